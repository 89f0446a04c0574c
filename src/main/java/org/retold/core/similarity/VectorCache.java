package org.retold.core.similarity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.retold.core.progress.Progress;

/** Keeps the vector of every text that was ever asked for, so that each is computed once. Safe for use from several threads. */
public final class VectorCache {

    /** Texts a call of the model: what was computed before a cancellation is kept. */
    private static final int PORTION = 512;

    private final EmbeddingModel model;
    private final Map<String, float[]> vectors = new ConcurrentHashMap<>();

    public VectorCache(EmbeddingModel model) {
        this.model = model;
    }

    public String modelName() {
        return model.name();
    }

    /**
     * One vector for each text, in order; not to be changed.
     *
     * @throws ModelUnavailable if the model fails
     * @throws org.retold.core.progress.Cancelled if the work is no longer wanted
     */
    public List<float[]> vectors(List<String> texts, Progress progress) throws ModelUnavailable {
        Set<String> distinct = new LinkedHashSet<>(texts);
        distinct.removeIf(vectors::containsKey);
        List<String> missing = List.copyOf(distinct);
        for (int at = 0; at < missing.size(); at += PORTION) {
            List<String> portion = missing.subList(at, Math.min(at + PORTION, missing.size()));
            List<float[]> computed = model.embed(portion, new PartOfProgress(progress, at, portion.size(), missing.size()));
            for (int i = 0; i < portion.size(); i++) {
                vectors.put(portion.get(i), computed.get(i));
            }
        }
        return texts.stream().map(vectors::get).toList();
    }

    private record PartOfProgress(Progress whole, int before, int size, int total) implements Progress {

        @Override
        public void report(Stage stage, double fraction) {
            whole.report(stage, (before + fraction * size) / total);
        }

        @Override
        public void checkCancelled() {
            whole.checkCancelled();
        }
    }
}
