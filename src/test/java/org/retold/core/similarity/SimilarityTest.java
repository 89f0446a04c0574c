package org.retold.core.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retold.core.progress.Progress;

class SimilarityTest {

    @Test
    void passagesWithoutAWordAreLikeNothing() {
        Similarity similarity = Similarity.of(List.of("***", "---"), Optional.of(List.of(new float[] {1, 0}, new float[] {1, 0})),
                Progress.NONE);
        assertEquals(0, similarity.strength(0, 1, -1));
        assertEquals(0, similarity.order(0, 1));
    }
}
