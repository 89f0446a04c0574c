package org.retold.report;

import java.util.List;

/** How much at the beginning of a masked text was left as it was, without a mask or a word that was changed in part. */
record Untouched(int plain, int masked) {

    /** How many characters two texts have in common at the beginning, at most that many, in whole words of the second. */
    static int common(String shown, String typed, int most) {
        int common = 0;
        while (common < most && shown.charAt(common) == typed.charAt(common)) {
            common++;
        }
        while (common > 0 && common < typed.length() && Character.isLetterOrDigit(typed.charAt(common))
                && Character.isLetterOrDigit(typed.charAt(common - 1))) {
            common--;
        }
        return common;
    }

    /** The same place counted in the plain text too. */
    static Untouched of(List<Naming.Mask> masks, int masked) {
        int longer = 0;
        for (Naming.Mask mask : masks) {
            int start = mask.span().start() - longer;
            if (masked <= start) {
                break;
            }
            if (masked < start + mask.words().length()) {
                return new Untouched(mask.span().start(), start);
            }
            longer += mask.span().length() - mask.words().length();
        }
        return new Untouched(masked + longer, masked);
    }
}
