package org.retold.print;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives Arabic letters the form that their neighbours ask for, as Unicode's presentation forms, which a font shows without
 * rules of its own and which a reader of the file turns back into letters. The forms are known by their Unicode names.
 */
final class ArabicForms {

    /** Stands where a letter went into the ligature before it; nothing is drawn for it. */
    static final char JOINED = '\u200B';
    private static final char TATWEEL = '\u0640';
    private static final char LAM = '\u0644';
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final Map<Integer, char[]> FORMS = new HashMap<>();
    private static final Map<String, char[]> LIGATURES = new HashMap<>();
    private static final String[] PLACES = {" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM"};

    static {
        Map<String, Integer> letters = new HashMap<>();
        for (int letter = 0x620; letter < 0x700; letter++) {
            if (Character.isLetter(letter)) {
                letters.put(Character.getName(letter), letter);
            }
        }
        for (int form = 0xFB50; form <= 0xFEFC; form++) {
            read(form, letters);
        }
    }

    private ArabicForms() {
    }

    private static void read(int form, Map<String, Integer> letters) {
        String name = Character.isDefined(form) ? Character.getName(form) : "";
        for (int place = 0; place < PLACES.length; place++) {
            if (name.endsWith(PLACES[place])) {
                String letter = name.substring(0, name.length() - PLACES[place].length());
                if (letters.containsKey(letter)) {
                    FORMS.computeIfAbsent(letters.get(letter), _ -> new char[4])[place] = (char) form;
                } else if (letter.startsWith("ARABIC LIGATURE LAM WITH ALEF")) {
                    Integer alef = letters.get(letter.replace("LIGATURE LAM WITH", "LETTER"));
                    LIGATURES.computeIfAbsent("" + LAM + (char) alef.intValue(), _ -> new char[4])[place] = (char) form;
                }
            }
        }
    }

    /** The same text with as many units, in the order in which it is read. */
    static char[] shaped(String text) {
        char[] shaped = text.toCharArray();
        for (int i = 0; i < shaped.length; i++) {
            char[] forms = FORMS.get((int) text.charAt(i));
            if (forms != null && shaped[i] != JOINED) {
                int next = next(text, i, 1);
                char[] ligature = text.charAt(i) == LAM && next == i + 1 ? LIGATURES.get(text.substring(i, i + 2)) : null;
                boolean joinsBefore = joinsNext(text, next(text, i, -1)) && forms[1] != 0;
                if (ligature != null) {
                    shaped[i] = ligature[joinsBefore ? 1 : 0];
                    shaped[i + 1] = JOINED;
                } else {
                    int place = (joinsBefore ? 1 : 0) + (forms[2] != 0 && joinsBefore(text, next) ? 2 : 0);
                    shaped[i] = forms[place] == 0 ? shaped[i] : forms[place];
                }
            }
        }
        return shaped;
    }

    /** The next letter in a direction, past signs that stand above and below letters; −1 for none. */
    private static int next(String text, int from, int step) {
        int i = from + step;
        while (i >= 0 && i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
            i += step;
        }
        return i < text.length() ? i : -1;
    }

    private static boolean joinsNext(String text, int at) {
        if (at < 0) {
            return false;
        }
        char letter = text.charAt(at);
        char[] forms = FORMS.get((int) letter);
        return letter == TATWEEL || letter == ZERO_WIDTH_JOINER || forms != null && forms[2] != 0;
    }

    private static boolean joinsBefore(String text, int at) {
        if (at < 0) {
            return false;
        }
        char letter = text.charAt(at);
        char[] forms = FORMS.get((int) letter);
        return letter == TATWEEL || letter == ZERO_WIDTH_JOINER || forms != null && forms[1] != 0;
    }
}
