package org.retold.print;

/** A size of paper, upright, in points. */
public enum Paper {
    A4(595.28, 841.89), LETTER(612, 792);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
