package org.retold.core.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retold.core.progress.Progress;

class SimilarityTest {

    @Test
    void passagesOfOtherSignsAreNotAlikeWhateverTheModelSays() {
        assertEquals(0, strength("***", "---"));
        assertEquals(0, strength("***", "The ferry sailed."));
    }

    @Test
    void passagesOfTheSameSignsAreTheSame() {
        assertEquals(1, strength("***", "***"));
    }

    private static double strength(String a, String b) {
        return Similarity.of(List.of(a, b), Optional.of(List.of(new float[] {1, 0}, new float[] {1, 0})), Progress.NONE)
                .strength(0, 1, -1);
    }
}
