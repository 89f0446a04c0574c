package org.retold.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.Comparison;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;

/** What an act costs with ten articles of 1,500 words and many annotations: {@code SaveBench FOLDER ANNOTATIONS}. */
final class SaveBench {

    private static final int ACTS = 200;

    private SaveBench() {
    }

    public static void main(String[] arguments) throws IOException, StoreException {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "bench");
        Comparison now = comparison(Integer.parseInt(arguments[1]));
        Path path = folder.resolve("bench.retold");
        try (ComparisonFile file = ComparisonFile.create(path, now, new Recovery(folder.resolve("recovery")))) {
            long[] taken = new long[ACTS];
            for (int i = 0; i < ACTS; i++) {
                now = now.with(annotation(now.articles().get(i % 10), i));
                long start = System.nanoTime();
                file.save(now);
                taken[i] = System.nanoTime() - start;
            }
            Arrays.sort(taken);
            System.out.printf("an act: median %.1f ms, 95 %% %.1f ms, longest %.1f ms; file %.1f MB%n", taken[ACTS / 2] / 1e6,
                    taken[ACTS * 95 / 100] / 1e6, taken[ACTS - 1] / 1e6, Files.size(path) / 1e6);
        }
        long start = System.nanoTime();
        ComparisonFile.open(path, new Recovery(folder.resolve("recovery"))).close();
        System.out.printf("opened in %.0f ms%n", (System.nanoTime() - start) / 1e6);
    }

    private static Comparison comparison(int annotations) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String text = "A headline\n\n" + ("The bridge over the river opened again on Monday after a year of repairs said the town. ".repeat(6) + "\n\n").repeat(16);
            articles.add(ArticleParser.parse(text, ArticleHints.from(i + ".txt")).withSigil(String.valueOf((char) ('A' + i))));
        }
        Comparison now = Comparison.empty(UUID.randomUUID().toString()).withArticles(articles, Map.of());
        Map<String, Annotation> all = new LinkedHashMap<>();
        for (int i = 0; i < annotations; i++) {
            Annotation annotation = annotation(articles.get(i % 10), i);
            all.put(annotation.id(), annotation);
        }
        return now.withAnnotations(all);
    }

    private static Annotation annotation(Article article, int number) {
        Anchor anchor = Anchor.at(article, article.passages().get(number % article.passages().size()).span());
        return new Annotation(UUID.randomUUID().toString(), new Target(Target.Kind.SPAN, List.of(anchor), List.of(), Optional.empty()),
                List.of("code" + number % 7), "", "coder", Instant.EPOCH, Instant.EPOCH);
    }
}
