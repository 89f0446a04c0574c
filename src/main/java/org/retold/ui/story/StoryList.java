package org.retold.ui.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import org.retold.core.text.Article;
import org.retold.ui.common.AfterLayout;
import org.retold.ui.common.BeforeLayout;
import org.retold.ui.common.KeptPlace;
import org.retold.ui.common.ListCells;
import org.retold.ui.common.RowInSight;
import org.retold.ui.common.View;
import org.retold.ui.common.VirtualFlows;

/**
 * Rows of a story under one another, with a cursor that goes with the shared selection. Only the rows in sight have nodes. What
 * is stale is brought up to date before the next layout, and only while the list is in the window.
 */
public final class StoryList extends ListView<StoryRow> {

    /** Of a scroll bar that has not been laid out yet. */
    private static final double SCROLL_BAR = 8;

    private final StoryCursor cursor;
    private final ListCells<StoryRow, StoryListCell> cells;
    private final Runnable refresh;
    private Story story = Story.EMPTY;
    private final KeptPlace place = new KeptPlace(this);
    private final RowInSight inSight = new RowInSight(this);
    private boolean isCursorStale = true;
    private int left;
    private double room;
    private Optional<Stretch> wanted = Optional.empty();

    /** From one place across to another, in pixels. */
    private record Stretch(double left, double right) {
    }

    /**
     * @param line     makes the node of a row
     * @param refresh  called before each layout; takes the story if there is a newer one
     * @param ways     to the selected passage in other views
     */
    public StoryList(StoryModel model, Supplier<StoryLine> line, Runnable refresh, StoryWays ways) {
        this.cursor = new StoryCursor(model.comparison());
        this.refresh = refresh;
        this.cells = new ListCells<>(this, () -> new StoryListCell(this, line.get()));
        new StoryKeys(cursor, model, ways).listen(this);
        model.storyProperty().subscribe(_ -> requestLayout());
        cursor.placeProperty().subscribe((before, now) -> {
            if (before.row() == now.row() && inSight.sees(now.row())) {
                markCursor();
            } else {
                followCursor();
            }
        });
        BeforeLayout.of(this, this::beforeLayout);
        AfterLayout.of(this, this::afterLayout);
    }

    /** Puts other rows in place; the cursor stays with the selected passage. Where there was no row, it begins where rows stood last. */
    public void take(Story newStory, List<StoryRow> rows) {
        boolean again = getItems().isEmpty();
        if (rows.isEmpty()) {
            left = VirtualFlows.of(this).map(flow -> flow.getFirstVisibleCell()).map(cell -> cell.getIndex()).orElse(left);
        }
        story = newStory;
        getItems().setAll(rows);
        showAnew();
        cursor.setRows(rows, newStory.articles().stream().map(Article::sigil).toList());
        if (again && !rows.isEmpty()) {
            scrollTo(Math.min(left, rows.size() - 1));
        }
        followCursor();
    }

    /** Keys that mean something in such a list, for the card of all keys. */
    public static List<View.Shortcut> shortcuts() {
        return StoryKeys.shortcuts();
    }

    /** What a row is shown by has changed, though not the row. */
    public void showAnew() {
        cells.showAnew();
    }

    public Story story() {
        return story;
    }

    /** The rows are about to change their heights: what is read stays where it is, unless the cursor is being followed. */
    public void keepPlace() {
        if (!isCursorStale && !inSight.isUnderWay()) {
            place.keep();
        }
    }

    /** Brings the row of the selected passage into sight with the next layout. */
    public void followCursor() {
        place.forget();
        inSight.show(cursor.placeProperty().get().row());
        markCursor();
    }

    /** Within the row that is being read nothing has to move. */
    private void markCursor() {
        isCursorStale = true;
        requestLayout();
    }

    /** What the rows may fill across without being scrolled sideways: all but the scroll bar where there is one. */
    public double roomAcross() {
        return Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset() - bar(Orientation.VERTICAL)
                .map(bar -> bar.isVisible() ? bar.getWidth() : 0).orElse(SCROLL_BAR));
    }

    /** How far the rows are scrolled sideways. */
    public double shift() {
        return acrossBar().map(ScrollBar::getValue).orElse(0.0);
    }

    /** Brings what stands between two places across into sight, as soon as it is known how wide the rows are. */
    public void reveal(double left, double right) {
        wanted = Optional.of(new Stretch(left, right));
        requestLayout();
    }

    private void bring(Stretch stretch) {
        acrossBar().ifPresent(bar -> {
            if (stretch.left() < bar.getValue()) {
                bar.setValue(stretch.left());
            } else if (stretch.right() > bar.getValue() + roomAcross()) {
                bar.setValue(Math.min(bar.getMax(), stretch.right() - roomAcross()));
            }
        });
    }

    /** Index of the article where the cursor is, or −1. */
    public int cursorColumn() {
        return story.articles().stream().map(Article::sigil).toList().indexOf(cursor.placeProperty().get().sigil());
    }

    /** Goes on within the row of the cursor where that is higher than the list; false where there is nothing more of it that way. */
    boolean readOn(int down) {
        return inSight.readOn(cursor.placeProperty().get().row(), down);
    }

    Optional<String> cursorIn(int row) {
        StoryCursor.Place place = cursor.placeProperty().get();
        return place.row() == row ? Optional.of(place.sigil()) : Optional.empty();
    }

    void go(int row, int column) {
        if (!story.articles().isEmpty()) {
            cursor.go(row, column < 0 ? getItems().get(row).first() : story.articles().get(column).sigil());
        }
    }

    private void beforeLayout() {
        room = roomAcross();
        refresh.run();
        if (isCursorStale) {
            isCursorStale = false;
            showCursor();
        }
    }

    private void showCursor() {
        int row = cursor.placeProperty().get().row();
        cells.all().forEach(StoryListCell::showCursor);
        getSelectionModel().clearAndSelect(row);
        if (row >= 0) {
            getFocusModel().focus(row);
        }
    }

    private Optional<ScrollBar> acrossBar() {
        return bar(Orientation.HORIZONTAL).filter(Node::isVisible);
    }

    /** Empty until the rows have been laid out. */
    private Optional<ScrollBar> bar(Orientation orientation) {
        return VirtualFlows.of(this).filter(flow -> flow.getHeight() > 0).stream().flatMap(flow -> flow.getChildrenUnmodifiable().stream())
                .filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast).filter(bar -> bar.getOrientation() == orientation).findFirst();
    }

    /** A scroll bar comes and goes with the layout, and the room beside it is known only then. */
    private void afterLayout() {
        if (roomAcross() != room) {
            requestLayout();
        } else if (bar(Orientation.HORIZONTAL).isPresent()) {
            wanted.ifPresent(this::bring);
            wanted = Optional.empty();
        }
    }
}
