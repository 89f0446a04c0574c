package org.retold.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;

/** Where articles come from, as the window asks for them; what really reads them stands behind it. */
interface ArticleDesk {

    /** What could be read, and what could not, by name and with a reason. */
    record Opened(List<Article> articles, List<Unreadable> unreadable) {
    }

    /** @param reason a sentence for the reader */
    record Unreadable(String name, String reason) {
    }

    /** Reads files and folders; called off the JavaFX thread. */
    Opened open(List<Path> paths, Progress progress);

    /** An article from the clipboard: a copied web page where there is HTML, else plain text. Empty where nothing is told. */
    Optional<Article> paste(String html, String plain);

    List<Article> sample();
}
