package org.retold.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.core.collate.Sigils;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.LessonEdit;
import org.retold.core.lesson.Lesson;
import org.retold.core.text.Article;
import org.retold.intake.SampleComparison;

/** The running order of a lesson is saved with the comparison. */
class LessonFileTest {

    @TempDir
    private Path folder;
    private Path path;
    private Recovery recovery;
    private Comparison sample;

    @BeforeEach
    void sample() {
        path = folder.resolve("lesson.retold");
        recovery = new Recovery(folder.resolve("recovery"));
        List<Article> articles = new ArrayList<>();
        SampleComparison.articles().forEach(article -> articles.add(article.withSigil(Sigils.at(articles.size()))));
        sample = Comparison.empty("c").withArticles(articles, Map.of()).withLesson(SampleComparison.lesson());
    }

    private Comparison reopened() throws StoreException {
        try (ComparisonFile file = ComparisonFile.open(path, recovery)) {
            return file.comparison();
        }
    }

    @Test
    void everyActOnTheLessonIsInTheFile() throws StoreException {
        Comparison now = sample;
        try (ComparisonFile file = ComparisonFile.create(path, now, recovery)) {
            for (LessonEdit edit : List.of(new LessonEdit.Count("sample-2", "altered", 7), new LessonEdit.MoveStep("sample-3", 0),
                    new LessonEdit.WriteNote("sample-4", "“Who?”"), new LessonEdit.RemoveStep("sample-1"))) {
                now = edit.apply(now);
                file.save(now);
            }
        }
        assertEquals(now.lesson(), reopened().lesson());
        assertEquals(now, reopened());
    }

    @Test
    void aFileOfTheFirstVersionGetsRoomForALesson() throws StoreException, SQLException {
        ComparisonFile.create(path, sample.withLesson(Lesson.EMPTY), recovery).close();
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + path); Statement statement = plain.createStatement()) {
            for (String table : List.of("tally", "absent", "anchors", "steps")) {
                statement.executeUpdate("DROP TABLE lesson_" + table);
            }
            statement.executeUpdate("PRAGMA user_version = 1");
        }
        try (ComparisonFile file = ComparisonFile.open(path, recovery)) {
            file.save(sample);
        }
        assertEquals(sample, reopened());
    }
}
