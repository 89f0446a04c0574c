package org.retold.core.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Which scripts part their words with spaces. */
final class WritingSystem {

    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private WritingSystem() {
    }

    static boolean isUnspaced(int sign) {
        return sign >= 0x0E00 && UNSPACED.contains(UnicodeScript.of(sign)) && Character.isLetterOrDigit(sign)
                || sign == 'ー';
    }

    static boolean isHan(CharSequence text, int at) {
        return UnicodeScript.of(Character.codePointAt(text, at)) == UnicodeScript.HAN;
    }
}
