package org.retold.ui.inspector;

import java.util.List;
import java.util.stream.Collectors;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;

/** Where passages stand, in words. */
final class Places {

    private Places() {
    }

    /** "¶ 3", "¶ 3, ¶ 5" or the word for a headline. */
    static String of(Article article, List<Integer> passages) {
        return passages.stream().map(passage -> article.paragraphOf(article.passages().get(passage)).number()).distinct()
                .map(number -> number == 0 ? Messages.words("passage.headline") : "¶ " + number)
                .collect(Collectors.joining(", "));
    }
}
