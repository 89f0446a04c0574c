package org.retold.core.align;

import java.util.List;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.Similarity;

/** What lies between two anchors: the passages of a from {@code fromA} to {@code toA}, those of b likewise; either may be none. */
record Gap(int fromA, int toA, int fromB, int toB) {

    record Score(Similarity similarity, Places places, RevisionScore weights) {
    }

    /** Linked pairs in order. */
    List<Candidate> align(Score score, Progress progress) {
        return StretchingPath.through(toA - fromA, toB - fromB, worth(score), progress).stream()
                .map(pair -> new Candidate(fromA + pair[0], fromB + pair[1], strength(score, pair[0], pair[1]))).toList();
    }

    private double strength(Score score, int i, int j) {
        return score.weights.fresh().strength(score.similarity, score.places.ofA(fromA + i), score.places.ofB(fromB + j));
    }

    private StretchingPath.Worth worth(Score score) {
        return new StretchingPath.Worth() {
            @Override
            public float fresh(int i, int j) {
                return above(score.weights.fresh(), i, j) - (float) score.weights.doubt(score.similarity,
                        score.places.ofA(fromA + i), score.places.ofB(fromB + j), toA - fromA, toB - fromB);
            }

            @Override
            public float stretched(int i, int j) {
                return above(score.weights.stretched(), i, j);
            }

            @Override
            public float beside() {
                return (float) score.weights.beside();
            }

            private float above(RevisionScore.Mixture mixture, int i, int j) {
                return (float) mixture.above(score.similarity, score.places.ofA(fromA + i), score.places.ofB(fromB + j));
            }
        };
    }
}
