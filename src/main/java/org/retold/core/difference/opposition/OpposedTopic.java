package org.retold.core.difference.opposition;

import java.util.List;
import org.retold.core.text.Span;

/**
 * Passages that possibly contradict one another.
 *
 * @param words    what both sides speak of, as it stands in the articles, the most telling first
 * @param strength 0 to 1; for ordering
 */
public record OpposedTopic(List<String> words, List<Place> left, List<Place> right, List<Cue> cues, double strength) {

    /** A passage, by the indices of its article and in it. */
    public record Place(int article, int passage) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byArticle = Integer.compare(article, other.article);
            return byArticle != 0 ? byArticle : Integer.compare(passage, other.passage);
        }
    }

    /** A word in a passage that speaks for an opposition. */
    public record Cue(Place place, Span span) {
    }
}
