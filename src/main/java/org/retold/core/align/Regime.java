package org.retold.core.align;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.retold.core.diff.Match;
import org.retold.core.similarity.Similarity;

/** What two texts are to one another, which decides how they are aligned. Told by what they share, never by their names. */
public enum Regime {
    /** Two tellings of one event, or of two: order is evidence, and there may be nothing to link. */
    TWO_OUTLETS,
    /** Two versions of one text: most passages stand in both, in order. */
    REVISION,
    /** A text and the same told anew in a language that only words can be compared in; in order, many passages to one. */
    REWRITTEN;

    /** Share of the longer text that stands nearly word for word in the other, from which the two are versions. */
    private static final double SHARED = .15;
    private static final double NEARLY_WORD_FOR_WORD = .7;
    /** What two passages have in common at least when each is the other's best. */
    private static final double ALIKE = .3;
    private static final long MOST_PAIRS = 400_000;

    /**
     * @param similarity asked for only where what stands unchanged in both does not tell
     * @param places     where the passages stand in the similarity
     * @param byWords    true where the language is none that meaning is known of
     * @param outlets    true for articles that outlets published: that they go the same way does not make them versions, since
     *                   two that rewrite one agency's report do so too
     */
    public static Regime of(List<String> a, List<String> b, Supplier<Similarity> similarity, Places places, boolean byWords,
                            boolean outlets) {
        if (a.isEmpty() || b.isEmpty()) {
            return TWO_OUTLETS;
        }
        boolean version = sharesPassages(a, b);
        if (version && !byWords || (long) a.size() * b.size() > MOST_PAIRS) {
            return version ? REVISION : TWO_OUTLETS;
        }
        Bests bests = new Bests(a, b, similarity.get(), places, byWords || !outlets ? ALIKE : NEARLY_WORD_FOR_WORD);
        if (byWords) {
            return bests.tellTheSame(outlets) ? REWRITTEN : TWO_OUTLETS;
        }
        return bests.nearlyShared() >= SHARED || !outlets && bests.areInStep() ? REVISION : TWO_OUTLETS;
    }

    /** True where so much stands unchanged and in order in both that no further look is needed. */
    private static boolean sharesPassages(List<String> a, List<String> b) {
        long shared = 0;
        for (Match match : Anchors.between(a, b)) {
            shared += length(a.subList(match.a(), match.endA()));
        }
        return shared >= SHARED * Math.max(length(a), length(b)) && shared > 0;
    }

    private static long length(List<String> passages) {
        return passages.stream().mapToLong(String::length).sum();
    }

    /** The most alike passage of each. */
    private static final class Bests {

        private final List<String> a;
        private final List<String> b;
        private final double[] likenessA;
        private final double[] likenessB;
        /** The passage of b for each passage of a that is the best of one another, in the order of a. */
        private final int[] chosen;

        /** @param floor what is less alike is not told from what is not alike at all */
        Bests(List<String> a, List<String> b, Similarity similarity, Places places, double floor) {
            this.a = a;
            this.b = b;
            likenessA = new double[a.size()];
            likenessB = new double[b.size()];
            int[] bestOfA = new int[a.size()];
            int[] bestOfB = new int[b.size()];
            for (int i = 0; i < a.size(); i++) {
                for (int j = 0; j < b.size(); j++) {
                    double likeness = likeness(similarity, places.ofA(i), places.ofB(j), floor);
                    if (likeness > likenessA[i]) {
                        likenessA[i] = likeness;
                        bestOfA[i] = j;
                    }
                    if (likeness > likenessB[j]) {
                        likenessB[j] = likeness;
                        bestOfB[j] = i;
                    }
                }
            }
            chosen = IntStream.range(0, a.size()).filter(i -> likenessA[i] >= ALIKE && bestOfB[bestOfA[i]] == i)
                    .map(i -> bestOfA[i]).toArray();
        }

        private static double likeness(Similarity similarity, int a, int b, double floor) {
            double characters = similarity.characters(a, b);
            return (characters + 1) / 2 < floor ? 0 : (characters + similarity.order(a, b)) / 2;
        }

        /** True where two texts of one language that only words are known of have enough in common, in order. */
        boolean tellTheSame(boolean outlets) {
            double shorter = (double) chosen.length / Math.min(a.size(), b.size());
            return chosen.length >= 2 && shorter >= (outlets ? .25 : .06) && inOrder() >= (outlets ? .75 : .35);
        }

        /** True where two texts of like length go the same way from best to best. */
        boolean areInStep() {
            double longer = (double) chosen.length / Math.max(a.size(), b.size());
            double lengths = (double) Math.min(length(a), length(b)) / Math.max(length(a), length(b));
            return longer >= .4 && inOrder() >= .75
                    || lengths >= .7 && longer >= .33 && inOrder() >= .9
                    || lengths >= .8 && longer >= .25 && inOrder() >= .7 && chosen.length >= 10;
        }

        /** Share of the mutual bests on their longest common order. */
        double inOrder() {
            int[] ends = new int[chosen.length];
            int longest = 0;
            for (int j : chosen) {
                int at = -1 - Arrays.binarySearch(ends, 0, longest, j);
                ends[at] = j;
                longest = Math.max(longest, at + 1);
            }
            return chosen.length == 0 ? 0 : (double) longest / chosen.length;
        }

        double nearlyShared() {
            return length(a) > length(b) ? shared(a, likenessA) : shared(b, likenessB);
        }

        private static double shared(List<String> passages, double[] likeness) {
            long near = IntStream.range(0, likeness.length).filter(i -> likeness[i] >= NEARLY_WORD_FOR_WORD)
                    .mapToLong(i -> passages.get(i).length()).sum();
            return (double) near / Math.max(1, length(passages));
        }
    }
}
