package org.retold.core.difference.opposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.retold.core.difference.opposition.OpposedTopic.Place;
import org.retold.core.text.Span;

class OpposedTopicsTest {

    private static final String OPENING = "The ferry terminal will open again within three weeks, the port said.";
    private static final String LATER = "The terminal will not open within three weeks, whatever the port promises.";

    @Test
    void aDenialStandsAgainstWhatItDenies() {
        OpposedTopic topic = find(.4, OPENING, LATER).getFirst();
        assertEquals(List.of(List.of(new Place(0, 0)), List.of(new Place(1, 0))), List.of(topic.left(), topic.right()));
    }

    @Test
    void theCueIsTheNegation() {
        assertEquals(List.of("not"), find(.4, OPENING, LATER).getFirst().cues().stream().map(cue -> cue.span().of(LATER)).toList());
    }

    @Test
    void aDenialOfSomethingFarIsNoTopic() {
        assertEquals(List.of(), find(.05, OPENING, LATER));
    }

    @Test
    void sayingNothingToTheReporterIsNoDenial() {
        assertEquals(List.of(), find(.4, OPENING, "The port has not commented on when the terminal opens."));
    }

    @Test
    void sinceWhenSomethingIsNotDoneIsNoDenial() {
        assertEquals(List.of(), find(.5, "The ferry, built in 1988, was last inspected in March.",
                "The ferry has not been inspected since May of last year."));
    }

    @Test
    void whoIsNotToBlameIsDenied() {
        assertEquals(1, find(.5, "The captain of the ferry is to blame for the accident in the fog.",
                "The captain of the ferry was not to blame for the accident in the fog.").size());
    }

    @Test
    void oppositeFramingsStandAgainstEachOther() {
        OpposedTopic topic = find(.4, "The council wants to link the wage talks to the pension talks.",
                "Unions say the wage talks and the pension talks must be decoupled.").getFirst();
        assertEquals(2, topic.cues().size());
    }

    @Test
    void aDeniedFramingIsItsOpposite() {
        assertEquals(List.of(), find(.25, "The council does not want to link the wage talks to the pension talks at all.",
                "Unions say wage talks and pension talks ought to be decoupled.").stream().filter(topic -> topic.cues().size() == 2).toList());
    }

    @Test
    void whatIsDeniedOfSomethingElseIsNoTopic() {
        assertEquals(List.of(), find(.4, OPENING, "The mayor does not expect the terminal to need more quays."));
    }

    @Test
    void aConditionDeniesNothing() {
        assertEquals(List.of(), find(.4, OPENING, "Carriers will leave if the terminal does not open."));
    }

    @Test
    void anAttributeTakesNothingBack() {
        assertEquals(List.of(), find(.4, OPENING, "Carriers spoke of a bogus date when the terminal open in May was mentioned."));
    }

    @Test
    void aDisputedClaimStandsAgainstIt() {
        assertEquals(1, find(.4, "The harbour master dumped oily sludge behind the breakwater.",
                "Port staff disputed that sludge was dumped behind any breakwater.").size());
    }

    @Test
    void oppositesSaidOfDifferentThingsAreNoTopic() {
        assertEquals(List.of(), find(.3, "The council voted to link the wage talks, said a clerk who was on leave when the ferry sank.",
                "Divers who searched the ferry told the council that a separate crew had been on board to mend its engine."));
    }

    @Test
    void whatIsFarFromAndWhatIsCloseToAnAgreementStandAgainstEachOther() {
        assertEquals(1, find(.3, "The two ports are close to an agreement on pilots, a harbour master said.",
                "The ports are still far from any agreement on pilots, shipping agents said.").size());
    }

    @Test
    void whatIsCloseAndGoesFarIsNoOpposition() {
        assertEquals(List.of(), find(.3, "The close season for pilots ends when the ports come to an agreement.",
                "An agreement of the ports on pilots would go far, shipping agents said."));
    }

    @Test
    void feesThatWillGoUpStandAgainstFeesThatWillNotRise() {
        assertEquals(1, find(.3, "Berthing fees will not rise because of the new quay, the port promised.",
                "And whatever the port says, berthing fees will go up.").size());
    }

    @Test
    void whatOneDeniesOfOnePersonAndAnotherSaysOfOneElseIsNoTopic() {
        assertEquals(List.of(), find(.3, "Two stokers, Mr Ruan and Mr Pell, have pleaded guilty to theft of fuel.",
                "Captain Orde has pleaded not guilty to theft of any fuel."));
    }

    @Test
    void ofTwoPossibilitiesNoneIsDenied() {
        assertEquals(List.of(), find(.4, OPENING, "Either the terminal opens or it will not open within three weeks."));
    }

    @Test
    void whatHasNotHappenedSinceDeniesNothing() {
        assertEquals(List.of(), find(.4, "The ferry lost nine hulls in the storm of 1990, the worst year of the port.",
                "Not since the storm of 1990 has the port lost nine hulls in a year."));
    }

    @Test
    void aLinkedPassageMayStandAgainstTheOther() {
        assertEquals(1, find(.3, (_, _) -> true, "The wage talks are linked to the pension talks, a clerk said.",
                "Wage talks and pension talks are separate matters, one of them said.").size());
    }

    @Test
    void whatHasACloserCounterpartIsNotDenied() {
        List<OpposedTopics.Passage> passages = List.of(passage(0, 0, OPENING), passage(1, 0, LATER),
                passage(1, 1, "The ferry terminal is to open in three weeks."));
        assertEquals(List.of(), OpposedTopics.find(passages, (_, _, _, b) -> b == 0 ? .3 : .6, (_, _) -> false));
    }

    private static OpposedTopics.Passage passage(int article, int index, String text) {
        return new OpposedTopics.Passage(article, index, text, new Span(0, text.length()));
    }

    /** Each passage in an article of its own, all equally close. */
    private static List<OpposedTopic> find(double closeness, String... texts) {
        return find(closeness, (_, _) -> false, texts);
    }

    private static List<OpposedTopic> find(double closeness, BiPredicate<Place, Place> linked, String... texts) {
        List<OpposedTopics.Passage> passages = new ArrayList<>();
        for (String text : texts) {
            passages.add(passage(passages.size(), 0, text));
        }
        return OpposedTopics.find(passages, (_, _, _, _) -> closeness, linked);
    }
}
