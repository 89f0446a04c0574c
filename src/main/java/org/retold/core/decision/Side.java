package org.retold.core.decision;

import java.util.List;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;

/**
 * Some passages of one article, kept by where they stood in its text when a reader decided, so that a passage that is split or
 * joined later is still found.
 *
 * @param article sigil
 * @param spans   not empty, in order
 */
public record Side(String article, List<Span> spans) {

    public Side {
        spans = spans.stream().sorted().toList();
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a side has passages");
        }
    }

    public static Side of(Article article, List<Integer> passages) {
        return new Side(article.sigil(), passages.stream().map(index -> article.passages().get(index).span()).toList());
    }

    /** True where both have some text in common. */
    public boolean overlaps(Side other) {
        return article.equals(other.article) && spans.stream().anyMatch(span -> other.spans.stream().anyMatch(span::overlaps));
    }

    /** The passages that stand there now, by index and in order; empty where none is left. */
    public List<Integer> passages(Article now) {
        return now.passages().stream().filter(passage -> spans.stream().anyMatch(passage.span()::overlaps))
                .map(Passage::index).toList();
    }
}
