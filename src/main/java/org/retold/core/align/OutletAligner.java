package org.retold.core.align;

import java.util.ArrayList;
import java.util.List;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.Similarity;

/**
 * Links passages of two tellings by different outlets, n to m. All thresholds are absolute: a strength relative to the best
 * always finds something, even between articles that have nothing in common.
 */
public final class OutletAligner {

    /** Weaker pairs are not even looked at. */
    private static final double FLOOR = .15;
    /** How much it counts towards being related that one passage holds the words of the other. */
    private static final double HOLDING = .4;

    /** What is told like a copy is seldom told unlike the original, even where a figure was changed. */
    private static final double BESIDE = .22;
    private static final double ALONE = .25;
    private static final double MEANING = .41;
    private static final double SOME_WORDING = .05;
    private static final double WORDING = .17;
    private static final double HELD = .24;
    private static final double SAME_FIGURE = .19;
    /** Where each telling has so much of what it tells in common with the other, and one of them so much more … */
    private static final double EACH_SHARES = .25;
    private static final double ONE_SHARES = .5;
    /** … bests of one another need no more than this of the wording. */
    private static final double LITTLE_WORDING = .12;

    private OutletAligner() {
    }

    /**
     * @param a the passages of side a, by their place in the similarity
     * @throws org.retold.core.progress.Cancelled if the work is no longer wanted
     */
    public static Pairing align(Similarity similarity, int[] a, int[] b, Steering steering, Progress progress) {
        Rule rule = Rule.of(similarity.scale());
        Candidates candidates = new Candidates(similarity, a, b, FLOOR, steering, progress);
        SharedFigures figures = new SharedFigures(similarity, a, b);
        List<Candidate> links = new ArrayList<>();
        List<Candidate> open = new ArrayList<>();
        for (Candidate candidate : candidates.all()) {
            int i = a[candidate.a()];
            int j = b[candidate.b()];
            boolean linked = rule.links(candidate, candidates)
                    || rule.mayLink(candidate, candidates) && tells(similarity, i, j, candidates.margin(candidate))
                    || rule.mayShareFigures(candidate, candidates) && figures.are(i, j);
            (linked ? links : open).add(candidate);
        }
        boolean tellMostlyTheSame = rule.centred() && sharesMuch(links, a.length, b.length);
        List<Candidate> related = new ArrayList<>();
        for (Candidate candidate : open) {
            int i = a[candidate.a()];
            int j = b[candidate.b()];
            if (tellMostlyTheSame && rule.isMutual(candidate, candidates) && similarity.characters(i, j) >= LITTLE_WORDING) {
                links.add(candidate);
            } else if (candidate.strength() + HOLDING * held(similarity, i, j) >= rule.related) {
                related.add(candidate);
            }
        }
        return new Pairing(links, related);
    }

    /** The strength from which a pair is a link if something else speaks for it too. */
    public static double enoughBeside(Similarity similarity) {
        return similarity.scale() == Similarity.Scale.CENTRED ? BESIDE : Rule.of(similarity.scale()).mutual;
    }

    /**
     * Two tellings that have most in common tell the same where each has nothing nearer, so bests of one another need hardly any
     * further evidence there; between two that have little in common these are on the same topic at most.
     */
    private static boolean sharesMuch(List<Candidate> links, int sizeOfA, int sizeOfB) {
        double ofA = (double) links.stream().mapToInt(Candidate::a).distinct().count() / sizeOfA;
        double ofB = (double) links.stream().mapToInt(Candidate::b).distinct().count() / sizeOfB;
        return Math.min(ofA, ofB) >= EACH_SHARES && Math.max(ofA, ofB) >= ONE_SHARES;
    }

    private static double held(Similarity similarity, int i, int j) {
        return Math.max(similarity.contained(i, j), similarity.contained(j, i));
    }

    /**
     * Whether something by itself tells that two bests of one another say the same: the meaning, the wording, or that nothing
     * else comes near. The best there is of two articles on one event is often only on the same topic.
     */
    private static boolean tells(Similarity similarity, int i, int j, double margin) {
        double characters = similarity.characters(i, j);
        return margin >= ALONE || similarity.scale() != Similarity.Scale.CENTRED
                || similarity.cosine(i, j) >= MEANING && characters >= SOME_WORDING
                || characters >= WORDING && held(similarity, i, j) >= HELD;
    }

    /**
     * @param sure    always a link
     * @param best    a link where one side has no better
     * @param mutual  may be a link where neither side has a better one …
     * @param margin  … and the next best is so much weaker
     * @param related related, with what one passage holds of the other
     */
    private record Rule(double sure, double best, double mutual, double margin, double related) {

        private static final Rule CENTRED = new Rule(.60, .50, .36, .10, .33);
        private static final Rule UNCENTRED = new Rule(.70, .56, .56, 0, .70);
        private static final Rule LEXICAL = new Rule(.36, .26, .26, 0, .35);

        static Rule of(Similarity.Scale scale) {
            return switch (scale) {
                case CENTRED -> CENTRED;
                case UNCENTRED -> UNCENTRED;
                case LEXICAL -> LEXICAL;
            };
        }

        boolean links(Candidate candidate, Candidates candidates) {
            double strength = candidate.strength();
            boolean bestOfA = candidates.isBestOfA(candidate);
            boolean bestOfB = candidates.isBestOfB(candidate);
            return strength >= sure || strength >= best && (bestOfA || bestOfB);
        }

        boolean centred() {
            return this == CENTRED;
        }

        boolean mayShareFigures(Candidate candidate, Candidates candidates) {
            return centred() && (candidate.strength() >= related && candidates.isBest(candidate)
                    || candidate.strength() >= SAME_FIGURE && candidates.isMutualBest(candidate));
        }

        boolean isMutual(Candidate candidate, Candidates candidates) {
            return candidate.strength() >= mutual && candidates.isMutualBest(candidate);
        }

        boolean mayLink(Candidate candidate, Candidates candidates) {
            return isMutual(candidate, candidates) && candidates.margin(candidate) >= margin;
        }
    }
}
