package org.retold.cli;

import java.util.List;
import org.retold.core.text.Article;

/** Reads the articles of a comparison. */
final class ArticleInput {

    ArticleInput(Console console, ProgressLine progress) {
    }

    List<Article> read(List<String> files) throws UnusableInput {
        throw new UnusableInput("Articles cannot be read yet.");
    }
}
