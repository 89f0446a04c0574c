package org.retold.ui.comparison;

import java.util.List;
import java.util.Set;
import org.retold.core.text.Span;

/**
 * What is marked on one passage: how it stands to the base article, and what any other article gives differently.
 *
 * @param kinds  how it is related; in the base article, to those of the others that tell it
 * @param words  the words that the other side lacks, as spans of the article's text, in order, not overlapping
 * @param absent sigils of the articles that do not tell it; filled for passages of the base article only
 * @param others how many articles the base was compared with
 * @param boxes  the words on which articles disagree, in order
 */
public record PassageMark(Set<Kind> kinds, List<Span> words, List<String> absent, int others, List<Box> boxes) {

    public static final PassageMark NONE = new PassageMark(Set.of(), List.of(), List.of(), 0, List.of());

    public PassageMark {
        kinds = Set.copyOf(kinds);
        words = List.copyOf(words);
        absent = List.copyOf(absent);
        boxes = List.copyOf(boxes);
    }

    /** Words that a disagreement is about, within one passage. */
    public record Box(Disagreement disagreement, Span span) {
    }

    public boolean is(Kind kind) {
        return kinds.contains(kind);
    }

    /** True for a passage of the base that no other article tells. */
    public boolean isDroppedByAll() {
        return others > 0 && absent.size() == others;
    }

    /** True where there is something for the reader to stop at. */
    public boolean isDifference() {
        return kinds.stream().anyMatch(kind -> kind != Kind.SAME);
    }
}
