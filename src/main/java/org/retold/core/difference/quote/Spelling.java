package org.retold.core.difference.quote;

import java.util.List;
import java.util.Map;

/** Makes British and American spelling even and writes contractions out, so that neither counts as an altered quotation. */
final class Spelling {

    private static final Map<String, String> WHOLE = Map.ofEntries(Map.entry("can't", "can not"), Map.entry("cannot", "can not"),
            Map.entry("won't", "will not"), Map.entry("shan't", "shall not"), Map.entry("it's", "it is"), Map.entry("that's", "that is"),
            Map.entry("there's", "there is"), Map.entry("he's", "he is"), Map.entry("she's", "she is"), Map.entry("what's", "what is"),
            Map.entry("who's", "who is"), Map.entry("here's", "here is"), Map.entry("where's", "where is"), Map.entry("let's", "let us"),
            Map.entry("i'm", "i am"), Map.entry("gonna", "going to"), Map.entry("grey", "gray"), Map.entry("programme", "program"),
            Map.entry("defence", "defense"), Map.entry("tyre", "tire"), Map.entry("okay", "ok"));

    private Spelling() {
    }

    static List<String> even(String lower) {
        String word = WHOLE.get(lower);
        if (word == null) {
            word = withoutDots(lower).replaceAll("n't$", " not").replaceAll("'re$", " are").replaceAll("'ve$", " have").replaceAll("'ll$", " will")
                    .replaceAll("'d$", " would");
        }
        return List.of(american(word).split(" "));
    }

    /** F.B.I. and FBI are one word; 1.5 keeps its point. */
    private static String withoutDots(String word) {
        return Character.isDigit(word.charAt(0)) ? word : word.replace(".", "");
    }

    private static String american(String word) {
        return word.length() < 5 ? word : word.replaceAll("our(s|ed|ing|ite|ites|able|hood)?$", "or$1").replaceAll("is(e|ed|es|ing|ation|ations)$", "iz$1")
                .replaceAll("yse(d|s)?$", "yze$1").replace("aem", "em").replace("paed", "ped").replaceAll("ll(ed|ing|er)$", "l$1").replaceAll("tre(s)?$", "ter$1");
    }
}
