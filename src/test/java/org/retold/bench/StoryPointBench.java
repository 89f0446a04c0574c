package org.retold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.retold.core.align.Alignment;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.collate.ArticlePair;
import org.retold.core.collate.StoryPoint;
import org.retold.core.collate.StoryPoints;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;
import org.retold.core.text.Role;
import org.retold.core.text.Span;
import org.retold.json.Json;
import org.retold.json.JsonException;

/** Scores story points made of labelled links, clean and with errors put in: the path of a gold.json. */
public final class StoryPointBench {

    private static final int RUNS = 200;

    private record Pair(String x, int i, String y, int j) {
    }

    private final List<Article> articles = new ArrayList<>();
    private final Set<Pair> firm = new HashSet<>();
    private final Set<Pair> partial = new HashSet<>();
    private final Set<Pair> neutral = new HashSet<>();

    @SuppressWarnings("unchecked")
    private StoryPointBench(Map<String, Object> gold) {
        ((Map<String, List<String>>) gold.get("passages")).forEach((sigil, passages) -> articles.add(article(sigil, passages)));
        for (List<Object> link : (List<List<Object>>) gold.get("links")) {
            ("partial".equals(link.get(4)) ? partial : firm).add(pair(link));
        }
        neutral.addAll(partial);
        ((List<List<Object>>) gold.get("optional")).forEach(link -> neutral.add(pair(link)));
    }

    @SuppressWarnings("unchecked")
    public static void main(String[] args) throws IOException, JsonException {
        StoryPointBench bench = new StoryPointBench((Map<String, Object>) Json.parse(Files.readString(Path.of(args[0]))));
        bench.run("gold links", 0, 0, 0);
        bench.run("and partial ones, weak", 0, 0, 1);
        bench.run("10 % missing", .1, 0, .5);
        bench.run("5 % weak false", 0, .05, .5);
        bench.run("10 % missing, 5 % weak false", .1, .05, .5);
        bench.run("20 % missing, 10 % weak false", .2, .1, .5);
        bench.run("30 % missing, 5 % weak false", .3, .05, .5);
    }

    private void run(String name, double missing, double falseLinks, double partialLinks) {
        double[] sum = new double[3];
        for (int seed = 0; seed < RUNS; seed++) {
            List<ArticlePair> pairs = links(new Random(seed), missing, falseLinks, partialLinks);
            add(sum, score(StoryPoints.of(articles, pairs, "A", Progress.NONE)));
        }
        System.out.printf(Locale.ROOT, "%-32s precision %.3f recall %.3f f1 %.3f%n", name, sum[0] / RUNS, sum[1] / RUNS, sum[2] / RUNS);
    }

    private static void add(double[] sum, double[] figures) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += figures[i];
        }
    }

    private List<ArticlePair> links(Random random, double missing, double falseLinks, double partialLinks) {
        List<ArticlePair> pairs = new ArrayList<>();
        for (int x = 0; x < articles.size(); x++) {
            for (int y = x + 1; y < articles.size(); y++) {
                Article a = articles.get(x);
                Article b = articles.get(y);
                List<Link> links = new ArrayList<>();
                for (int i = 0; i < a.passages().size(); i++) {
                    for (int j = 0; j < b.passages().size(); j++) {
                        Pair pair = new Pair(a.sigil(), i, b.sigil(), j);
                        if (firm.contains(pair)) {
                            if (random.nextDouble() >= missing) {
                                links.add(link(i, j, .45 + .5 * random.nextDouble()));
                            }
                        } else if (partial.contains(pair) && random.nextDouble() < partialLinks) {
                            links.add(link(i, j, .38 + .25 * random.nextDouble()));
                        }
                    }
                }
                long wrong = Math.round(falseLinks * links.size() + random.nextDouble() - .5);
                for (int k = 0; k < wrong; k++) {
                    links.add(link(random.nextInt(a.passages().size()), random.nextInt(b.passages().size()),
                            .38 + .25 * random.nextDouble()));
                }
                pairs.add(new ArticlePair(a.sigil(), b.sigil(), new Alignment(links, List.of())));
            }
        }
        return pairs;
    }

    private double[] score(List<StoryPoint> points) {
        Set<Pair> together = new HashSet<>();
        for (StoryPoint point : points) {
            point.readings().forEach((x, of) -> point.readings().forEach((y, with) -> {
                if (x.compareTo(y) < 0) {
                    of.forEach(i -> with.forEach(j -> together.add(new Pair(x, i, y, j))));
                }
            }));
        }
        double right = together.stream().filter(firm::contains).count();
        double wrong = together.stream().filter(pair -> !firm.contains(pair) && !neutral.contains(pair)).count();
        double precision = right / (right + wrong);
        double recall = right / firm.size();
        return new double[] {precision, recall, 2 * precision * recall / (precision + recall)};
    }

    private static Link link(int i, int j, double strength) {
        return new Link(List.of(i), List.of(j), Relation.PARAPHRASED, false, strength, Origin.AUTOMATIC, List.of());
    }

    private static Pair pair(List<Object> link) {
        return new Pair((String) link.get(0), (Integer) link.get(1), (String) link.get(2), (Integer) link.get(3));
    }

    private static Article article(String sigil, List<String> texts) {
        List<Passage> passages = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            Span span = new Span(text.length(), text.length() + texts.get(i).length());
            text.append(texts.get(i)).append("\n\n");
            passages.add(new Passage(i, span, i));
            paragraphs.add(new Paragraph(i, span, i == 0 ? Role.HEADLINE : Role.BODY, i, List.of(i)));
        }
        return new Article(sigil, sigil, texts.getFirst(), Optional.empty(), Optional.empty(), Locale.ENGLISH, sigil,
                text.toString(), paragraphs, passages);
    }
}
