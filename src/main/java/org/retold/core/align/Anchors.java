package org.retold.core.align;

import java.util.List;
import org.retold.core.diff.ListDiff;
import org.retold.core.diff.Match;

/** Passages that stand in both texts in the same order with the same letters and digits, found by a diff of the two lists. */
final class Anchors {

    private Anchors() {
    }

    /** Runs of passages in order; passages without any letter or digit anchor nothing. */
    static List<Match> between(List<String> a, List<String> b) {
        return ListDiff.matches(keys(a, "a"), keys(b, "b"));
    }

    private static List<String> keys(List<String> passages, String side) {
        return passages.stream().map(Anchors::letters).map(key -> key.isEmpty() ? " " + side : key).toList();
    }

    /** What is compared: letters and digits alone, in lower case. */
    static String letters(String passage) {
        StringBuilder letters = new StringBuilder(passage.length());
        passage.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
