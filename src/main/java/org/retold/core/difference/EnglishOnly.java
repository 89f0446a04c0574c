package org.retold.core.difference;

import java.util.List;
import java.util.Set;
import org.retold.core.text.Article;

/** What rests on lists of English words stays silent on articles in other languages. */
final class EnglishOnly {

    private EnglishOnly() {
    }

    /** True for English, and where the language is unknown. */
    static boolean mayRead(Article article) {
        return Set.of("en", "und", "").contains(article.language().getLanguage());
    }

    static List<AlignedArticles> pairs(List<AlignedArticles> pairs) {
        return pairs.stream().filter(pair -> mayRead(pair.a()) && mayRead(pair.b())).toList();
    }
}
