package org.retold.ui.columns;

import java.util.List;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.pane.ArticlePane;

/** Reaches into a Columns view for tests: its panes, and scrolling as the wheel does. */
public final class ScrollProbe {

    private final ColumnsView view;

    public ScrollProbe(ColumnsView view) {
        this.view = view;
    }

    public List<ArticlePane> panes() {
        return view.columns().stream().map(Column::pane).toList();
    }

    /** True where the passage's first row stands within its column and is marked as selected. */
    public boolean isInSight(PassageRef place) {
        return view.columns().stream().filter(column -> column.sigil().equals(place.sigil())).anyMatch(column ->
                column.selected().contains(place.passage()) && column.extent(place.passage()).filter(extent ->
                        extent.top() >= -1 && extent.top() + extent.row() <= column.pane().getHeight() + 1).isPresent());
    }

    public void scroll(double pixels) {
        panes().getFirst().scrollBy(pixels);
    }
}
