package org.retold.ui.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void columnsShareTheRoom() {
        ColumnWidths widths = ColumnWidths.of(1000, 4, 16, 74);
        assertTrue(widths.total() <= 1000 && widths.total() > 990);
    }

    @Test
    void aColumnIsNeverTooNarrowToRead() {
        assertEquals(48 * 11, ColumnWidths.of(800, 6, 48, 74).column());
    }

    @Test
    void aLineIsNeverTooLongToRead() {
        assertEquals(Math.floor(16 * .54 * 74), ColumnWidths.of(3000, 2, 16, 74).column());
    }
}
