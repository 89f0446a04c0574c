package org.retold.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.retold.core.collate.Collation;
import org.retold.core.text.Article;
import org.retold.core.text.CodePoints;
import org.retold.core.text.Span;

/** The code point offsets of every article of a comparison, by sigil, and what is written by sigil, in the articles' order. */
public final class Offsets {

    private final Map<String, CodePoints> bySigil;

    public Offsets(Collation collation) {
        bySigil = collation.articles().stream()
                .collect(Collectors.toMap(Article::sigil, article -> new CodePoints(article.text()), (one, _) -> one, LinkedHashMap::new));
    }

    public CodePoints of(String sigil) {
        return bySigil.get(sigil);
    }

    boolean knows(String sigil) {
        return bySigil.containsKey(sigil);
    }

    /** Start and end by name; more may be put into the map. */
    Map<String, Object> range(String sigil, Span span) {
        Span translated = of(sigil).fromUtf16(span);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("start", translated.start());
        tree.put("end", translated.end());
        return tree;
    }

    /** The same entries in the order of the articles, so that the same input gives the same output. */
    public <V> Map<String, V> ordered(Map<String, V> bySigils) {
        Map<String, V> ordered = new LinkedHashMap<>();
        bySigil.keySet().stream().filter(bySigils::containsKey).forEach(sigil -> ordered.put(sigil, bySigils.get(sigil)));
        return ordered;
    }

    /** Sigil to pairs of numbers. */
    Map<String, List<List<Integer>>> pairs(Map<String, List<Span>> spans) {
        Map<String, List<List<Integer>>> tree = new LinkedHashMap<>();
        ordered(spans).forEach((sigil, list) -> tree.put(sigil, list.stream().map(of(sigil)::pair).toList()));
        return tree;
    }
}
