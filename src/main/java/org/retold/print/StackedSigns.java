package org.retold.print;

import java.util.Comparator;
import java.util.List;

/**
 * Signs that stand over or under one letter, each moved until none lies on another, and Arabic ones until none lies on the letter
 * or its dots; a Hebrew one may stand inside. The one that is read first stands nearest to the letter, but an Arabic doubling sign
 * always does, whatever order Unicode's normal forms have.
 */
final class StackedSigns {

    private static final int DOUBLING = 0x651;
    /** Around a sign, for a size of 1. */
    private static final double GAP = .04;
    /** A sign whose middle is higher stands over the letter. */
    private static final double OVER = .2;

    private StackedSigns() {
    }

    /**
     * How far up one of the signs is moved, for a size of 1; negative for down.
     *
     * @param signs of one letter, as they are read
     */
    static double raised(Typefaces.Glyph letter, List<Typefaces.Glyph> signs, Typefaces.Glyph sign) {
        boolean outside = Character.UnicodeScript.of(letter.codePoint()) == Character.UnicodeScript.ARABIC;
        double top = outside ? letter.highest() : Double.NEGATIVE_INFINITY;
        double bottom = outside ? letter.lowest() : Double.POSITIVE_INFINITY;
        for (Typefaces.Glyph next : signs.stream().sorted(Comparator.comparing(one -> one.codePoint() != DOUBLING)).toList()) {
            boolean over = (next.lowest() + next.highest()) / 2 > OVER;
            double raised = over ? Math.max(0, top + GAP - next.lowest()) : Math.min(0, bottom - GAP - next.highest());
            if (next == sign) {
                return raised;
            }
            if (over) {
                top = next.highest() + raised;
            } else {
                bottom = next.lowest() + raised;
            }
        }
        throw new IllegalArgumentException("not one of the signs: " + sign);
    }
}
