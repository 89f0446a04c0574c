package org.retold.core.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** In how many passages each feature occurs, and what it is therefore worth (inverse document frequency, smoothed). */
final class DocumentFrequency {

    private final int[] counts;
    private final int passages;

    private DocumentFrequency(int[] counts, int passages) {
        this.counts = counts;
        this.passages = passages;
    }

    /** @param size features are 0 to size - 1 */
    static DocumentFrequency of(List<Profile> profiles, Function<Profile, int[]> features, int size) {
        int[] counts = new int[size];
        for (Profile profile : profiles) {
            Arrays.stream(features.apply(profile)).distinct().forEach(feature -> counts[feature]++);
        }
        return new DocumentFrequency(counts, profiles.size());
    }

    /** Never 0: what all passages have still tells them from no passage at all. */
    double worth(int feature) {
        return rarity(feature) + 1;
    }

    /** 0 for what all passages have. */
    double rarity(int feature) {
        return Math.log((1.0 + passages) / (1 + counts[feature]));
    }
}
