package org.retold.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One telling of the story (in the field's terms: a witness). The text is LF-normalised and holds everything that was read;
 * paragraphs and passages are spans of it, in order, not overlapping. Whatever the paragraphs do not cover is white space.
 *
 * @param sigil     short label, unique in a comparison: A, B … Z, AA; empty until the article joins one
 * @param outlet    who published it; a guess that can be corrected
 * @param title     the headline, or the file's name where there is none
 * @param byline    as printed, or empty
 * @param published as printed or in ISO 8601, or empty
 * @param source    the file's path or the web address it was read from
 */
public record Article(String sigil, String outlet, String title, Optional<String> byline, Optional<String> published,
                      Locale language, String source, String text, List<Paragraph> paragraphs, List<Passage> passages) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
        passages = List.copyOf(passages);
    }

    public Article withSigil(String newSigil) {
        return new Article(newSigil, outlet, title, byline, published, language, source, text, paragraphs, passages);
    }

    public Article withOutlet(String newOutlet) {
        return new Article(sigil, newOutlet, title, byline, published, language, source, text, paragraphs, passages);
    }

    public String textOf(Passage passage) {
        return passage.span().of(text);
    }

    public Paragraph paragraphOf(Passage passage) {
        return paragraphs.get(passage.paragraph());
    }
}
