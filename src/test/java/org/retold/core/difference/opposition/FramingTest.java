package org.retold.core.difference.opposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retold.core.difference.opposition.Told.find;
import static org.retold.core.difference.opposition.Told.tellings;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words put a thing in an opposite light. */
class FramingTest {

    @Test
    void headlinesWithOppositeWordsAreOfOneEvent() {
        assertEquals(1, find(.12, "Better off without lamps! Schools to send them packing", "Why the ban will leave us all worse off").size());
        List<OpposedTopics.Passage> later = tellings(List.of("The ban", "Better off without lamps, the schools send them packing."), List.of("The schools", "We will all be worse off."));
        assertEquals(List.of(), OpposedTopics.find(later, (_, _, _, _) -> .12, (_, _) -> false));
    }

    @Test
    void wellSpentIsNotWasted() {
        assertEquals(1, find(.3, "\"This was money well spent,\" said the head of the board.", "Petrel, or how to waste money beautifully").size());
        assertEquals(List.of(), find(.3, "\"This was money that we spent,\" said the head of the board.", "Petrel, or how to waste money beautifully"));
    }

    @Test
    void whoComesOutOnTopIsNotDefeated() {
        assertEquals(1, find(.4, "At last the hill farms have come out on top, said their union.", "For the hill farms this law is a defeat with a ribbon.").size());
        assertEquals(List.of(), find(.4, "At last the hill farms have a roof on top, said their union.", "For the hill farms this law is a defeat with a ribbon."));
        assertEquals(1, find(.4, "Honest bakers are the winners, she said.", "Honest bakers foot the bill").size());
    }

    @Test
    void whatHasPassedIsNotOnlyBeginning() {
        assertEquals(1, find(.3, "\"The danger has passed,\" the governor of the town said.", "The danger in the town is only beginning").size());
    }

    @Test
    void whatHasPassedMayBeALaw() {
        assertEquals(1, find(.4, "Parliament has passed the budget of the town.", "Parliament rejects the budget of the town.").size());
    }

    @Test
    void whatIsNotHarmlessIsADanger() {
        assertEquals(1, find(.3, "The bears are no danger to hikers, the town says.", "Nor is the bear harmless to hikers.").size());
        assertEquals(1, find(.3, "The firm said that no guest list had been exposed.", "Nor did the guest list stay safe.").size());
    }

    @Test
    void whatHasNoFaultIsInOrder() {
        assertEquals(1, find(.3, "The town found no fault with the lift in May.", "The lift was not in order.").size());
        assertEquals(List.of(), find(.3, "The town found no fault with the lift in May.", "The lift was not built in order to please."));
    }

    @Test
    void whoLiftsABanAllows() {
        assertEquals(List.of(), find(.4, "The bill allows hunters to shoot sixty wolves.", "Parliament lifts the ban on shooting wolves for hunters."));
        assertEquals(1, find(.4, "The bill allows hunters to shoot sixty wolves.", "Parliament passes a ban on shooting wolves for hunters.").size());
    }

    @Test
    void anotherWordForWhatIsDeniedWillDo() {
        assertEquals(1, find(.25, "Investigators said a broken rail was the most likely cause of the fire.", "The rail was a victim here, not the culprit.").size());
        assertEquals(List.of(), find(.25, "Investigators said a broken rail was found beside the fire.", "The rail was a victim here, not the culprit."));
    }

    @Test
    void whatHasWorkedHasNotFailed() {
        assertEquals(1, find(.4, "\"The warning system worked,\" said the head of the agency.", "How the warning system failed the town").size());
        assertEquals(List.of(), find(.4, "\"The warning clerk worked in the hall,\" said the head of the agency.", "How the warning clerk failed the town"));
    }

    @Test
    void whatIsGivenBackIsNotTaken() {
        assertEquals(1, find(.3, "\"The bay has been given back to its people,\" said the head of the club.", "The bay has been taken from those who know it").size());
    }

    @Test
    void whatNobodyIsGoingToLoseNobodyWillLose() {
        assertEquals(List.of(), find(.6, "Nobody will lose a house over the harbour, she said.", "Nobody is going to lose a house over the harbour, he promised."));
    }
}
