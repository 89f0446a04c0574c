package org.retold.core.difference;

import java.util.List;
import java.util.Map;
import org.retold.core.text.Span;

/**
 * One place where articles differ (in the field's terms: a variant). Spans are in the articles' own texts, by sigil.
 */
public sealed interface Difference {

    Kind kind();

    /** Sigil to the spans concerned, in order; never empty. */
    Map<String, List<Span>> spans();

    /** How sure it is, 0 to 1. */
    double strength();

    enum Kind { ADDED, DROPPED, EDITED, PARAPHRASED, MOVED, QUOTE, FIGURE, NAME, OPPOSED }

    /**
     * A passage that only one side tells: {@code ADDED} stands in an article and not in the base, {@code DROPPED} stands in
     * the base and not in the articles named in {@code absent}.
     *
     * @param article sigil of the article that tells it
     * @param passage its index there
     */
    record OneSided(Kind kind, String base, String article, int passage, List<String> absent,
                    Map<String, List<Span>> spans, double strength) implements Difference {
    }

    /**
     * A link whose two sides are worded ({@code EDITED}, {@code PARAPHRASED}) or placed ({@code MOVED}) differently.
     *
     * @param passages   sigil to passage indices of either side
     * @param paragraphs sigil to the number of the paragraph it stands in, from 1; 0 for a headline
     */
    record Linked(Kind kind, Map<String, List<Integer>> passages, Map<String, Integer> paragraphs,
                  Map<String, List<Span>> spans, double strength) implements Difference {
    }
}
