package org.retold.ui.rows;

import java.util.List;
import java.util.Set;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.retold.ui.common.Messages;
import org.retold.ui.common.View;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.story.Story;
import org.retold.ui.story.StoryFilter;
import org.retold.ui.story.StoryFilterBar;
import org.retold.ui.story.StoryList;
import org.retold.ui.story.StoryModel;
import org.retold.ui.story.StoryRow;
import org.retold.ui.story.StoryWays;
import org.retold.ui.theme.StyleClass;

/** Story points as level rows in the order of the base, a cell an outlet, at every text size. */
public final class RowsView implements View {

    private final StoryModel model;
    private final ReadingStyle style;
    private final StoryFilterBar filters;
    private final RowsHeader header = new RowsHeader();
    private final StoryList list;
    private final Label empty = StyleClass.QUIET.on(new Label());
    private final VBox node;
    private ColumnWidths widths = new ColumnWidths(0, 0, 0);
    private double textSize;
    private final RowHeights heights = new RowHeights();
    private int cursorColumn = -1;
    private StoryFilter filter = StoryFilter.ALL;

    /** @param ways to the selected passage in other views */
    public RowsView(StoryModel model, ReadingStyle style, StoryWays ways) {
        this.model = model;
        this.style = style;
        this.filters = new StoryFilterBar(model);
        list = new StoryList(model, () -> new RowPane(this), this::refresh, ways);
        list.setId("rows");
        list.setAccessibleText(Messages.words("rows.accessible"));
        StackPane middle = new StackPane(list, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        node = StyleClass.ROWS.on(new VBox(filters, header, middle));
        style.textSizeProperty().subscribe(size -> list.requestLayout());
        model.comparison().shownKinds().addListener((SetChangeListener<Kind>) change -> list.refresh());
        model.filterProperty().subscribe(chosen -> list.requestLayout());
    }

    @Override
    public String titleKey() {
        return "view.rows";
    }

    @Override
    public String icon() {
        return "mdmz-table_rows";
    }

    @Override
    public KeyCombination accelerator() {
        return new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void showSelection() {
        list.followCursor();
        list.requestFocus();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return StoryList.shortcuts();
    }

    ColumnWidths widths() {
        return widths;
    }

    double textSize() {
        return textSize;
    }

    Set<Kind> shownKinds() {
        return model.comparison().shownKinds();
    }

    double heightOf(StoryRow row) {
        return heights.of(row);
    }

    private void refresh() {
        Story story = model.story();
        if (story != list.story()) {
            model.keepFilterWithin(story);
            filters.show(story);
            header.show(story);
            heights.reset(story, widths.column(), textSize);
            take(story);
        } else if (!filter.equals(model.filterProperty().get())) {
            take(story);
        }
        double size = style.textSizeProperty().get();
        ColumnWidths fitting = ColumnWidths.of(list.roomAcross(), story.articles().size(), size);
        if (!fitting.equals(widths) || size != textSize) {
            widths = fitting;
            textSize = size;
            heights.reset(story, widths.column(), size);
            list.refresh();
            list.followCursor();
        }
        if (list.cursorColumn() != cursorColumn) {
            cursorColumn = list.cursorColumn();
            if (cursorColumn >= 0) {
                list.reveal(cursorColumn == 0 ? 0 : widths.left(cursorColumn), widths.left(cursorColumn) + widths.column());
            }
        }
        header.place(widths, list.shift());
    }

    private void take(Story story) {
        filter = model.filterProperty().get();
        list.take(story, model.shown());
        empty.setVisible(list.getItems().isEmpty());
        empty.setText(Messages.words(story.rows().isEmpty() ? "rows.empty" : "coverage.empty"));
    }
}
