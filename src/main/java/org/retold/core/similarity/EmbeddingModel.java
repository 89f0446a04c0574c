package org.retold.core.similarity;

import java.util.List;
import org.retold.core.progress.Progress;

/** Turns texts into vectors whose cosine says how alike their meanings are. Safe for use from several threads. */
public interface EmbeddingModel {

    /** As it is named in results, for example {@code bge-small-en-v1.5 (int8)}. */
    String name();

    /**
     * One vector of length 1 for each text, in order. The same list always gives the same vectors.
     *
     * @throws ModelUnavailable if the model fails
     * @throws org.retold.core.progress.Cancelled if the work is no longer wanted
     */
    List<float[]> embed(List<String> texts, Progress progress) throws ModelUnavailable;

    /** Where a model comes from; asked once, when vectors are first needed. */
    @FunctionalInterface
    interface Source {

        EmbeddingModel open() throws ModelUnavailable;
    }
}
