package org.retold.report;

import java.util.Optional;
import org.retold.core.annotation.Anchor;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/**
 * What a file says of an anchor: a place and the very words that stand there; only the words of then where they are gone.
 *
 * @param span in UTF-16 units of the article's text
 */
public record Quoted(Optional<Span> span, String words) {

    public static Quoted of(Anchor anchor, Article article) {
        boolean there = anchor.standing() != Anchor.Standing.ORPHANED && anchor.span().end() <= article.text().length();
        return there ? new Quoted(Optional.of(anchor.span()), anchor.span().of(article.text())) : new Quoted(Optional.empty(), anchor.quote());
    }
}
