package org.retold.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.retold.core.collate.Sigils;
import org.retold.core.lesson.Lesson;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;

/** The comparison that opens on the first start: an invented event as four invented outlets tell it. */
public final class SampleComparison {

    private static final String FOLDER = "/org/retold/sample/";

    private SampleComparison() {
    }

    /** In the order in which they are read; without sigils. */
    public static List<Article> articles() {
        return resource("index").lines().map(line -> line.split(" = ", 2)).map(entry -> article(entry[0], entry[1])).toList();
    }

    /** The prepared running order of a lesson on the sample, whose articles are called A, B, C and D. */
    public static Lesson lesson() {
        List<Article> plain = articles();
        return new SampleLesson(IntStream.range(0, plain.size()).mapToObj(place -> plain.get(place).withSigil(Sigils.at(place))).toList())
                .read(resource("lesson"));
    }

    private static Article article(String file, String outlet) {
        return ArticleParser.parse(resource(file), ArticleHints.from(file).withOutlet(outlet));
    }

    private static String resource(String name) {
        try (InputStream in = SampleComparison.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
