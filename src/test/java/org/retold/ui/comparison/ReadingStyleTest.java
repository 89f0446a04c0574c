package org.retold.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReadingStyleTest {

    private final ReadingStyle style = new ReadingStyle();

    @Test
    void textStaysWithinItsLimits() {
        for (int i = 0; i < 60; i++) {
            style.zoom(1);
        }
        assertEquals(ReadingStyle.LARGEST, style.textSizeProperty().get());
        for (int i = 0; i < 60; i++) {
            style.zoom(-1);
        }
        assertEquals(ReadingStyle.SMALLEST, style.textSizeProperty().get());
    }

    @Test
    void theUsualSizeIsOneStepAway() {
        style.zoom(7);
        style.resetZoom();
        assertEquals(ReadingStyle.USUAL, style.textSizeProperty().get());
    }
}
