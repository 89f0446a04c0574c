package org.retold.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchesTest {

    private static final String WHOLE = "The port was shut at noon, and the mayor asked people to stay at home.";
    private static final String FIRST = "The port was shut at noon.";
    private static final String SECOND = "The mayor asked people to stay at home.";

    private static List<List<Integer>> worthwhile(List<String> a, List<String> b) {
        List<Candidate> pairs = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                pairs.add(new Candidate(i, j, 1));
            }
        }
        return new Stretches(a, b).worthwhile(pairs).stream().map(pair -> List.of(pair.a(), pair.b())).toList();
    }

    @Test
    void bothPartsOfASplitStay() {
        assertEquals(List.of(List.of(0, 0), List.of(0, 1)), worthwhile(List.of(WHOLE), List.of(FIRST, SECOND)));
    }

    @Test
    void bothPartsOfAMergerStay() {
        assertEquals(List.of(List.of(0, 0), List.of(1, 0)), worthwhile(List.of(FIRST, SECOND), List.of(WHOLE)));
    }

    @Test
    void aPartThatKeepsFewOfItsWordsGoes() {
        assertEquals(List.of(List.of(0, 0)), worthwhile(List.of(WHOLE), List.of(WHOLE, "Nobody had seen the ferry since Tuesday.")));
    }

    @Test
    void aPartTooSmallToBeSeenGoes() {
        assertEquals(List.of(List.of(0, 1)), worthwhile(List.of(WHOLE), List.of("The.", SECOND)));
    }

    @Test
    void aLinkOneToOneStays() {
        assertEquals(List.of(List.of(0, 0)), worthwhile(List.of(FIRST), List.of("Nothing else.")));
    }
}
