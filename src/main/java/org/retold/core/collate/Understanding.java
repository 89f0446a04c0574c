package org.retold.core.collate;

import java.util.List;
import java.util.Optional;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.EmbeddingModel;
import org.retold.core.similarity.ModelUnavailable;
import org.retold.core.similarity.VectorCache;

/**
 * The vectors of passages, if they can be had: the model is opened when it is first needed, and once it has failed it is not
 * asked again.
 */
final class Understanding {

    private final EmbeddingModel.Source source;
    private VectorCache cache;
    private String failure;

    Understanding(EmbeddingModel.Source source) {
        this.source = source;
    }

    /** Vectors or why there are none; never both. */
    record Vectors(Optional<List<float[]>> known, Optional<String> model, Optional<String> whyNot) {
    }

    Vectors of(List<String> texts, Progress progress) {
        Optional<VectorCache> opened = open();
        if (opened.isPresent()) {
            try {
                return new Vectors(Optional.of(opened.get().vectors(texts, progress)),
                        Optional.of(opened.get().modelName()), Optional.empty());
            } catch (ModelUnavailable e) {
                fail(e);
            }
        }
        return new Vectors(Optional.empty(), Optional.empty(), failure());
    }

    private synchronized Optional<VectorCache> open() {
        if (cache == null && failure == null) {
            try {
                cache = new VectorCache(source.open());
            } catch (ModelUnavailable e) {
                fail(e);
            }
        }
        return failure == null ? Optional.of(cache) : Optional.empty();
    }

    private synchronized void fail(ModelUnavailable e) {
        failure = e.getMessage();
    }

    private synchronized Optional<String> failure() {
        return Optional.ofNullable(failure);
    }
}
