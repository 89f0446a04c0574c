package org.retold.core.text;

import java.util.List;
import java.util.Random;

/** Texts that no author would write, for tests of what must hold of any text. */
final class RandomTexts {

    private static final List<String> PIECES = List.of("a", "The", "Mr", "U.S.", "p.m.", "Feb", "11", "4.1", "1,900", ".", ". ", "!", "?", "…",
            "...", "\"", "“", "”", "'", "’", ")", "(", "-", "–", " -- ", ",", ":", ";", " ", " ", " ", "\n", "\n\n", "\t", "\u00A0", "\u00AD",
            "e\u0301", "\u0301", "😀", "👩‍👩‍👧", "🇩🇪", "\uD83D", "\uDE00", "\u200D", "\uFEFF", "שלום", "عربي", "今天。", "ไทย", "を", "Read more",
            "Advertisement", "By Ann Lee", "PARIS (Wire) - ", "he said", "İ", "ß", "ﬁ", "½", "²", "$", "@", "#", "&", "\u0000", "\u2028");

    private RandomTexts() {
    }

    static String naughty(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces + 1); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
