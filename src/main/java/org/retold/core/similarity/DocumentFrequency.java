package org.retold.core.similarity;

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
        int[] lastSeen = new int[size];
        for (int passage = 0; passage < profiles.size(); passage++) {
            for (int feature : features.apply(profiles.get(passage))) {
                counts[feature] += lastSeen[feature] == passage + 1 ? 0 : 1;
                lastSeen[feature] = passage + 1;
            }
        }
        return new DocumentFrequency(counts, profiles.size());
    }

    /** True where more than one passage has it. */
    boolean isShared(int feature) {
        return counts[feature] > 1;
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
