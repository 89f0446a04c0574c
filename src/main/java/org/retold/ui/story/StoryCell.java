package org.retold.ui.story;

import java.util.List;
import java.util.Set;
import org.retold.core.difference.Difference;
import org.retold.core.text.Span;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.PassageRef;

/**
 * One article's reading of a story point.
 *
 * @param passages   empty where the article does not tell it
 * @param moved      true where it stands out of the base's order
 * @param paragraphs number of each passage's paragraph, from 1; 0 in a headline
 * @param words      what the reading it is compared with lacks, as spans of the article's text, in order
 * @param changes    quotations, figures and names inside that another reading gives differently
 * @param boxed      the words that those changes are about, as spans of the article's text, in order
 * @param related    where it is not told: passages of the article that come near it
 */
public record StoryCell(String sigil, List<Integer> passages, StoryMark mark, boolean moved, List<Integer> paragraphs,
                        List<Span> words, List<Difference> changes, List<Span> boxed,
                        List<Integer> related) {

    public StoryCell {
        passages = List.copyOf(passages);
        paragraphs = List.copyOf(paragraphs);
        words = List.copyOf(words);
        changes = List.copyOf(changes);
        boxed = List.copyOf(boxed);
        related = List.copyOf(related);
    }

    public boolean isTold() {
        return !passages.isEmpty();
    }

    /** The same without changes of kinds that the reader does not want to see. */
    public StoryCell showing(Set<Kind> shown) {
        List<Difference> kept = changes.stream().filter(change -> shown.contains(Kind.valueOf(change.kind().name()))).toList();
        List<Span> keptBoxes = boxed.stream().filter(box -> kept.stream().anyMatch(change ->
                change.spans().getOrDefault(sigil, List.of()).stream().anyMatch(box::overlaps))).toList();
        return new StoryCell(sigil, passages, mark, moved, paragraphs, words, kept, keptBoxes, related);
    }

    /** @throws java.util.NoSuchElementException where it is not told */
    public PassageRef place() {
        return new PassageRef(sigil, passages.getFirst());
    }
}
