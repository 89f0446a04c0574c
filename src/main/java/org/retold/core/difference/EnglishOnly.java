package org.retold.core.difference;

import java.util.List;
import org.retold.core.text.Article;
import org.retold.core.text.Languages;

/** What rests on lists of English words stays silent on articles in other languages. */
final class EnglishOnly {

    private EnglishOnly() {
    }

    /** True for English, and where the language is unknown. */
    static boolean mayRead(Article article) {
        return Languages.mayBeEnglish(article.language());
    }

    static List<AlignedArticles> pairs(List<AlignedArticles> pairs) {
        return pairs.stream().filter(pair -> mayRead(pair.a()) && mayRead(pair.b())).toList();
    }
}
