package org.retold.core.text;

import java.util.Locale;
import java.util.Optional;

/**
 * What is known of an article before its text is read: from a page's metadata, or only where it came from. What is not known
 * is looked for in the text.
 *
 * @param language what the page says; only used where the text itself does not tell its language
 * @param source   the file's path or the web address, see {@link Article#source()}
 */
public record ArticleHints(Optional<String> title, Optional<String> byline, Optional<String> published, Optional<String> outlet,
                           Optional<Locale> language, String source) {

    /** Nothing is known but where the text came from. */
    public static ArticleHints from(String source) {
        return new ArticleHints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), source);
    }

    public ArticleHints withTitle(String newTitle) {
        return new ArticleHints(Optional.of(newTitle), byline, published, outlet, language, source);
    }

    public ArticleHints withByline(String newByline) {
        return new ArticleHints(title, Optional.of(newByline), published, outlet, language, source);
    }

    public ArticleHints withPublished(String newPublished) {
        return new ArticleHints(title, byline, Optional.of(newPublished), outlet, language, source);
    }

    public ArticleHints withOutlet(String newOutlet) {
        return new ArticleHints(title, byline, published, Optional.of(newOutlet), language, source);
    }

    public ArticleHints withLanguage(Locale newLanguage) {
        return new ArticleHints(title, byline, published, outlet, Optional.of(newLanguage), source);
    }
}
