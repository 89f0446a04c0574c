package org.retold.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.Similarity;

/**
 * Finds what of a page tells one given passage: ranked by strength and by how many of the claim's words a passage and its
 * neighbours hold. The best is always named; a weaker passage is linked where it tells words of the claim that no better one
 * told.
 */
public final class ClaimAligner {

    private static final double ALONE = .74;
    private static final double ADDING = .46;
    private static final double NEW_WORDS = .05;
    private static final double RELATED = .55;
    /** How much a word counts that stands in the passage before or after. */
    private static final double[] REACH = {1, .5, .25};
    /** Strength and words held are both 1 at most. */
    private static final double SCALE = 2;

    private ClaimAligner() {
    }

    /**
     * @param claim the one passage, by its place in the similarity
     * @param page  the passages of the other side
     * @return pairs with {@code a} 0 and {@code b} an index into {@code page}; their strengths are of the passages alone
     */
    public static Pairing align(Similarity similarity, int claim, int[] page, Progress progress) {
        progress.checkCancelled();
        double[] alone = new double[page.length];
        double[] scores = new double[page.length];
        List<Integer> ranked = new ArrayList<>();
        int best = 0;
        for (int j = 0; j < page.length; j++) {
            double strength = Math.max(0, similarity.strength(claim, page[j], -1));
            alone[j] = strength + similarity.contained(claim, page[j]);
            scores[j] = strength + held(similarity, claim, page, j);
            best = alone[j] > alone[best] ? j : best;
            ranked.add(j);
        }
        ranked.sort(Comparator.comparingDouble(j -> -scores[j]));
        List<Candidate> links = new ArrayList<>();
        List<Candidate> related = new ArrayList<>();
        Told told = new Told(similarity, claim);
        for (int j : ranked) {
            double added = told.add(page[j]);
            Candidate candidate = new Candidate(0, j, alone[j] / SCALE);
            if (scores[j] >= ALONE || scores[j] >= ADDING && added >= NEW_WORDS) {
                links.add(candidate);
            } else if (j == best || scores[j] >= RELATED) {
                related.add(candidate);
            }
        }
        return new Pairing(links, related);
    }

    private static double held(Similarity similarity, int claim, int[] page, int j) {
        int before = page[Math.max(0, j - 1)];
        int after = page[Math.min(page.length - 1, j + 1)];
        return similarity.contained(claim, new int[] {page[j], before, after}, REACH);
    }

    /** The words of the claim that were told by passages so far. */
    private static final class Told {

        private final Similarity similarity;
        private final int[] stems;
        private final double all;
        private final Set<Integer> told = new HashSet<>();

        Told(Similarity similarity, int claim) {
            this.similarity = similarity;
            stems = similarity.stems(claim);
            double sum = 0;
            for (int stem : stems) {
                sum += similarity.worthOfStem(stem);
            }
            all = sum;
        }

        /** What the words that this passage newly tells are worth, of all the claim's words. */
        double add(int passage) {
            double sum = 0;
            for (int stem : stems) {
                if (similarity.hasStem(passage, stem) && told.add(stem)) {
                    sum += similarity.worthOfStem(stem);
                }
            }
            return all == 0 ? 0 : sum / all;
        }
    }
}
