package org.retold.ui.story;

import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;

/** A place in the list that shows one row after another as the reader scrolls. */
final class StoryListCell extends ListCell<StoryRow> {

    private final StoryList list;
    private final StoryLine line;

    StoryListCell(StoryList list, StoryLine line) {
        this.list = list;
        this.line = line;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnMousePressed(event -> {
            if (!isEmpty() && event.getButton() != MouseButton.MIDDLE) {
                list.go(getIndex(), line.columnAt(line.sceneToLocal(event.getSceneX(), event.getSceneY()).getX()));
            }
        });
    }

    void showCursor() {
        if (!isEmpty() && getItem() != null) {
            Optional<String> cursor = list.cursorIn(getIndex());
            line.showCursor(list.story(), cursor);
            setAccessibleText(StoryKeys.accessible(list.story(), getItem(), cursor));
        }
    }

    /** Asks the row itself: a labelled control would give its graphic no more than a line. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width) : line.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return getGraphic() == null ? super.computeMinHeight(width) : line.prefHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getGraphic() == null ? super.computePrefWidth(height) : line.prefWidth(-1);
    }

    @Override
    protected void updateItem(StoryRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            line.show(list.story(), row);
            setGraphic(line);
            showCursor();
        }
    }
}
