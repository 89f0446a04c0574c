package org.retold.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappableTextTest {

    @Test
    void cutsOnlyTextThatHasWordsFromRightToLeft() {
        String text = "The ferry, 船 and เรือ.";
        assertEquals(List.of(text), WrappableText.pieces(text));
        assertEquals(List.of("قال ", "NATO ", "إن ", "الجسر ", "مغلق", "."), WrappableText.pieces("قال NATO إن الجسر مغلق."));
    }

    @Test
    void theFirstLetterTellsTheDirection() {
        assertTrue(Direction.isRightToLeft("\"12 قال NATO"));
        assertFalse(Direction.isRightToLeft("(NATO) قال"));
        assertFalse(Direction.isRightToLeft("12 — ?"));
    }
}
