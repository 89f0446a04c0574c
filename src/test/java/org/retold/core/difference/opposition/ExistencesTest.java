package org.retold.core.difference.opposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retold.core.difference.opposition.Told.find;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.difference.opposition.OpposedTopic.Place;

class ExistencesTest {

    private static final double FAR = .02;

    @Test
    void whoSaysThatThereIsNoneStandsAgainstWhoSaysThatThereIsOne() {
        OpposedTopic topic = find(FAR, "There is one loser of the harbour pact, and it is us.", "\"There are no losers in this hall,\" said the clerk.").getFirst();
        assertEquals(List.of(List.of(new Place(0, 0)), List.of(new Place(1, 0))), List.of(topic.left(), topic.right()));
        assertEquals(1, find(FAR, "There is one loser of the harbour pact.", "No losers! Towns shake hands over the harbour").size());
    }

    @Test
    void ofOtherThingsNothingIsDenied() {
        assertEquals(List.of(), find(FAR, "There is one winner of the harbour pact.", "\"There are no losers in this hall,\" said the clerk."));
        assertEquals(List.of(), find(FAR, "There are no losers of the pact.", "\"There are no losers in this hall,\" said the clerk."));
    }

    @Test
    void nobodyStandsAgainstEverybody() {
        assertEquals(1, find(FAR, "Everyone saw this flood coming except the people paid to look", "\"Nobody could have seen such a flood coming,\" she said.").size());
        assertEquals(List.of(), find(FAR, "Everyone fled the flood that was coming in the night", "\"Nobody could have seen such a flood coming,\" she said."));
        assertEquals(List.of(), find(FAR, "Everyone saw the play on the pier", "\"Nobody could have seen such a flood coming,\" she said."));
    }
}
