package org.retold.ui.coverage;

import org.retold.ui.comparison.ReadingStyle;

/**
 * Where the columns of the grid stand, in pixels: the label of a story point, a cell an outlet, who tells it. The label takes
 * what is free; the cells shrink first, then the label; below that the grid is scrolled sideways.
 */
record GridWidths(double label, double cell, double tellers, int count) {

    private static final double LEAST_LABEL = 170;
    private static final double WANTED_LABEL = 390;
    private static final double LEAST_CELL = 52;
    private static final double MOST_CELL = 84;
    private static final double LEAST_TELLERS = 84;
    private static final double MOST_TELLERS = 250;

    /**
     * @param disputed true where there is something to say beside who tells it
     * @param textSize in pixels
     */
    static GridWidths of(double available, int count, boolean disputed, double textSize) {
        double larger = Math.max(1, textSize / ReadingStyle.USUAL);
        double tellers = larger * (disputed ? Math.clamp(available * .24, LEAST_TELLERS, MOST_TELLERS) : LEAST_TELLERS);
        double cell = count == 0 ? 0 : Math.floor(Math.clamp((available - tellers - WANTED_LABEL) / count, LEAST_CELL * larger,
                MOST_CELL * larger));
        double label = Math.max(LEAST_LABEL * larger, Math.floor(available - tellers - count * cell));
        return new GridWidths(label, cell, Math.floor(tellers), count);
    }

    double left(int index) {
        return label + index * cell;
    }

    double total() {
        return left(count) + tellers;
    }
}
