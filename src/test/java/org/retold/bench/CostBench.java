package org.retold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.retold.core.collate.Collator;
import org.retold.core.collate.Options;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.ModelUnavailable;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.model.OnnxModel;

/**
 * Prints what a whole comparison costs in a warm JVM against embedding its distinct passages alone: medians in milliseconds
 * and their ratio. Arguments: the articles' files.
 */
final class CostBench {

    private static final int ROUNDS = 9;

    private CostBench() {
    }

    static void main(String[] files) throws IOException, ModelUnavailable {
        OnnxModel model = OnnxModel.load();
        List<String> texts = new ArrayList<>();
        for (String file : files) {
            texts.add(Files.readString(Path.of(file)));
        }
        List<String> passages = articles(texts).stream()
                .flatMap(article -> article.passages().stream().map(article::textOf)).distinct().toList();
        double[] embedding = new double[ROUNDS];
        double[] whole = new double[ROUNDS];
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long start = System.nanoTime();
            model.embed(passages, Progress.NONE);
            long embedded = System.nanoTime();
            new Collator(Optional.of(model)).collate(articles(texts), Options.DEFAULT, Progress.NONE);
            long done = System.nanoTime();
            embedding[round % ROUNDS] = (embedded - start) / 1e6;
            whole[round % ROUNDS] = (done - embedded) / 1e6;
        }
        System.out.printf(Locale.ROOT, "%d articles, %d passages: embedding %.0f ms, whole comparison %.0f ms, ratio %.2f%n",
                files.length, passages.size(), median(embedding), median(whole), median(whole) / median(embedding));
    }

    private static List<Article> articles(List<String> texts) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            articles.add(ArticleParser.parse(texts.get(i), ArticleHints.from("file")).withSigil(String.valueOf((char) ('A' + i))));
        }
        return articles;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
