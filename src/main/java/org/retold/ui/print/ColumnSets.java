package org.retold.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.retold.core.text.Article;

/**
 * Articles side by side as far as a page is wide. Where they are more, they stand on several sets of pages of about as many
 * columns each, and the base article stands first in every one.
 */
final class ColumnSets {

    private ColumnSets() {
    }

    /** @param room how many columns fit; at least two are set beside one another */
    static List<List<Article>> of(List<Article> articles, String base, int room) {
        int columns = Math.max(2, room);
        List<Article> first = articles.stream().filter(article -> article.sigil().equals(base)).toList();
        List<Article> others = articles.stream().filter(article -> !article.sigil().equals(base)).toList();
        if (articles.size() <= columns) {
            return List.of(articles);
        }
        int beside = columns - first.size();
        int sets = (others.size() + beside - 1) / beside;
        List<List<Article>> all = new ArrayList<>();
        for (int i = 0; i < sets; i++) {
            List<Article> some = others.subList(i * others.size() / sets, (i + 1) * others.size() / sets);
            all.add(Stream.concat(first.stream(), some.stream()).toList());
        }
        return all;
    }
}
