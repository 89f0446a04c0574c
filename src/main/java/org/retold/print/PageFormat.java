package org.retold.print;

/**
 * What every page of a document looks like.
 *
 * @param textSize of plain text, in points; all other sizes follow from it
 */
public record PageFormat(Paper paper, boolean landscape, double textSize) {

    /** Left and right of what is printed. */
    static final double SIDE = 40;
    /** Above and below everything, the running head and the page number included. */
    static final double EDGE = 28;
    /** Kept for the running head, and for the page number. */
    static final double BAND = 22;

    public PageFormat {
        if (!(textSize >= 4 && textSize <= 48)) {
            throw new IllegalArgumentException("no size to print in: " + textSize);
        }
    }

    public double width() {
        return landscape ? paper.height() : paper.width();
    }

    public double height() {
        return landscape ? paper.width() : paper.height();
    }

    /** How wide a block is. */
    public double contentWidth() {
        return width() - 2 * SIDE;
    }

    double top() {
        return EDGE + BAND;
    }

    double bottom() {
        return height() - EDGE - BAND;
    }
}
