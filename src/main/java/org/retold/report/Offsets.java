package org.retold.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.retold.core.collate.Collation;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/** The code point offsets of every article of a comparison, by sigil, and spans written with them. */
final class Offsets {

    private final Map<String, CodePoints> bySigil;

    Offsets(Collation collation) {
        bySigil = collation.articles().stream()
                .collect(Collectors.toMap(Article::sigil, article -> new CodePoints(article.text())));
    }

    CodePoints of(String sigil) {
        return bySigil.get(sigil);
    }

    /** Start and end by name; more may be put into the map. */
    Map<String, Object> range(String sigil, Span span) {
        Span translated = of(sigil).fromUtf16(span);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("start", translated.start());
        tree.put("end", translated.end());
        return tree;
    }

    /** Sigil to pairs of numbers, the articles in order of their sigils' first mention. */
    Map<String, List<List<Integer>>> pairs(Map<String, List<Span>> spans) {
        Map<String, List<List<Integer>>> tree = new LinkedHashMap<>();
        spans.forEach((sigil, list) -> tree.put(sigil, list.stream().map(of(sigil)::pair).toList()));
        return tree;
    }
}
