package org.retold.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.retold.core.lesson.Lesson;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.intake.ArticleFiles;
import org.retold.intake.Intake;
import org.retold.intake.PastedArticle;
import org.retold.intake.SampleComparison;
import org.retold.intake.UnreadableException;

/** Where articles come from, as the window asks for them; a test can put another in its place. */
class ArticleDesk {

    /** Reads files and folders; called off the JavaFX thread. */
    Intake open(List<Path> paths, Progress progress) {
        return ArticleFiles.read(paths, progress);
    }

    /** @throws UnreadableException if the clipboard holds no article */
    Article paste(Optional<String> html, String plain) throws UnreadableException {
        return PastedArticle.read(html, plain);
    }

    Lesson sampleLesson() {
        return SampleComparison.lesson();
    }

    List<Article> sample() {
        return SampleComparison.articles();
    }
}
