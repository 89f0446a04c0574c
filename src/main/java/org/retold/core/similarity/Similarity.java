package org.retold.core.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.retold.core.diff.WordRatio;
import org.retold.core.progress.Progress;

/**
 * How alike any two passages of one comparison are. Passages are known by their place in the list that it was made of; the
 * worth of a word and the middle of all vectors come from that whole list. Immutable; all figures but {@link #contained} are
 * symmetric, and none is above 1.
 */
public final class Similarity {

    /** With fewer passages, their mean is no topic and nothing is centred. */
    private static final int ENOUGH_TO_CENTRE = 15;
    private static final double WORDING = .1;
    private static final double OTHER_NUMBERS = .05;
    private static final double EDITED = .5;

    private final List<Profile> profiles;
    private final Overlap grams;
    private final Overlap words;
    private final DocumentFrequency wordFrequency;
    private final DocumentFrequency stemFrequency;
    private final double[] worthOfNames;
    private final List<float[]> raw;
    private final List<float[]> centred;

    private Similarity(List<Profile> profiles, Profile.Ids ids, List<float[]> vectors) {
        this.profiles = profiles;
        DocumentFrequency gramFrequency = DocumentFrequency.of(profiles, Profile::grams, Profile.GRAMS);
        wordFrequency = DocumentFrequency.of(profiles, Profile::words, ids.words());
        stemFrequency = DocumentFrequency.of(profiles, Profile::stems, ids.stems());
        grams = new Overlap(profiles.stream().map(profile -> SparseVector.of(profile.grams(), gramFrequency)).toList(), Profile.GRAMS);
        words = new Overlap(profiles.stream().map(profile -> SparseVector.of(profile.words(), wordFrequency)).toList(), ids.words());
        worthOfNames = profiles.stream().mapToDouble(profile -> common(profile.names(), profile.names(), wordFrequency::rarity)).toArray();
        raw = vectors;
        centred = Centre.of(vectors);
    }

    /**
     * @param vectors one a passage; where empty, passages are compared by their words alone
     * @throws org.retold.core.progress.Cancelled if the work is no longer wanted
     */
    public static Similarity of(List<String> passages, Optional<List<float[]>> vectors, Progress progress) {
        Profile.Ids ids = new Profile.Ids();
        List<Profile> profiles = new ArrayList<>(passages.size());
        for (String passage : passages) {
            progress.checkCancelled();
            profiles.add(Profile.of(passage, ids));
        }
        return new Similarity(profiles, ids, vectors.orElse(List.of()));
    }

    /** By what the strength is made, which decides what strength is enough. */
    public enum Scale { CENTRED, UNCENTRED, LEXICAL }

    public Scale scale() {
        if (raw.isEmpty()) {
            return Scale.LEXICAL;
        }
        return profiles.size() < ENOUGH_TO_CENTRE ? Scale.UNCENTRED : Scale.CENTRED;
    }

    /**
     * How alike two passages are on this {@link #scale}, at most 1. Where one of them has no word it is 1 for the same
     * signs, else 0. What is surely below {@code floor} may be told as 0 or less, which saves most of the work.
     */
    public double strength(int i, int j, double floor) {
        if (isWordless(i) || isWordless(j)) {
            return order(i, j);
        }
        return Math.min(1, switch (scale()) {
            case CENTRED -> centredStrength(i, j, floor);
            case UNCENTRED -> .6 * rawCosine(i, j) + .4 * characters(i, j);
            case LEXICAL -> lexicalStrength(i, j, floor);
        });
    }

    private boolean isWordless(int i) {
        return profiles.get(i).stems().length == 0;
    }

    private double centredStrength(int i, int j, double floor) {
        double sum = cosine(i, j);
        if (sum + 4 * WORDING < floor) {
            return 0;
        }
        sum += WORDING * (characters(i, j) + words(i, j) + names(i, j));
        if (sum + WORDING < floor) {
            return 0;
        }
        double order = order(i, j);
        return sum + WORDING * order - (order < EDITED && haveOtherNumbers(i, j) ? OTHER_NUMBERS : 0);
    }

