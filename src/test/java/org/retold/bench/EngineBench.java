package org.retold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.retold.core.align.Alignment;
import org.retold.core.align.Link;
import org.retold.core.collate.Collator;
import org.retold.core.collate.Options.EngineChoice;
import org.retold.core.collate.PassagePair;
import org.retold.core.collate.Relatedness;
import org.retold.core.progress.Progress;
import org.retold.json.Json;
import org.retold.json.JsonException;

/**
 * Prints how well labelled data are aligned and related, over all of it and over either half. Arguments: the folder with the
 * data, a file to keep vectors in, the engine, then the sets wanted (all where none is named).
 */
final class EngineBench {

    private static final List<String> ALIGNED = List.of("superpal", "wice", "ecbplus");
    private static final List<String> RELATED = List.of("mrpc", "stsb", "sts_news", "clough_stevenson");

    private final Path data;
    private final Collator collator;
    private final EngineChoice engine;

    private EngineBench(Path data, Collator collator, EngineChoice engine) {
        this.data = data;
        this.collator = collator;
        this.engine = engine;
    }

    static void main(String[] arguments) throws IOException, JsonException {
        CachedModel model = new CachedModel(Path.of(arguments[1]));
        EngineBench bench = new EngineBench(Path.of(arguments[0]), new Collator(Optional.of(model)),
                EngineChoice.valueOf(arguments[2].toUpperCase(Locale.ROOT)));
        List<String> wanted = Arrays.asList(arguments).subList(3, arguments.length);
        for (String name : ALIGNED) {
            if (wanted.isEmpty() || wanted.contains(name)) {
                bench.align(name);
            }
        }
        for (String name : RELATED) {
            if (wanted.isEmpty() || wanted.contains(name)) {
                bench.relate(name);
            }
        }
        model.save();
    }

    private void align(String name) throws IOException, JsonException {
        List<Tally> halves = List.of(new Tally(), new Tally());
        Tally all = new Tally();
        int number = 0;
        for (String line : Files.readAllLines(data.resolve("alignment/" + name + ".jsonl"))) {
            Map<?, ?> document = (Map<?, ?>) Json.parse(line);
            Alignment alignment = collator.align(texts(document, "a"), texts(document, "b"), engine, Progress.NONE);
            all.add(document, alignment);
            halves.get(number++ % 2).add(document, alignment);
        }
        System.out.println(name + " " + all + "\n    halves: " + halves.getFirst() + "\n            " + halves.getLast());
    }

    private static List<String> texts(Map<?, ?> document, String key) {
        return ((List<?>) document.get(key)).stream().map(String.class::cast).toList();
    }

    /** Counts of pairs of passages, found and missed. */
    private static final class Tally {

        private final double[] links = new double[3];
        private final double[] shown = new double[3];
        private double absent;
        private int asked;
        private int named;

        void add(Map<?, ?> document, Alignment alignment) {
            Set<List<?>> gold = new HashSet<>();
            ((List<?>) document.get("gold")).forEach(entry -> gold.add(((List<?>) entry).subList(0, 2)));
            gold.removeIf(pair -> pair.stream().anyMatch(index -> (Integer) index < 0));
            Optional<List<?>> annotatedA = Optional.ofNullable((List<?>) document.get("a_annotated"));
            Optional<List<?>> annotatedB = Optional.ofNullable((List<?>) document.get("b_annotated"));
            List<Link> both = new ArrayList<>(alignment.links());
            both.addAll(alignment.related());
            Set<List<?>> linked = pairs(alignment.links(), annotatedA, annotatedB);
            Set<List<?>> wide = pairs(both, annotatedA, annotatedB);
            count(links, linked, gold);
            count(shown, wide, gold);
            wide.addAll(gold);
            absent += annotatedA.map(List::size).orElse(0) * annotatedB.map(List::size).orElse(0) - wide.size();
            if (!gold.isEmpty()) {
                asked++;
                named += both.stream().max(Comparator.comparingDouble(Link::strength))
                        .filter(best -> gold.contains(List.of(best.a().getFirst(), best.b().getFirst()))).isPresent() ? 1 : 0;
            }
        }

