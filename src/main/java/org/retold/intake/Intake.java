package org.retold.intake;

import java.util.List;
import org.retold.core.text.Article;

/** What was read, in the order in which it was given, and what was not. The articles have no sigils yet. */
public record Intake(List<Article> articles, List<Unreadable> unreadable) {

    public Intake {
        articles = List.copyOf(articles);
        unreadable = List.copyOf(unreadable);
    }
}
