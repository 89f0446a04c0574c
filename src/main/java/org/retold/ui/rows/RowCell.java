package org.retold.ui.rows;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import org.retold.ui.story.StoryRow;

/** A place in the list that shows one row after another as the reader scrolls. */
final class RowCell extends ListCell<StoryRow> {

    private final RowsView view;
    private final RowPane pane = new RowPane();

    RowCell(RowsView view) {
        this.view = view;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnMousePressed(event -> {
            if (!isEmpty() && event.getButton() != MouseButton.MIDDLE) {
                view.go(getIndex(), pane.columnAt(pane.sceneToLocal(event.getSceneX(), event.getSceneY()).getX()));
            }
        });
    }

    void showCursor() {
        if (!isEmpty() && getItem() != null) {
            view.showCursor(pane, getIndex());
            setAccessibleText(view.accessible(getIndex()));
        }
    }

    /** Asks the row itself: a labelled control would give its graphic no more than a line. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width) : pane.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return getGraphic() == null ? super.computeMinHeight(width) : pane.prefHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getGraphic() == null ? super.computePrefWidth(height) : pane.prefWidth(-1);
    }

    @Override
    protected void updateItem(StoryRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            view.show(pane, getIndex());
            setGraphic(pane);
            setAccessibleText(view.accessible(getIndex()));
        }
    }
}
