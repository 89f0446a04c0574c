package org.retold.ui.differences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Span;

class MarkTest {

    @Test
    void aMarkEndsWithItsLastWord() {
        assertEquals(Optional.of(new Span(1, 5)), Mark.ofWords(new Span(0, 7), "“home.” he said"));
    }

    @Test
    void punctuationAloneIsNoMark() {
        assertEquals(Optional.empty(), Mark.ofWords(new Span(4, 5), "home, they"));
    }
}
