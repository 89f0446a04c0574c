package org.retold.ui.rows;

/**
 * Where the columns of the Rows view stand. They share the room that there is to the last pixel, but are never so narrow that only a
 * word or two stand on a line; the words in them stop where lines would grow too long to read. In pixels.
 *
 * @param rail  width of the rail in front of the first column
 * @param share width of each column, not rounded
 * @param text  width that the words of each column have with the space beside them, whole pixels
 * @param count how many columns
 */
record ColumnWidths(double rail, double share, double text, int count) {

    static final ColumnWidths NONE = new ColumnWidths(0, 0, 0, 0);

    private static final double RAIL_EMS = 4.2;
    private static final double LEAST_EMS = 11;
    private static final double LEAST = 164;
    private static final double CHARACTER_EMS = 0.54;

    static ColumnWidths of(double available, int count, double textSize, int characters) {
        double rail = Math.round(Math.clamp(textSize * RAIL_EMS, 58, 110));
        double share = count == 0 ? 0 : Math.max((available - rail) / count, Math.ceil(Math.max(LEAST, textSize * LEAST_EMS)));
        return new ColumnWidths(rail, share, Math.floor(Math.min(share, textSize * CHARACTER_EMS * characters)), count);
    }

    /** @param index from 0; that behind the last is where all end */
    double left(int index) {
        return rail + Math.floor(index * share);
    }

    double width(int index) {
        return left(index + 1) - left(index);
    }

    /** The column at a place across; −1 in front of all of them, the last one behind them. */
    int at(double x) {
        return x < rail || share <= 0 ? -1 : (int) Math.min((x - rail) / share, count - 1);
    }

    double total() {
        return left(count);
    }
}
