package org.retold.ui.theme;

/**
 * How the text of articles is set, beside its size. Text is never justified.
 *
 * @param face       its typeface
 * @param lineHeight from one line to the next, as a multiple of the text's size
 */
public record Typesetting(Face face, double lineHeight) {

    public static final Typesetting USUAL = new Typesetting(Face.SERIF, 1.5);
    public static final double TIGHTEST = 1.2;
    public static final double LOOSEST = 2.2;

    public Typesetting {
        lineHeight = Math.clamp(lineHeight, TIGHTEST, LOOSEST);
    }

    public Typesetting withFace(Face wanted) {
        return new Typesetting(wanted, lineHeight);
    }

    public Typesetting withLineHeight(double wanted) {
        return new Typesetting(face, wanted);
    }

    /** What is added between two lines, as a share of the text's size; the face's own height is part of the line. */
    public double leading() {
        return Math.max(0, lineHeight - face.naturalLine());
    }
}
