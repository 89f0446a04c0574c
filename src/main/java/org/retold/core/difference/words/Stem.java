package org.retold.core.difference.words;

import java.util.List;

/** Cuts inflection off English words: plural, -ing, -ed, -ly. Stems are for comparing and need not be words. */
final class Stem {

    private static final List<String> ENDINGS = List.of("ing", "ed", "ers", "es", "s", "ly", "er", "est");

    private Stem() {
    }

    static String of(String lower) {
        String word = lower.replace(".", "").replace("'", "");
        if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
            return lower;
        }
        String common = IrregularForms.baseOf(word);
        if (!common.equals(word)) {
            return finish(common);
        }
        if (word.endsWith("ies") && word.length() > 4 || word.endsWith("ied") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() >= ending.length() + 3 && !word.endsWith("ss")) {
                return finish(word.substring(0, word.length() - ending.length()));
            }
        }
        return finish(word);
    }

    private static String finish(String stem) {
        int length = stem.length();
        if (length > 3 && stem.charAt(length - 1) == stem.charAt(length - 2) && "bdgmnprt".indexOf(stem.charAt(length - 1)) >= 0) {
            return stem.substring(0, length - 1);
        }
        return length > 3 && stem.endsWith("e") ? stem.substring(0, length - 1) : stem;
    }
}
