package org.retold.core.annotation;

import org.retold.core.text.Article;
import org.retold.core.text.Span;

/**
 * A stretch of an article's text that an annotation is about, with the words that stood there when it was made.
 *
 * @param article  sigil
 * @param span     in the article's text; where the anchor is orphaned, where it stood last
 * @param quote    the words as they were annotated
 * @param standing whether the words are still there
 */
public record Anchor(String article, Span span, String quote, Standing standing) {

    /** From the best to the worst. */
    public enum Standing {
        EXACT,
        /** Found again in a changed text, but a reader has to look. */
        CHECK,
        /** No longer in the text. */
        ORPHANED
    }

    /** The same where a reader has to look whether what was said still holds. */
    public Anchor toBeChecked() {
        return standing == Standing.EXACT ? new Anchor(article, span, quote, Standing.CHECK) : this;
    }

    /** True where both are about the same place, whatever words stood there; words that are gone are nowhere but with themselves. */
    public boolean isSamePlaceAs(Anchor other) {
        boolean isGone = standing == Standing.ORPHANED;
        return article.equals(other.article) && span.equals(other.span) && isGone == (other.standing == Standing.ORPHANED)
                && (!isGone || quote.equals(other.quote));
    }

    /** The same once a reader has looked: the words that stand there now are what is meant. Any other stays as it is. */
    public Anchor confirmed(Article article) {
        return standing == Standing.CHECK ? at(article, span) : this;
    }

    public static Anchor at(Article article, Span span) {
        return new Anchor(article.sigil(), span, span.of(article.text()), Standing.EXACT);
    }
}
