package org.retold.core.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.retold.core.progress.Progress;

class OverlapTest {

    private static final int FEATURES = 40;

    @Test
    void everyTwoVectorsOverlapAsTheyDoByThemselves() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<SparseVector> vectors = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int[] keys = random.ints(12, 0, FEATURES).distinct().sorted().toArray();
            float[] weights = new float[keys.length];
            for (int k = 0; k < keys.length; k++) {
                weights[k] = random.nextFloat();
            }
            vectors.add(new SparseVector(keys, weights));
        }
        Overlap overlap = new Overlap(vectors, FEATURES);
        for (int i = 0; i < vectors.size(); i++) {
            for (int j = 0; j < vectors.size(); j++) {
                assertEquals(vectors.get(i).dot(vectors.get(j)), overlap.of(i, j), 1e-5, "seed " + seed);
            }
        }
    }

    @Test
    void wordsThatNoOtherPassageHasCountAgainstLikeness() {
        Similarity similarity = Similarity.of(List.of("the dam broke", "the dam broke", "the dam held yesterday evening"),
                Optional.empty(), Progress.NONE);
        assertEquals(1, similarity.words(0, 1), 1e-6);
        assertEquals(similarity.words(0, 2), similarity.words(2, 0), 1e-6);
        assertTrue(similarity.words(0, 2) < .5);
    }
}
