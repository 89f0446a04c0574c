package org.retold.ui.coverage;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.retold.ui.story.Story;
import org.retold.ui.story.StoryRow;

/** In which order and colours the reader has chosen to see the grid. */
final class CoverageModel {

    private final ObjectProperty<CoverageSort> sort = new SimpleObjectProperty<>(this, "sort", CoverageSort.BASE);
    private final ObjectProperty<Heat> heat = new SimpleObjectProperty<>(this, "heat", Heat.AGREEMENT);

    ObjectProperty<CoverageSort> sortProperty() {
        return sort;
    }

    ObjectProperty<Heat> heatProperty() {
        return heat;
    }

    List<StoryRow> inOrder(List<StoryRow> rows) {
        return rows.stream().sorted(sort.get().order()).toList();
    }

    /** How many story points the article tells. */
    static int told(Story story, String sigil) {
        return (int) story.rows().stream().filter(row -> row.cell(sigil).isTold()).count();
    }

    /** Back to agreement where the colours stand for an article that is no longer there. */
    void keepWithin(Story story) {
        if (!Heat.all(story.articles()).contains(heat.get())) {
            heat.set(Heat.AGREEMENT);
        }
    }
}
