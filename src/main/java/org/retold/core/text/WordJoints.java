package org.retold.core.text;

/** Which signs inside a word or a number hold it together: "don't", "16.3", "4-1", "cnn.com", "AT&T". */
final class WordJoints {

    private WordJoints() {
    }

    /** True if the sign at {@code at}, with a letter or digit before it, ties what follows to the same token. */
    static boolean joins(CharSequence text, int at, int limit) {
        int before = before(text, at);
        int after = Character.codePointAt(text, at + 1);
        if (!Tokenizer.isAlphanumeric(after) || WritingSystem.isUnspaced(after)) {
            return false;
        }
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return switch (text.charAt(at)) {
            case '\'', '’', 'ʼ', '-', '‐', '‑', '_', '@' -> true;
            case '"', '״', '׳', '”' -> isHebrew(before) && isHebrew(after);
            case ',', ':', '/', '–', '−' -> digits;
            case '\u00A0', '\u202F', '\u2009' -> digits && isThousands(text, at + 1, limit);
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '.' -> digits || Character.isLetter(before)
                    && (Character.isLowerCase(after) || isSingleLetter(text, at - 1) && isSingleLetter(text, at + 1));
            default -> false;
        };
    }

    /** True for letters with dots between them, as "U.S" before its last dot. */
    static boolean isAcronym(CharSequence text, int start, int end) {
        if (end - start < 3 || (end - start) % 2 == 0) {
            return false;
        }
        for (int i = start; i < end; i++) {
            boolean letter = (i - start) % 2 == 0;
            if (letter ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** The double sign stands inside a Hebrew acronym before its last letter. */
    private static boolean isHebrew(int sign) {
        return sign >= 0x05D0 && sign <= 0x05EA;
    }

    private static int before(CharSequence text, int at) {
        int i = at;
        while (i > 0 && Graphemes.isMark(Character.codePointBefore(text, i))) {
            i -= Character.charCount(Character.codePointBefore(text, i));
        }
        return i == 0 ? ' ' : Character.codePointBefore(text, i);
    }

    private static boolean isSingleLetter(CharSequence text, int at) {
        return Character.isLetter(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static boolean isThousands(CharSequence text, int at, int limit) {
        int end = at;
        while (end < limit && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - at == 3;
    }
}
