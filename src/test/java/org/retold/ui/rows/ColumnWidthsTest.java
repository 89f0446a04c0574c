package org.retold.ui.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void columnsShareTheRoomToTheLastPixel() {
        for (int room = 1000; room < 1012; room++) {
            ColumnWidths widths = ColumnWidths.of(room, 4, 16, 74);
            assertEquals(room, widths.total());
            double[] across = IntStream.range(0, 4).mapToDouble(widths::width).toArray();
            assertTrue(Arrays.stream(across).allMatch(width -> width == Math.rint(width) && width >= widths.text() && width <= widths.text() + 1));
        }
    }

    @Test
    void aPlaceAcrossIsInTheColumnThatStandsThere() {
        ColumnWidths widths = ColumnWidths.of(1003, 4, 16, 74);
        assertEquals(-1, widths.at(widths.rail() - 1));
        for (int i = 0; i < 4; i++) {
            assertEquals(i, widths.at(widths.left(i) + 1));
            assertEquals(i, widths.at(widths.left(i + 1) - 1));
        }
        assertEquals(3, widths.at(2000));
    }

    @Test
    void aColumnIsNeverTooNarrowToRead() {
        assertEquals(48 * 11, ColumnWidths.of(800, 6, 48, 74).width(0));
    }

    @Test
    void aLineIsNeverTooLongToRead() {
        ColumnWidths widths = ColumnWidths.of(3000, 2, 16, 74);
        assertEquals(Math.floor(16 * .54 * 74), widths.text());
        assertEquals(3000, widths.total());
    }
}
