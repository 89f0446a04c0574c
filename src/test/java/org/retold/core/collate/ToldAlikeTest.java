package org.retold.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.align.Candidate;
import org.retold.core.align.Pairing;

/** Three tellings: the first passages of 0 and 1 are linked, and so are those of 0 and 2. */
class ToldAlikeTest {

    private static final Pairing NOTHING = new Pairing(List.of(), List.of());
    private static final Pairing FIRST = new Pairing(List.of(new Candidate(0, 0, .7)), List.of());

    private static List<Candidate> between1And2(boolean nearCopy, double strength) {
        ToldAlike.Likeness likeness = new ToldAlike.Likeness() {
            @Override
            public boolean isNearCopy(int x, int i, int y, int j) {
                return nearCopy && x + y == 1;
            }

            @Override
            public double strength(int x, int i, int y, int j) {
                return strength;
            }

            @Override
            public double enoughBeside(int x, int y) {
                return .4;
            }
        };
        return ToldAlike.completed(likeness, 3, List.of(FIRST, FIRST, NOTHING)).get(2).links();
    }

    @Test
    void whatTellsTheSameAsOneCopyTellsTheSameAsTheOther() {
        assertEquals(List.of(new Candidate(0, 0, .45)), between1And2(true, .45));
    }

    @Test
    void whatIsFarFromTheOtherCopyStaysApart() {
        assertEquals(List.of(), between1And2(true, .35));
    }

    @Test
    void whatIsToldInOtherWordsProvesNothing() {
        assertEquals(List.of(), between1And2(false, .45));
    }
}
