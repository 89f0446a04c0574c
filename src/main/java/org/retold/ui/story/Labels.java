package org.retold.ui.story;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.retold.core.collate.StoryPoint;
import org.retold.core.text.Article;

/** Chooses the reading that says best, in one line, what a story point is about. */
final class Labels {

    /** About what fits on a line. */
    private static final int WANTED_LENGTH = 80;
    private static final Set<String> POINTING_BACK = Set.of("he", "she", "it", "they", "his", "her", "their", "its", "this",
            "that", "these", "those", "but", "and", "so", "however", "we", "i");

    private record Candidate(String text, int cost) {
    }

    private Labels() {
    }

    static String of(StoryPoint point, List<Article> tellers, String base) {
        return tellers.stream().flatMap(article -> point.passages(article.sigil()).stream()
                        .map(passage -> candidate(article.textOf(article.passages().get(passage)), article.sigil().equals(base))))
                .min(Comparator.comparingInt(Candidate::cost)).orElseThrow().text();
    }

    private static Candidate candidate(String passage, boolean ofBase) {
        String text = passage.replaceAll("\\s+", " ");
        int cost = Math.abs(text.length() - WANTED_LENGTH) / 2 + (ofBase ? 0 : 15);
        if (!Character.isLetterOrDigit(text.charAt(0))) {
            cost += 30;
        }
        String firstWord = text.split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT);
        return new Candidate(text, cost + (POINTING_BACK.contains(firstWord) ? 30 : 0));
    }
}
