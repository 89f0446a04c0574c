package org.retold.ui.comparison;

import java.util.List;
import java.util.Set;
import org.retold.core.text.Span;

/**
 * What is marked on one passage, said against the base article.
 *
 * @param kinds  how it is related; in the base article, to those of the others that tell it
 * @param words  the words that the other side lacks, as spans of the article's text, in order, not overlapping
 * @param absent sigils of the articles that do not tell it; filled for passages of the base article only
 * @param others how many articles the base was compared with
 */
public record PassageMark(Set<Kind> kinds, List<Span> words, List<String> absent, int others) {

    public static final PassageMark NONE = new PassageMark(Set.of(), List.of(), List.of(), 0);

    public PassageMark {
        kinds = Set.copyOf(kinds);
        words = List.copyOf(words);
        absent = List.copyOf(absent);
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
