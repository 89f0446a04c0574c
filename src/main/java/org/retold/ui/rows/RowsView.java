package org.retold.ui.rows;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.common.View;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.story.Story;
import org.retold.ui.story.StoryCursor;
import org.retold.ui.story.StoryKeys;
import org.retold.ui.story.StoryModel;
import org.retold.ui.story.StoryRow;
import org.retold.ui.theme.StyleClass;

/**
 * Story points as level rows in the order of the base, a cell an outlet. Only the rows in sight have nodes; what is stale is
 * brought up to date before the next layout, and only while the view is in the window.
 */
public final class RowsView implements View {

    private static final double SCROLL_BAR = 16;

    private final StoryModel model;
    private final ReadingStyle style;
    private final StoryCursor cursor;
    private final RowsHeader header = new RowsHeader();
    private final ListView<StoryRow> list = new ListView<>();
    private final Label empty = StyleClass.QUIET.on(new Label(Messages.words("rows.empty")));
    private final VBox node = StyleClass.ROWS.on(new VBox(header, new StackPane(list, empty)));
    private final Runnable beforeLayout = this::refresh;
    private Story story = Story.EMPTY;
    private ColumnWidths widths = new ColumnWidths(0, 0, 0);
    private double textSize;
    private boolean stale = true;
    private boolean selectionStale;

    /** @param openText brings the selected passage's text to the front */
    public RowsView(StoryModel model, ReadingStyle style, Runnable openText) {
        this.model = model;
        this.style = style;
        this.cursor = new StoryCursor(model.comparison());
        VBox.setVgrow(list.getParent(), Priority.ALWAYS);
        list.setId("rows");
        list.setAccessibleText(Messages.words("rows.accessible"));
        list.setCellFactory(view -> new RowCell(this));
        list.setFocusTraversable(true);
        new StoryKeys(cursor, model, openText).listen(list);
        model.storyBinding().subscribe(this::storyChanged);
        style.textSizeProperty().subscribe(size -> node.requestLayout());
        cursor.placeProperty().subscribe(place -> {
            selectionStale = true;
            node.requestLayout();
        });
        node.sceneProperty().subscribe(this::moveListener);
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
        selectionStale = true;
        node.requestLayout();
    }

    void show(RowPane pane, int row) {
        pane.show(story, list.getItems().get(row), widths, textSize, cursorIn(row));
    }

    void showCursor(RowPane pane, int row) {
        pane.showCursor(story, cursorIn(row));
    }

    /** What a screen reader says of a row: the cell where the cursor is, else what the row tells. */
    String accessible(int row) {
        return StoryKeys.accessible(story, list.getItems().get(row), cursorIn(row));
    }

    void go(int row, int column) {
        List<Article> articles = story.articles();
        if (!articles.isEmpty()) {
            cursor.go(row, column < 0 ? list.getItems().get(row).first() : articles.get(column).sigil());
        }
    }

    private Optional<String> cursorIn(int row) {
        return cursor.placeProperty().get().row() == row ? Optional.of(cursor.placeProperty().get().sigil()) : Optional.empty();
    }

    private void storyChanged() {
        stale = true;
        node.requestLayout();
    }

    private void moveListener(Scene before, Scene now) {
        if (before != null) {
            before.removePreLayoutPulseListener(beforeLayout);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(beforeLayout);
            stale = true;
        }
    }

    private void refresh() {
        if (stale) {
            stale = false;
            takeStory();
        }
        fitColumns();
        if (selectionStale) {
            selectionStale = false;
            showCursor();
        }
        scrollBar(Orientation.HORIZONTAL).ifPresent(bar -> header.place(widths, bar.isVisible() ? bar.getValue() : 0));
    }

    private void takeStory() {
        Story newest = model.story();
        if (newest == story) {
            return;
        }
        story = newest;
        header.show(story);
        list.getItems().setAll(story.rows());
        cursor.setRows(story.rows(), story.articles().stream().map(Article::sigil).toList());
        empty.setVisible(story.rows().isEmpty());
        widths = new ColumnWidths(0, 0, 0);
    }

    private void fitColumns() {
        double size = style.textSizeProperty().get();
        ColumnWidths fitting = ColumnWidths.of(Math.max(0, list.getWidth() - SCROLL_BAR), story.articles().size(), size);
        if (!fitting.equals(widths) || size != textSize) {
            widths = fitting;
            textSize = size;
            list.refresh();
            selectionStale = true;
        }
    }

    private void showCursor() {
        int row = cursor.placeProperty().get().row();
        list.lookupAll(".list-cell").forEach(cell -> ((RowCell) cell).showCursor());
        list.getSelectionModel().clearAndSelect(row);
        if (row >= 0) {
            list.getFocusModel().focus(row);
            if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(row);
            }
            reveal(story.articles().stream().map(Article::sigil).toList().indexOf(cursor.placeProperty().get().sigil()));
        }
    }

    private void reveal(int column) {
        scrollBar(Orientation.HORIZONTAL).filter(Node::isVisible).filter(bar -> column >= 0).ifPresent(bar -> {
            double shown = list.getWidth() - SCROLL_BAR;
            double left = column == 0 ? 0 : widths.left(column);
            double right = widths.left(column) + widths.column();
            if (left < bar.getValue()) {
                bar.setValue(left);
            } else if (right > bar.getValue() + shown) {
                bar.setValue(Math.min(bar.getMax(), right - shown));
            }
        });
    }

    private Optional<ScrollBar> scrollBar(Orientation orientation) {
        return list.lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == orientation).findFirst();
    }
}
