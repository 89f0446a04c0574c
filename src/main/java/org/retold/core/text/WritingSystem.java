package org.retold.core.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Which scripts part their words with spaces, and how the others are cut. */
final class WritingSystem {

    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private WritingSystem() {
    }

    static boolean isUnspaced(int sign) {
        return sign >= 0x0E00 && UNSPACED.contains(UnicodeScript.of(sign)) && Character.isLetterOrDigit(sign)
                || sign == 'ー';
    }

    /** How words without spaces between them are told apart. */
    enum Cut { BY_LETTER, THAI, KANA }

    /** Letter by letter where nothing knows the words: Han, and scripts that no dictionary is at hand for. */
    static Cut cut(CharSequence text, int at) {
        int sign = Character.codePointAt(text, at);
        if (sign == 'ー') {
            return Cut.KANA;
        }
        return switch (UnicodeScript.of(sign)) {
            case THAI -> Cut.THAI;
            case HIRAGANA, KATAKANA -> Cut.KANA;
            default -> Cut.BY_LETTER;
        };
    }
}
