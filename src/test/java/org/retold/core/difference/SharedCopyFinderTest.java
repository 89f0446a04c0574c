package org.retold.core.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.difference.words.Words;

class SharedCopyFinderTest {

    private static final String WIRE = "The old pier at Orrin burned down in the night to Friday";

    @Test
    void theShareCountsWordsInRunsOfEight() {
        SharedCopy copy = between(WIRE, "Our reporter writes: “the old pier at Orrin burned down in the night to Friday” and goes on to say why");
        assertEquals(1, copy.ofA());
        assertEquals(12 / 21., copy.ofB(), 1e-9);
    }

    @Test
    void shorterRunsDoNotCount() {
        assertEquals(0, between(WIRE, "The old pier at Orrin burned to the ground on Thursday").ofA());
    }

    @Test
    void theSpanStandsWhereTheWordsAre() {
        String text = "Fire! " + WIRE + ".";
        assertEquals(List.of(WIRE), between(WIRE, text).spansB().stream().map(span -> span.of(text)).toList());
    }

    private static SharedCopy between(String a, String b) {
        return SharedCopyFinder.between("A", Words.of(a), "B", Words.of(b));
    }
}
