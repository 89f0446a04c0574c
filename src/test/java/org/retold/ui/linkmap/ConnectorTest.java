package org.retold.ui.linkmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConnectorTest {

    @Test
    void bothEndsInSight() {
        assertEquals(Connector.Sight.WHOLE, connector(10, 40, 90, 120).sight(100));
    }

    @Test
    void anEndOutOfSightLeavesAStub() {
        assertEquals(Connector.Sight.LEFT_END, connector(10, 40, 900, 920).sight(100));
        assertEquals(Connector.Sight.RIGHT_END, connector(-40, -10, 0, 20).sight(100));
    }

    @Test
    void nothingInSightNothingDrawn() {
        assertEquals(Connector.Sight.NONE, connector(-40, -10, 100, 120).sight(100));
    }

    @Test
    void aStubPointsToItsOtherEnd() {
        assertTrue(connector(10, 40, -90, -20).leadsUp(Connector.Sight.LEFT_END));
        assertFalse(connector(10, 40, 900, 920).leadsUp(Connector.Sight.LEFT_END));
    }

    private static Connector connector(double leftTop, double leftBottom, double rightTop, double rightBottom) {
        return new Connector(leftTop, leftBottom, rightTop, rightBottom, false, false, false);
    }
}
