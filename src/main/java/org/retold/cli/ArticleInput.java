package org.retold.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.retold.core.collate.Sigils;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.intake.ArticleFiles;
import org.retold.intake.Intake;
import org.retold.intake.Unreadable;
import org.retold.intake.UnreadableException;

/** Reads the articles of a comparison from what was typed, in that order, and labels them. */
final class ArticleInput {

    private final Console console;
    private final Progress progress;

    ArticleInput(Console console, Progress progress) {
        this.console = console;
        this.progress = progress;
    }

    /** A file that was named has to be readable; of a folder, what is not is said and left out. */
    List<Article> read(List<String> files) throws UnusableInput {
        List<Article> articles = new ArrayList<>();
        for (String file : files) {
            if (file.equals("-")) {
                articles.add(readStandardInput());
            } else {
                articles.addAll(readFile(InputPath.existing(file)));
            }
        }
        return Sigils.given(articles);
    }

    private Article readStandardInput() throws UnusableInput {
        try {
            return ArticleFiles.read(console.in(), "standard input");
        } catch (UnreadableException e) {
            throw new UnusableInput(e.getMessage(), e);
        }
    }

    private List<Article> readFile(Path file) throws UnusableInput {
        Intake intake = ArticleFiles.read(List.of(file), progress);
        for (Unreadable unreadable : intake.unreadable()) {
            if (intake.articles().isEmpty()) {
                throw new UnusableInput(unreadable.reason());
            }
            console.err().println(unreadable.reason());
        }
        return intake.articles();
    }
}
