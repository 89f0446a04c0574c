package org.retold.intake;

import java.util.List;
import org.retold.core.comparison.Original;
import org.retold.core.text.Article;

/**
 * What was read, in the order in which it was given, and what was not. The articles have no sigils yet.
 *
 * @param originals one for each article
 */
public record Intake(List<Article> articles, List<Original> originals, List<Unreadable> unreadable) {

    public Intake {
        articles = List.copyOf(articles);
        originals = List.copyOf(originals);
        unreadable = List.copyOf(unreadable);
        if (articles.size() != originals.size()) {
            throw new IllegalArgumentException("an original for each article");
        }
    }
}
