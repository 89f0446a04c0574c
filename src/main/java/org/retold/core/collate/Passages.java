package org.retold.core.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.retold.core.align.Telling;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.Similarity;

/** The passages of several tellings in one similarity, and the place of each telling's passages in it. */
record Passages(Similarity similarity, List<int[]> places) {

    static List<String> texts(List<Telling> tellings) {
        List<String> texts = new ArrayList<>();
        for (Telling telling : tellings) {
            for (int i = 0; i < telling.size(); i++) {
                texts.add(telling.passage(i));
            }
        }
        return texts;
    }

    static Passages of(List<Telling> tellings, Optional<List<float[]>> vectors, Progress progress) {
        List<int[]> places = new ArrayList<>();
        int at = 0;
        for (Telling telling : tellings) {
            places.add(IntStream.range(at, at + telling.size()).toArray());
            at += telling.size();
        }
        return new Passages(Similarity.of(texts(tellings), vectors, progress), places);
    }
}
