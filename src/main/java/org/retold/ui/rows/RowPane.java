package org.retold.ui.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.retold.ui.common.Messages;
import org.retold.ui.story.Story;
import org.retold.ui.story.StoryLine;
import org.retold.ui.story.StoryRow;
import org.retold.ui.story.StoryWords;
import org.retold.ui.theme.StyleClass;

/** A story point: the rail that says who tells it, and a cell an outlet, all beginning at the same height. */
final class RowPane extends StoryLine {

    private final Label tellers = StyleClass.ROW_TELLERS.on(new Label());
    private final Label opposed = StyleClass.ROW_OPPOSED.on(new Label(Messages.words("rows.opposed")));
    private final VBox rail = new VBox(2, tellers, opposed);
    private final List<ReadingCell> cells = new ArrayList<>();
    private final RowsView view;
    private Story story = Story.EMPTY;
    private StoryRow row;
    private Optional<String> cursor = Optional.empty();
    private boolean stale;
    private ColumnWidths widths = ColumnWidths.NONE;

    RowPane(RowsView view) {
        this.view = view;
        StyleClass.ROW_PANE.on(this);
        StyleClass.ROW_RAIL.on(rail).setAlignment(Pos.TOP_LEFT);
        tellers.setWrapText(true);
        opposed.setWrapText(true);
        getChildren().add(rail);
    }

    @Override
    protected void show(Story newStory, StoryRow newRow) {
        story = newStory;
        row = newRow;
        stale = true;
        requestLayout();
    }

    /** A row that is only measured has no use for its nodes, so they are made and filled when it is laid out. */
    private void fill() {
        widths = view.widths();
        while (cells.size() < story.articles().size()) {
            cells.add(new ReadingCell());
            getChildren().add(cells.getLast());
        }
        while (cells.size() > story.articles().size()) {
            getChildren().remove(cells.removeLast());
        }
        tellers.setText(StoryWords.tellers(row));
        opposed.setVisible(row.isOpposed());
        opposed.setManaged(row.isOpposed());
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).show(story.articles().get(i), row, story.base(), view.textSize(), view.typesetting(), view.shownKinds());
        }
        markCursor();
    }

    @Override
    protected void showCursor(Story ofStory, Optional<String> newCursor) {
        cursor = newCursor;
        markCursor();
    }

    private void markCursor() {
        StyleClass.SELECTED.asState(this, cursor.isPresent());
        for (int i = 0; i < Math.min(cells.size(), story.articles().size()); i++) {
            StyleClass.CURSOR.asState(cells.get(i), cursor.filter(story.articles().get(i).sigil()::equals).isPresent());
        }
    }

    @Override
    protected int columnAt(double x) {
        return widths.at(x);
    }

    @Override
    protected double computePrefWidth(double height) {
        return view.widths().total();
    }

    @Override
    protected double computePrefHeight(double width) {
        return row == null ? 0 : view.heightOf(row);
    }

    @Override
    protected void layoutChildren() {
        if (stale && row != null) {
            stale = false;
            fill();
        }
        double height = getHeight() - 1;
        rail.resizeRelocate(0, 0, widths.rail(), height);
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setReadingWidth(widths.text());
            cells.get(i).resizeRelocate(widths.left(i), 0, widths.width(i), height);
        }
    }
}
