package org.retold.ui.rows;

/**
 * Where the columns of the Rows view stand. All are equally wide: as the window allows, but never so narrow that only a word or
 * two stand on a line, and never so wide that lines grow too long to read. In pixels.
 *
 * @param rail   width of the rail in front of the first column
 * @param column width of each column
 * @param count  how many columns
 */
record ColumnWidths(double rail, double column, int count) {

    private static final double RAIL_EMS = 4.2;
    private static final double LEAST_EMS = 11;
    private static final double LEAST = 164;
    private static final double CHARACTER_EMS = 0.54;

    static ColumnWidths of(double available, int count, double textSize, int characters) {
        double rail = Math.clamp(textSize * RAIL_EMS, 58, 110);
        double share = count == 0 ? 0 : (available - rail) / count;
        double column = Math.min(Math.max(share, Math.max(LEAST, textSize * LEAST_EMS)), textSize * CHARACTER_EMS * characters);
        return new ColumnWidths(rail, Math.floor(column), count);
    }

    double left(int index) {
        return rail + index * column;
    }

    double total() {
        return rail + count * column;
    }
}
