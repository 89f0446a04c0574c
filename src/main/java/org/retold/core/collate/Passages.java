package org.retold.core.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.retold.core.align.Telling;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.Similarity;

/**
 * The passages of some tellings in one similarity.
 *
 * @param places for each of these tellings, by its place in the comparison, where its passages stand in the similarity
 */
record Passages(Similarity similarity, Map<Integer, int[]> places) {

    /**
     * @param chosen  which of the tellings
     * @param vectors of the chosen tellings' passages, one telling after the other
     */
    static Passages of(List<Telling> tellings, List<Integer> chosen, Optional<List<float[]>> vectors, Progress progress) {
        Map<Integer, int[]> places = new HashMap<>();
        List<String> texts = new ArrayList<>();
        for (int telling : chosen) {
            places.put(telling, IntStream.range(texts.size(), texts.size() + tellings.get(telling).size()).toArray());
            texts.addAll(tellings.get(telling).texts());
        }
        return new Passages(Similarity.of(texts, vectors, progress), places);
    }

    boolean hold(int x, int y) {
        return places.containsKey(x) && places.containsKey(y);
    }
}
