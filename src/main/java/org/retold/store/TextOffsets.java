package org.retold.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.text.Article;
import org.retold.core.text.CodePoints;
import org.retold.core.text.Span;

/** Translates spans of the articles between UTF-16 units, as in memory, and code points, as in the file. */
final class TextOffsets {

    private static final CodePoints OF_NO_TEXT = new CodePoints("");

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, CodePoints> known = new HashMap<>();

    TextOffsets(List<Article> articles) {
        articles.forEach(article -> texts.put(article.sigil(), article.text()));
    }

    Span inFile(String sigil, Span span) {
        return of(sigil).fromUtf16(span);
    }

    Span inMemory(String sigil, int start, int stop) {
        CodePoints text = of(sigil);
        return new Span(text.toUtf16(start), text.toUtf16(stop));
    }

    /** True where a span may stand at another place in the file although it stands where it stood in memory. */
    boolean differ(TextOffsets other) {
        return !texts.equals(other.texts);
    }

    private CodePoints of(String sigil) {
        String text = texts.get(sigil);
        return text == null ? OF_NO_TEXT : known.computeIfAbsent(sigil, _ -> new CodePoints(text));
    }
}
