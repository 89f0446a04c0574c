package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PanelFitTest {

    @Test
    void thereIsRoomForBothPanelsBesideTwoColumns() {
        assertEquals(new PanelFit(true, true), PanelFit.of(1440, 2, 15));
    }

    @Test
    void manyColumnsFoldTheArticles() {
        assertEquals(new PanelFit(false, true), PanelFit.of(1440, 5, 14));
    }

    @Test
    void stillMoreColumnsFoldTheInspectorToo() {
        assertEquals(new PanelFit(false, false), PanelFit.of(1440, 6, 14));
    }

    @Test
    void aSmallWindowClosesTheInspector() {
        assertEquals(new PanelFit(false, false), PanelFit.of(1000, 4, 15));
    }
}
