package org.retold.ui.coverage;

/**
 * Where the columns of the grid stand, in pixels: the label of a story point, a cell an outlet, who tells it. The label takes
 * what is free; the cells shrink first, then the label; below that the grid is scrolled sideways.
 */
record GridWidths(double label, double cell, double tellers, int count) {

    private static final double LEAST_LABEL = 170;
    private static final double WANTED_LABEL = 480;
    private static final double LEAST_CELL = 52;
    private static final double MOST_CELL = 76;
    private static final double LEAST_TELLERS = 84;
    private static final double MOST_TELLERS = 250;

    /** @param disputed true where there is something to say beside who tells it */
    static GridWidths of(double available, int count, boolean disputed) {
        double tellers = disputed ? Math.clamp(available * .19, LEAST_TELLERS, MOST_TELLERS) : LEAST_TELLERS;
        double cell = count == 0 ? 0 : Math.floor(Math.clamp((available - tellers - WANTED_LABEL) / count, LEAST_CELL, MOST_CELL));
        double label = Math.max(LEAST_LABEL, Math.floor(available - tellers - count * cell));
        return new GridWidths(label, cell, Math.floor(tellers), count);
    }

    double left(int index) {
        return label + index * cell;
    }

    double total() {
        return left(count) + tellers;
    }
}