        private static Set<List<?>> pairs(List<Link> links, Optional<List<?>> annotatedA, Optional<List<?>> annotatedB) {
            Set<List<?>> pairs = new HashSet<>();
            for (Link link : links) {
                for (int a : link.a()) {
                    for (int b : link.b()) {
                        if (annotatedA.isEmpty() || annotatedA.get().contains(a) && annotatedB.orElseThrow().contains(b)) {
                            pairs.add(List.of(a, b));
                        }
                    }
                }
            }
            return pairs;
        }

        private static void count(double[] counts, Set<List<?>> found, Set<List<?>> gold) {
            long right = found.stream().filter(gold::contains).count();
            counts[0] += right;
            counts[1] += found.size() - right;
            counts[2] += gold.size() - right;
        }

        private static String figures(double[] counts) {
            double precision = counts[0] / Math.max(1, counts[0] + counts[1]);
            double recall = counts[0] / Math.max(1, counts[0] + counts[2]);
            return String.format(Locale.ROOT, "P %.3f R %.3f F %.3f", precision, recall,
                    2 * precision * recall / Math.max(1e-9, precision + recall));
        }

        @Override
        public String toString() {
            double recall = shown[0] / Math.max(1, shown[0] + shown[2]);
            return "links " + figures(links) + " · with related " + figures(shown) + String.format(Locale.ROOT,
                    " balanced %.3f · hit1 %.3f", (recall + absent / Math.max(1, absent + shown[1])) / 2,
                    (double) named / Math.max(1, asked));
        }
    }

    private void relate(String name) throws IOException {
        List<String[]> rows = Files.readAllLines(data.resolve("pairs/" + name + ".tsv")).stream().skip(1)
                .map(line -> line.split("\t", -1)).toList();
        List<Relatedness> answers = collator.relate(rows.stream().map(row -> new PassagePair(row[2], row[3])).toList(), engine,
                Progress.NONE);
        double[] strengths = answers.stream().mapToDouble(Relatedness::strength).toArray();
        String figures = switch (name) {
            case "mrpc" -> paraphrases(rows, answers);
            case "clough_stevenson" -> String.format(Locale.ROOT, "AUC %.3f", areaUnderCurve(
                    rows.stream().map(row -> !row[1].equals("non")).toList(), strengths));
            default -> String.format(Locale.ROOT, "Pearson %.3f",
                    pearson(rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray(), strengths));
        };
        System.out.println(name + " " + figures);
    }

    private static String paraphrases(List<String[]> rows, List<Relatedness> answers) {
        double both = 0;
        double wanted = 0;
        double found = 0;
        double right = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean want = rows.get(i)[1].equals("1");
            boolean have = answers.get(i).relation().isLink();
            both += want && have ? 1 : 0;
            wanted += want ? 1 : 0;
            found += have ? 1 : 0;
            right += want == have ? 1 : 0;
        }
        return String.format(Locale.ROOT, "accuracy %.3f F %.3f", right / rows.size(), 2 * both / (wanted + found));
    }

    private static double pearson(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double xy = IntStream.range(0, x.length).mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY)).sum();
        double xx = Arrays.stream(x).map(value -> (value - meanX) * (value - meanX)).sum();
        double yy = Arrays.stream(y).map(value -> (value - meanY) * (value - meanY)).sum();
        return xy / Math.sqrt(xx * yy);
    }

    private static double areaUnderCurve(List<Boolean> wanted, double[] strengths) {
        double better = 0;
        double all = 0;
        for (int i = 0; i < strengths.length; i++) {
            for (int j = 0; j < strengths.length; j++) {
                if (wanted.get(i) && !wanted.get(j)) {
                    all++;
                    better += strengths[i] > strengths[j] ? 1 : strengths[i] == strengths[j] ? .5 : 0;
                }
            }
        }
        return better / all;
    }
}
