package org.retold.ui.columns;

import java.util.List;
import java.util.function.BiFunction;
import org.retold.core.align.Link;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.linkmap.FarLink;
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

    /** True where as much of the passage is seen as there is room for: all of it, or from its beginning on. */
    public boolean isWellInSight(PassageRef place) {
        return view.columns().stream().filter(column -> column.sigil().equals(place.sigil())).anyMatch(column ->
                column.extent(place.passage()).filter(extent -> extent.bottom() - extent.top() > column.pane().getHeight()
                        ? Math.abs(extent.top()) <= 1
                        : extent.top() >= -1 && extent.bottom() <= column.pane().getHeight() + 1).isPresent());
    }

    /** What the gutter beside the first column says of columns behind the second, were these the links. */
    public List<FarLink> beyondTheSecond(BiFunction<String, String, List<Link>> links) {
        List<Column> columns = view.columns();
        return new FarLinks(links, link -> true).from(columns.get(0), true, columns.get(1), columns.subList(2, columns.size()));
    }

    public void scroll(double pixels) {
        panes().getFirst().scrollBy(pixels);
    }
}
