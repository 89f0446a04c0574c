package org.retold.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/** A place where the words searched for stand. */
public record Hit(String sigil, Span span) {

    /**
     * All hits, article by article, in order. Case does not matter, nor which kind of quotation mark is used; an empty query
     * has no hits.
     */
    public static List<Hit> of(List<Article> articles, String query) {
        String wanted = normal(query.strip());
        List<Hit> hits = new ArrayList<>();
        if (wanted.isEmpty()) {
            return hits;
        }
        for (Article article : articles) {
            String text = normal(article.text());
            for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
                hits.add(new Hit(article.sigil(), new Span(at, at + wanted.length())));
            }
        }
        return hits;
    }

    /** Lower case unit by unit, so that offsets stay what they were. */
    private static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            normal.append(switch (unit) {
                case '“', '”', '„' -> '"';
                case '‘', '’' -> '\'';
                case '\n', '\u00a0' -> ' ';
                default -> Character.toLowerCase(unit);
            });
        }
        return normal.toString();
    }
}
