package org.retold.core.align;

import java.util.List;
import java.util.stream.IntStream;
import org.retold.core.difference.figure.Figures;

/**
 * One telling that is aligned with another outlet's.
 *
 * @param places    of its passages in the similarity, in order
 * @param headlines for each passage, whether it is a headline
 * @param figures   of its passages
 * @param texts     of its passages
 */
public record Outlet(int[] places, List<Boolean> headlines, Figures figures, List<String> texts) {

    /** @param places of the telling's passages in the similarity */
    public static Outlet of(Telling telling, int[] places) {
        return new Outlet(places, telling.paragraphs().stream().map(paragraph -> paragraph < 0).toList(),
                new Figures(telling.text(), telling.passages()), telling.texts());
    }

    int size() {
        return places.length;
    }

    boolean isHeadline(int passage) {
        return headlines.get(passage);
    }
}
