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
        return align(cosine, a, b, 0);
    }

    /** @param common how many of the last passages both have */
    private static Pairing align(double cosine, String a, String b, int common) {
        List<String> texts = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < 2 * SIZE; i++) {
            int told = i >= 2 * SIZE - common ? i - SIZE : i;
            texts.add(i == 0 ? a : i == SIZE ? b : "other" + told + " matter" + told);
            float[] vector = new float[2 * SIZE];
            vector[told] = 1;
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

    @Test
    void aFigureThatBothTellOnceIsOfTheSame() {
        Pairing pairing = align(.2, "The mill employs 8,450 people in the upper valley", "For 8,450 families it may be a bleak winter");
        assertEquals(List.of(new Candidate(0, 0, 0)), found(pairing.links()));
    }

    @Test
    void neitherAgesNorYearsNorSmallCountsAreOfTheSame() {
        assertEquals(List.of(), align(.2, "Ada Kern, 64, has run the mill alone", "A neighbour, 64, heard the bells").links());
        assertEquals(List.of(), align(.2, "The mill was built in 1921 by monks", "A flood in 1921 took the bridge").links());
        assertEquals(List.of(), align(.2, "There are 3 wheels at the mill", "Some 3 boats came from the lake").links());
    }

    @Test
    void whereMostIsInCommonTheNearestOfTheRestTellTheSame() {
        String a = "The council wants the old mill to become a museum of trades by spring";
        String b = "A museum is what the mayor has long had in mind for the derelict place";
        assertEquals(List.of(), found(align(.38, a, b, 2).links().stream().filter(pair -> pair.a() == 0).toList()));
        assertEquals(List.of(new Candidate(0, 0, 0)), found(align(.38, a, b, 7).links().stream().filter(pair -> pair.a() == 0).toList()));
    }
}
