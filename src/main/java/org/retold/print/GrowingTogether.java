package org.retold.print;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Words of the scripts of India, whose letters a font lets grow together: neither their width nor their letters can be told one by one. */
public final class GrowingTogether {

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(UnicodeScript.DEVANAGARI, UnicodeScript.BENGALI, UnicodeScript.GUJARATI,
            UnicodeScript.GURMUKHI, UnicodeScript.TAMIL, UnicodeScript.TELUGU, UnicodeScript.KANNADA, UnicodeScript.MALAYALAM);

    private GrowingTogether() {
    }

    /** Beginning and end of each word, in order. */
    static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean within = i < text.length() && (SCRIPTS.contains(UnicodeScript.of(text.charAt(i))) || start >= 0 && isJoiner(text.charAt(i)));
            if (within && start < 0) {
                start = i;
            } else if (!within && start >= 0) {
                words.add(new int[] {start, i});
                start = -1;
            }
        }
        return words;
    }

    public static boolean isIn(String text) {
        return !words(text).isEmpty();
    }

    private static boolean isJoiner(char sign) {
        return sign == '\u200C' || sign == '\u200D';
    }
}