    private double lexicalStrength(int i, int j, double floor) {
        double sum = .3 * characters(i, j) + .2 * words(i, j);
        return sum + .5 < floor ? 0 : sum + .5 * order(i, j);
    }

    /** The cosine of the model's own vectors. */
    public double rawCosine(int i, int j) {
        return dot(raw.get(i), raw.get(j));
    }

    /** The cosine around the middle of the whole comparison: what both say beyond the common topic. */
    public double cosine(int i, int j) {
        return dot(centred.get(i), centred.get(j));
    }

    /** Cosine of the TF-IDF of runs of 3 to 5 characters. */
    public double characters(int i, int j) {
        return grams.of(i, j);
    }

    /** Words and numbers of a passage; 1 where it has none but signs. */
    public int wordCount(int i) {
        return profiles.get(i).words().length;
    }

    /** Cosine of the TF-IDF of words. */
    public double words(int i, int j) {
        return words.of(i, j);
    }

    /** Share of the words that both have in the same order. */
    public double order(int i, int j) {
        return WordRatio.of(profiles.get(i).words(), profiles.get(j).words());
    }

    /** What the numbers and names that both have are worth, of all those of the side with less. */
    public double names(int i, int j) {
        double less = Math.min(worthOfNames[i], worthOfNames[j]);
        return less == 0 ? 0 : common(profiles.get(i).names(), profiles.get(j).names(), wordFrequency::rarity) / less;
    }

    private boolean haveOtherNumbers(int i, int j) {
        int[] a = profiles.get(i).numbers();
        int[] b = profiles.get(j).numbers();
        return a.length > 0 && b.length > 0 && common(a, b, _ -> 1) == 0;
    }

    /** The figures of a passage that tell a fact by themselves, ascending. */
    public int[] figures(int i) {
        return profiles.get(i).figures().clone();
    }

    /** What is in both of two ascending lists is worth in all. */
    private static double common(int[] a, int[] b, IntToDoubleFunction worth) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            sum += a[i] == b[j] ? worth.applyAsDouble(a[i]) : 0;
            boolean next = a[i] <= b[j];
            j += b[j] <= a[i] ? 1 : 0;
            i += next ? 1 : 0;
        }
        return sum;
    }

    /** What the stems of {@code i} are worth that {@code j} has too, of all its own. */
    public double contained(int i, int j) {
        return contained(i, new int[] {j}, new double[] {1});
    }

    /** The same against several passages: a stem counts with the greatest share of those that have it. */
    public double contained(int i, int[] others, double[] shares) {
        double all = 0;
        double common = 0;
        for (int stem : profiles.get(i).stems()) {
            double worth = stemFrequency.rarity(stem);
            double share = 0;
            for (int k = 0; k < others.length; k++) {
                share = shares[k] > share && hasStem(others[k], stem) ? shares[k] : share;
            }
            all += worth;
            common += worth * share;
        }
        return all == 0 ? 0 : common / all;
    }

    /** The stems of a passage, ascending; what each is worth is {@link #worthOfStem}. */
    public int[] stems(int i) {
        return profiles.get(i).stems().clone();
    }

    public boolean hasStem(int i, int stem) {
        return Arrays.binarySearch(profiles.get(i).stems(), stem) >= 0;
    }

    public double worthOfStem(int stem) {
        return stemFrequency.rarity(stem);
    }

    /** Four sums side by side, which the processor adds at once. */
    private static double dot(float[] a, float[] b) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int d = 0;
        for (; d + 3 < a.length; d += 4) {
            first += a[d] * b[d];
            second += a[d + 1] * b[d + 1];
            third += a[d + 2] * b[d + 2];
            fourth += a[d + 3] * b[d + 3];
        }
        for (; d < a.length; d++) {
            first += a[d] * b[d];
        }
        return first + second + third + fourth;
    }
}
