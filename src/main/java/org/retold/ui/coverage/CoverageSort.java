package org.retold.ui.coverage;

import java.util.Comparator;
import java.util.Locale;
import org.retold.ui.story.StoryRow;

/** In which order story points are shown; equal ones keep the order of the base. */
enum CoverageSort {
    BASE((one, other) -> 0),
    DISPUTED(Comparator.comparingInt((StoryRow row) -> row.disputes().size()).reversed()),
    LEAST_COVERED(Comparator.comparingInt(row -> row.tellers().size()));

    private final Comparator<StoryRow> order;

    CoverageSort(Comparator<StoryRow> order) {
        this.order = order;
    }

    Comparator<StoryRow> order() {
        return order;
    }

    /** Key in {@code messages.properties} of its name. */
    String key() {
        return "coverage.sort." + name().toLowerCase(Locale.ROOT);
    }
}
