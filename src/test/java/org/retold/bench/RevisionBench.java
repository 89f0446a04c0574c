package org.retold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retold.core.align.Alignment;
import org.retold.core.align.Link;
import org.retold.core.collate.Collator;
import org.retold.core.collate.Options.EngineChoice;
import org.retold.core.progress.Progress;
import org.retold.json.Json;
import org.retold.json.JsonException;

/**
 * Prints how well versions of one text are aligned, set by set, and the documents that cost most. Arguments: the folder with
 * the data, a file to keep vectors in, the engine.
 */
final class RevisionBench {

    private static final List<String> SETS = List.of("argrewrite", "iterater", "frankenstein", "deplain");
    private static final Set<String> NEITHER_WAY = Set.of("replaced", "partial", "opposed");
    private static final int MANY_MISTAKES = 10;

    private final Collator collator;
    private final EngineChoice engine;
    private int right;
    private int wrong;
    private int missed;

    private RevisionBench(Collator collator, EngineChoice engine) {
        this.collator = collator;
        this.engine = engine;
    }

    static void main(String[] arguments) throws IOException, JsonException {
        CachedModel model = new CachedModel(Path.of(arguments[1]));
        Collator collator = new Collator(Optional.of(model));
        for (String set : SETS) {
            long start = System.nanoTime();
            RevisionBench bench = new RevisionBench(collator, EngineChoice.valueOf(arguments[2].toUpperCase(Locale.ROOT)));
            for (String line : Files.readAllLines(Path.of(arguments[0], "alignment", set + ".jsonl"))) {
                bench.align((Map<?, ?>) Json.parse(line));
            }
            System.out.printf(Locale.ROOT, "%-14s F1 %.4f precision %.4f recall %.4f, %.1f s%n", set,
                    2.0 * bench.right / (2 * bench.right + bench.wrong + bench.missed),
                    (double) bench.right / (bench.right + bench.wrong), (double) bench.right / (bench.right + bench.missed),
                    (System.nanoTime() - start) / 1e9);
        }
        model.save();
    }

    private void align(Map<?, ?> document) {
        Set<List<Integer>> wanted = new HashSet<>();
        Set<List<Integer>> open = new HashSet<>();
        for (Object entry : (List<?>) document.get("gold")) {
            List<?> gold = (List<?>) entry;
            List<Integer> pair = List.of(((Number) gold.get(0)).intValue(), ((Number) gold.get(1)).intValue());
            if (pair.get(0) >= 0 && pair.get(1) >= 0) {
                (gold.size() > 2 && NEITHER_WAY.contains(gold.get(2)) ? open : wanted).add(pair);
            }
        }
        Set<List<Integer>> found = found(collator.align(texts(document, "a"), texts(document, "b"), engine, Progress.NONE));
        found.removeAll(open);
        int hits = (int) found.stream().filter(wanted::contains).count();
        right += hits;
        wrong += found.size() - hits;
        missed += wanted.size() - hits;
        if (found.size() + wanted.size() - 2 * hits >= MANY_MISTAKES) {
            System.out.println("  " + document.get("id") + ": " + (found.size() - hits) + " wrong, " + (wanted.size() - hits)
                    + " missed");
        }
    }

    private static Set<List<Integer>> found(Alignment alignment) {
        Set<List<Integer>> found = new HashSet<>();
        for (Link link : alignment.links()) {
            link.a().forEach(a -> link.b().forEach(b -> found.add(List.of(a, b))));
        }
        return found;
    }

    private static List<String> texts(Map<?, ?> document, String side) {
        return ((List<?>) document.get(side)).stream().map(Object::toString).toList();
    }
}
