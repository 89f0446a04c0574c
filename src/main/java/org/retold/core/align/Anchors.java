package org.retold.core.align;

import java.util.List;
import org.retold.core.diff.ListDiff;
import org.retold.core.diff.Match;

/** Passages that stand in both texts in the same order with the same letters and digits, found by a diff of the two lists. */
final class Anchors {

    private static final int FEWEST_LETTERS = 24;

    private Anchors() {
    }

    /** Runs of passages in order. A run as short as a heading anchors nothing: it may stand anywhere. */
    static List<Match> between(List<String> a, List<String> b) {
        List<String> keysA = keys(a, "a");
        return ListDiff.matches(keysA, keys(b, "b")).stream()
                .filter(match -> letters(keysA.subList(match.a(), match.endA())) >= FEWEST_LETTERS).toList();
    }

    private static int letters(List<String> keys) {
        return keys.stream().mapToInt(String::length).sum();
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
