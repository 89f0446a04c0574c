package org.retold.core.text;

/** Where what a reader takes for one character ends: accents, emoji sequences, flags and surrogate pairs stay whole. */
final class Graphemes {

    private static final int JOINER = 0x200D;

    private Graphemes() {
    }

    /** The end of the grapheme that starts at {@code start}; always greater than {@code start}, at most {@code limit}. */
    static int end(CharSequence text, int start, int limit) {
        int sign = Character.codePointAt(text, start);
        int at = Math.min(limit, start + Character.charCount(sign));
        if (isFlagPart(sign) && at < limit && isFlagPart(Character.codePointAt(text, at))) {
            at += 2;
        }
        while (at < limit) {
            int next = Character.codePointAt(text, at);
            if (next == JOINER) {
                at++;
                if (at < limit && isPictogram(Character.codePointAt(text, at))) {
                    at += Character.charCount(Character.codePointAt(text, at));
                }
            } else if (continues(next) || isHangulTail(Character.codePointBefore(text, at), next)) {
                at += Character.charCount(next);
            } else {
                break;
            }
        }
        return Math.min(at, limit);
    }

    static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean continues(int sign) {
        return isMark(sign) || sign >= 0x1F3FB && sign <= 0x1F3FF || sign >= 0xE0020 && sign <= 0xE007F || sign == 0x200C;
    }

    /** Vowels and final consonants of a Hangul syllable that is written as its parts. */
    private static boolean isHangulTail(int before, int next) {
        boolean jamoBefore = before >= 0x1100 && before <= 0x11FF || before >= 0xAC00 && before <= 0xD7A3;
        return jamoBefore && next >= 0x1160 && next <= 0x11FF;
    }

    private static boolean isFlagPart(int sign) {
        return sign >= 0x1F1E6 && sign <= 0x1F1FF;
    }

    private static boolean isPictogram(int sign) {
        return Character.isExtendedPictographic(sign);
    }
}
