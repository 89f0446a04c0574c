package org.retold.print;

/** What a paragraph is, and so how it is set. */
public enum Style {
    TITLE(Face.SERIF_STRONG, Face.SERIF_STRONG, 1.9, 1.2, 0, .3, Tint.INK, true),
    SECTION(Face.SANS_STRONG, Face.SANS_STRONG, 1.15, 1.3, .8, .35, Tint.INK, true),
    HEADLINE(Face.SERIF_STRONG, Face.SERIF_STRONG, 1.12, 1.25, 0, .4, Tint.INK, true),
    TEXT(Face.SERIF, Face.SERIF_STRONG, 1, 1.36, 0, .4, Tint.INK, false),
    LABEL(Face.SANS_STRONG, Face.SANS_STRONG, .85, 1.3, 0, .15, Tint.INK, true),
    NOTE(Face.SANS, Face.SANS_STRONG, .76, 1.4, 0, .15, Tint.SOFT, false);

    private final Face face;
    private final Face strong;
    private final double scale;
    private final double leading;
    private final double before;
    private final double after;
    private final Tint tint;
    private final boolean heading;

    Style(Face face, Face strong, double scale, double leading, double before, double after, Tint tint, boolean heading) {
        this.face = face;
        this.strong = strong;
        this.scale = scale;
        this.leading = leading;
        this.before = before;
        this.after = after;
        this.tint = tint;
        this.heading = heading;
    }

    Face face(Run run) {
        if (run.is(Mark.SIGN)) {
            return Face.SANS_STRONG;
        }
        if (run.is(Mark.STRONG)) {
            return strong;
        }
        return run.is(Mark.SLANTED) && face == Face.SERIF ? Face.SERIF_SLANTED : face;
    }

    double size(Run run, double textSize) {
        return size(textSize) * (run.is(Mark.SIGN) && face == Face.SERIF ? .86 : 1);
    }

    double size(double textSize) {
        return scale * textSize;
    }

    /** From one line to the next. */
    double line(double textSize) {
        return size(textSize) * leading;
    }

    /** White above the paragraph, where something stands above it. */
    double before(double textSize) {
        return textSize * before;
    }

    /** White below the paragraph. */
    double after(double textSize) {
        return textSize * after;
    }

    Tint tint(Run run) {
        return run.is(Mark.QUIET) ? Tint.SOFT : tint;
    }

    /** Never left alone at the foot of a page. */
    boolean keepsWithNext() {
        return heading;
    }

    /** Stands in the document's outline; 0 for what does not. */
    int level() {
        return switch (this) {
            case TITLE -> 1;
            case SECTION -> 2;
            case HEADLINE -> 3;
            default -> 0;
        };
    }
}
