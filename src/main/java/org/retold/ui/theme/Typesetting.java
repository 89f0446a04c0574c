package org.retold.ui.theme;

import java.util.Locale;

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

    private static final String SHEET = """
            .column-text .styled-text-area, .column-text .text, .telling-text Text, .card-headline, .coverage-label, .reading-text { %1$s }
            .column-text .text.headline, .telling-text Text.word-common { %2$s }
            .column-text .styled-text-area .paragraph-text { -fx-line-spacing: %3$.3fem; }
            .telling-text { -fx-line-spacing: %3$.3fem; }
            """;

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

    /** A style sheet that sets all reading text so, as an address that a scene takes. */
    String sheet() {
        String css = String.format(Locale.ROOT, SHEET, face.css(false), face.css(true), leading());
        return Theme.address(css);
    }
}
