package org.retold.ui.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;

/**
 * A reading as one text: its passages one behind the other, parted by a space within a paragraph, by a new line between
 * paragraphs, and by an ellipsis where something between them is left out.
 *
 * @param words what differs, as spans of {@code text}, in order
 * @param boxed quotations, figures and names that another reading gives differently, as spans of {@code text}
 */
public record ReadingText(String text, List<Span> words, List<Span> boxed) {

    public static ReadingText of(Article article, StoryCell cell) {
        StringBuilder text = new StringBuilder();
        List<Span> words = new ArrayList<>();
        List<Span> boxed = new ArrayList<>();
        Passage before = null;
        for (int index : cell.passages()) {
            Passage passage = article.passages().get(index);
            if (before != null) {
                text.append(index > before.index() + 1 ? " … " : passage.paragraph() == before.paragraph() ? " " : "\n");
            }
            moveInto(text.length(), passage.span(), cell.words(), words);
            moveInto(text.length(), passage.span(), cell.boxed(), boxed);
            text.append(article.textOf(passage));
            before = passage;
        }
        return new ReadingText(text.toString(), words, boxed);
    }

    private static void moveInto(int place, Span passage, Collection<Span> spans, List<Span> moved) {
        spans.stream().filter(passage::overlaps).map(span -> new Span(Math.max(span.start(), passage.start()),
                Math.min(span.end(), passage.end())).shifted(place - passage.start())).forEach(moved::add);
    }
}
