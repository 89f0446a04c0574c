package org.retold.intake;

import java.util.Optional;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;

/** Reads an article from the clipboard, where a copied web page stands both as markup and as plain text. */
public final class PastedArticle {

    private static final String SOURCE = "clipboard";
    private static final double ENOUGH = .5;

    private PastedArticle() {
    }

    /**
     * The markup tells headings and captions, so it is preferred unless it holds much less than the plain text.
     *
     * @throws UnreadableException if there is nothing to read
     */
    public static Article read(Optional<String> html, String plain) throws UnreadableException {
        ArticleHints hints = ArticleHints.from(SOURCE);
        Optional<Article> page = html.filter(markup -> !markup.isBlank() && markup.length() <= SourceReader.LARGEST).map(markup -> SavedPage.read(markup, hints))
                .filter(article -> !article.passages().isEmpty() && letters(article.text()) >= ENOUGH * letters(plain));
        if (page.isEmpty() && plain.isBlank()) {
            throw new UnreadableException(Fault.EMPTY_CLIPBOARD);
        }
        Article article = page.orElseGet(() -> ArticleParser.parse(plain, hints));
        Article named = Outlets.guessed(article);
        return named.outlet().equals(SOURCE) ? named.withOutlet("Pasted") : named;
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }
}
