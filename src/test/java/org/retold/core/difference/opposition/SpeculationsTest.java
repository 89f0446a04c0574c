package org.retold.core.difference.opposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retold.core.difference.opposition.Told.find;
import static org.retold.core.difference.opposition.Told.tellings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.difference.opposition.OpposedTopic.Place;

class SpeculationsTest {

    @Test
    void whatCouldComeStandsAgainstWhoHoldsItForTalk() {
        List<OpposedTopics.Passage> passages = tellings(
                List.of("The harbour opened a second quay in May for the herring boats.", "Economists said the merger could push up what families pay for butter."),
                List.of("The fuss about dearer groceries is misplaced."));
        PassageCloseness close = (_, one, _, other) -> one + other == 1 ? .1 : .05;
        assertEquals(List.of(List.of(new Place(0, 1))), OpposedTopics.find(passages, close, (_, _) -> false).stream().map(OpposedTopic::left).toList());
    }

    @Test
    void aSpeculationInTheSameWordsGoesBeforeOneThatIsNearer() {
        List<OpposedTopics.Passage> passages = tellings(
                List.of("The ruling could prompt lawsuits against other mills, a lawyer said.", "Fog might close the harbour for another night."),
                List.of("Predictions of a wave of lawsuits are groundless."));
        PassageCloseness close = (_, one, _, other) -> one + other == 1 ? .25 : .05;
        assertEquals(List.of(List.of(new Place(0, 0))), OpposedTopics.find(passages, close, (_, _) -> false).stream().map(OpposedTopic::left).toList());
    }

    @Test
    void aClauseMayBeHeldForTalkToo() {
        assertEquals(1, against("That the quays are about to flourish is wishful thinking."));
        assertEquals(1, against("The idea that half the coast will now follow is far-fetched."));
        assertEquals(0, against("That the quays flourish is good for the herring trade."));
    }

    @Test
    void theMonthOfMayIsNoSpeculation() {
        assertEquals(0, OpposedTopics.find(tellings(List.of("The licence of the harbour begins on the first of May."), List.of("The idea that half the coast will now follow is far-fetched.")),
                (_, _, _, _) -> .1, (_, _) -> false).size());
    }

    private static int against(String talk) {
        return OpposedTopics.find(tellings(List.of("The move could bring twelve inns to the harbour, a banker said."), List.of(talk)), (_, _, _, _) -> .1, (_, _) -> false).size();
    }

    @Test
    void aDreamThatIsABubbleIsMereTalk() {
        assertEquals(1, find(.1, "The landing could win orders from eleven states, it said.", "The export dream is a bubble.").size());
    }

    @Test
    void whatNobodyNeedWorryAboutIsMereTalk() {
        assertEquals(1, find(.1, "Fares could climb by a fifth, it said.", "Nobody need lose sleep over dearer tickets.").size());
    }

    @Test
    void talkIsNotOfWhatIsDeniedInSoManyWords() {
        List<OpposedTopics.Passage> passages = tellings(
                List.of("The weed could grow back within eight years, she said.", "Anglers might bring two hundred jobs to the coast, it said."),
                List.of("And the weed will not grow back within eight years.", "Talk of a holiday boom is fanciful."));
        PassageCloseness close = (one, a, other, b) -> a == 0 && b == 0 ? .5 : a == 0 || b == 0 ? .3 : .2;
        assertEquals(List.of(List.of(new Place(0, 0)), List.of(new Place(0, 1))),
                OpposedTopics.find(passages, close, (_, _) -> false).stream().map(OpposedTopic::left).toList());
    }

    @Test
    void aTaleThatIsAFairyStoryIsMereTalk() {
        assertEquals(1, find(.1, "Hundreds of bakers could return from the coast, it said.", "The tale of a great homecoming is a fairy story.").size());
        assertEquals(1, find(.1, "Seven caves could hold bones, it said.", "Dreams of a valley of ancestors are wishful thinking.").size());
    }
}
