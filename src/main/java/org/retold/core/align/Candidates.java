package org.retold.core.align;

import java.util.ArrayList;
import java.util.List;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.Similarity;

/** The passages of two sides that are alike enough to be looked at, and the best and second best of each passage. */
final class Candidates {

    private final List<Candidate> all = new ArrayList<>();
    private final double[] bestOfA;
    private final double[] secondOfA;
    private final double[] bestOfB;
    private final double[] secondOfB;

    /**
     * @param a     the passages of side a, by their place in the similarity
     * @param floor weaker pairs are left out
     */
    Candidates(Similarity similarity, int[] a, int[] b, double floor, Steering steering, Progress progress) {
        bestOfA = new double[a.length];
        secondOfA = new double[a.length];
        bestOfB = new double[b.length];
        secondOfB = new double[b.length];
        steering.fixed().forEach(this::note);
        Steering.Open open = steering.open();
        for (int i = 0; i < a.length; i++) {
            progress.checkCancelled();
            for (int j = 0; j < b.length; j++) {
                double strength = open.is(i, j) ? similarity.strength(a[i], b[j], floor) : 0;
                if (strength >= floor) {
                    all.add(new Candidate(i, j, strength));
                    note(strength, i, bestOfA, secondOfA);
                    note(strength, j, bestOfB, secondOfB);
                }
            }
        }
    }

    private void note(Steering.Fixed fixed) {
        fixed.a().forEach(i -> note(1, i, bestOfA, secondOfA));
        fixed.b().forEach(j -> note(1, j, bestOfB, secondOfB));
    }

    private static void note(double strength, int at, double[] best, double[] second) {
        if (strength > best[at]) {
            second[at] = best[at];
            best[at] = strength;
        } else if (strength > second[at]) {
            second[at] = strength;
        }
    }

    /** In the order of side a, then of side b. */
    List<Candidate> all() {
        return all;
    }

    boolean isBestOfA(Candidate candidate) {
        return candidate.strength() >= bestOfA[candidate.a()];
    }

    boolean isBestOfB(Candidate candidate) {
        return candidate.strength() >= bestOfB[candidate.b()];
    }

    boolean isMutualBest(Candidate candidate) {
        return isBestOfA(candidate) && isBestOfB(candidate);
    }

    boolean isBest(Candidate candidate) {
        return isBestOfA(candidate) || isBestOfB(candidate);
    }

    /** How far a mutual best stands above whatever else either side could be linked with. */
    double margin(Candidate candidate) {
        return candidate.strength() - Math.max(secondOfA[candidate.a()], secondOfB[candidate.b()]);
    }
}
