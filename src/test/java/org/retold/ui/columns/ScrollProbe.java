package org.retold.ui.columns;

import java.util.List;
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

    public void scroll(double pixels) {
        panes().getFirst().scrollBy(pixels);
    }
}
