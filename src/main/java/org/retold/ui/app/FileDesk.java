package org.retold.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.intake.SampleComparison;

/** Reads plain text in UTF-8. */
final class FileDesk implements ArticleDesk {

    @Override
    public Opened open(List<Path> paths, Progress progress) {
        List<Article> articles = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (Path path : paths) {
            try {
                articles.add(ArticleParser.parse(Files.readString(path), ArticleHints.from(path.toString())
                        .withOutlet(path.getFileName().toString())));
            } catch (IOException failure) {
                unreadable.add(new Unreadable(path.getFileName().toString(), failure.getMessage()));
            }
        }
        return new Opened(articles, unreadable);
    }

    @Override
    public Optional<Article> paste(String html, String plain) {
        return plain.isBlank() ? Optional.empty() : Optional.of(ArticleParser.parse(plain, ArticleHints.from("clipboard")));
    }

    @Override
    public List<Article> sample() {
        return SampleComparison.articles();
    }
}
