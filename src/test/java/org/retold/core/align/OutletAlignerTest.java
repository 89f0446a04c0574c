package org.retold.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.Similarity;

/** Two tellings of eleven passages: the first of each are alike in meaning, the second of b is a little like the first of a. */
class OutletAlignerTest {

    private static final int SIZE = 11;
    private static final double SECOND_BEST = .22;

    private static Pairing align(double cosine, String a, String b) {
        List<String> texts = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < 2 * SIZE; i++) {
            texts.add(i == 0 ? a : i == SIZE ? b : "other" + i + " matter" + i);
            float[] vector = new float[2 * SIZE];
            vector[i] = 1;
            vectors.add(vector);
        }
        turn(vectors.get(SIZE), cosine);
        turn(vectors.get(SIZE + 1), SECOND_BEST);
        Similarity similarity = Similarity.of(texts, Optional.of(vectors), Progress.NONE);
        return OutletAligner.align(similarity, IntStream.range(0, SIZE).toArray(), IntStream.range(SIZE, 2 * SIZE).toArray(), Steering.NONE,
                Progress.NONE);
    }

    /** Towards the first passage. */
    private static void turn(float[] vector, double cosine) {
        for (int d = 0; d < vector.length; d++) {
            vector[d] *= (float) Math.sqrt(1 - cosine * cosine);
        }
        vector[0] = (float) cosine;
    }

    private static List<Candidate> found(List<Candidate> pairs) {
        return pairs.stream().map(pair -> new Candidate(pair.a(), pair.b(), 0)).toList();
    }

    @Test
    void bestsOfOneAnotherThatShareATopicAndANameAreOnlyRelated() {
        Pairing pairing = align(.33, "Envoys hope for word on Wednesday evening, say sources in Karsk",
                "Never before were both fronts part of one effort by Karsk");
        assertEquals(List.of(), pairing.links());
        assertEquals(List.of(new Candidate(0, 0, 0)), found(pairing.related()));
    }

    @Test
    void bestsOfOneAnotherThatHoldTheSameWordsAreLinked() {
        Pairing pairing = align(.33, "Envoys hope for word on Wednesday evening, say sources in Karsk",
                "Word from the envoys may come on Wednesday evening");
        assertEquals(List.of(new Candidate(0, 0, 0)), found(pairing.links()));
    }
}
