package org.retold.ui.coverage;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.retold.ui.story.Story;
import org.retold.ui.story.StoryRow;

/** What the reader has chosen to see in the grid. */
final class CoverageModel {

    private final ObjectProperty<CoverageFilter> filter = new SimpleObjectProperty<>(this, "filter", CoverageFilter.ALL);
    private final ObjectProperty<CoverageSort> sort = new SimpleObjectProperty<>(this, "sort", CoverageSort.BASE);
    private final ObjectProperty<Heat> heat = new SimpleObjectProperty<>(this, "heat", Heat.AGREEMENT);

    ObjectProperty<CoverageFilter> filterProperty() {
        return filter;
    }

    ObjectProperty<CoverageSort> sortProperty() {
        return sort;
    }

    ObjectProperty<Heat> heatProperty() {
        return heat;
    }

    /** Those rows that pass the filter, in the chosen order. */
    List<StoryRow> rows(Story story) {
        return story.rows().stream().filter(filter.get()::passes).sorted(sort.get().order()).toList();
    }

    static int count(Story story, CoverageFilter filter) {
        return (int) story.rows().stream().filter(filter::passes).count();
    }

    /** How many story points the article tells. */
    static int told(Story story, String sigil) {
        return (int) story.rows().stream().filter(row -> row.cell(sigil).isTold()).count();
    }

    /** Puts the filter back to all where it means an article that is no longer there. */
    void keepWithin(Story story) {
        String sigil = filter.get().sigil();
        if (!sigil.isEmpty() && story.articles().stream().noneMatch(article -> article.sigil().equals(sigil))) {
            filter.set(CoverageFilter.ALL);
        }
    }
}
