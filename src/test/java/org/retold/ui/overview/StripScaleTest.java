package org.retold.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.retold.intake.SampleComparison;
import org.retold.ui.pane.PaneText;

class StripScaleTest {

    private final PaneText text = PaneText.of(SampleComparison.articles().getFirst(), false);
    private final StripScale scale = new StripScale(text);

    @Test
    void theWholeArticleFillsTheStrip() {
        assertEquals(0, scale.of(0));
        assertEquals(1, scale.of(text.stops().size()), 1e-9);
    }

    @Test
    void laterPlacesStandLower() {
        for (int stop = 0; stop < text.stops().size(); stop++) {
            assertTrue(scale.of(stop + 0.5) > scale.of(stop));
        }
    }

    @Test
    void aPlaceIsFoundWhereItIsDrawn() {
        for (double place = 0.25; place < text.stops().size(); place += 0.5) {
            assertEquals(place, scale.placeAt(scale.of(place)), 1e-6);
        }
    }
}
