package org.retold.ui.differences;

import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.retold.core.difference.Difference.Kind;
import org.retold.report.Veil;
import org.retold.ui.common.KeptPlace;
import org.retold.ui.common.ListCells;
import org.retold.ui.common.Messages;
import org.retold.ui.common.RowInSight;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.theme.StyleClass;

/**
 * The rows, as many as there are, of which only those in sight exist. Arrows, Page and Home keys move; Enter opens the text,
 * Ctrl+C copies the entry with its sources, Delete puts an opposed topic aside.
 */
final class EntryListView extends ListView<Row> {

    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");

    private final DifferencesViewModel model;
    private final Runnable toText;
    private final ListCells<Row, EntryCell> cells;
    private final KeptPlace place = new KeptPlace(this);
    private final RowInSight inSight = new RowInSight(this);
    private boolean following;
    private Asked asked = new Asked(Set.of(), Set.of(), false, "", EntryOrder.values()[0]);

    /** What a reader has asked to see, and in which order. */
    private record Asked(Set<Kind> kinds, Set<String> outlets, boolean everyPair, String query, EntryOrder order) {
    }

    EntryListView(DifferencesViewModel model, ReadingStyle style, Runnable toText) {
        this.model = model;
        this.toText = toText;
        StyleClass.DIFFERENCE_LIST.on(this).setId("difference-list");
        EntryCard.Deeds deeds = new EntryCard.Deeds(model::select, this::open, entry -> copy(EntryWords.copied(entry)), model::dismiss,
                model::showOpposed);
        cells = new ListCells<>(this, () -> new EntryCell(model, style, deeds));
        setFixedCellSize(-1);
        style.textSizeProperty().subscribe(_ -> setAnew());
        style.typesettingProperty().subscribe(_ -> setAnew());
        model.queryProperty().subscribe(_ -> cells.showAnew());
        getSelectionModel().selectedItemProperty().subscribe(this::lead);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        model.contentProperty().subscribe(this::show);
        model.selectedProperty().subscribe(this::follow);
        follow(Optional.empty(), model.selectedProperty().get());
    }

    static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(Veil.copied(words));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Brings the selected row into sight, unless it is. */
    void showSelected() {
        int index = model.indexOfSelected();
        if (index >= 0) {
            place.forget();
            inSight.show(index);
        }
    }

    private void setAnew() {
        if (!inSight.isUnderWay()) {
            place.keep();
        }
        cells.showAnew();
    }

    /** A newer result leaves in sight what is selected and was in sight, and nothing else moves; what was asked for anew is read from there. */
    private void show(DifferencesViewModel.Content content) {
        Asked now = new Asked(model.kindsProperty().get(), model.outletsProperty().get(), model.everyPairProperty().get(),
                model.queryProperty().get(), model.orderProperty().get());
        boolean wanted = !now.equals(asked) || getItems().isEmpty() || inSight.isUnderWay() || inSight.sees(getSelectionModel().getSelectedIndex());
        following = true;
        if (!getItems().equals(content.rows())) {
            getItems().setAll(content.rows());
        }
        cells.showAnew();
        following = false;
        setAccessibleText(Messages.words("differences.list.accessible", content.rows().size()));
        choose();
        if (model.indexOfSelected() >= 0 && wanted) {
            showSelected();
        } else if (!now.equals(asked)) {
            place.forget();
            inSight.forget();
            scrollTo(0);
        }
        asked = now;
    }

    /** The same entry of a newer result is no reason to scroll. */
    private void follow(Optional<Entry> before, Optional<Entry> now) {
        if (choose() && !before.map(Entry::identity).equals(now.map(Entry::identity))) {
            showSelected();
        }
    }

    /** Has the list select what the model does; false where it did already, or where nothing is to be. */
    private boolean choose() {
        int index = model.indexOfSelected();
        boolean other = index != getSelectionModel().getSelectedIndex();
        following = true;
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (other) {
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
        }
        following = false;
        return other && index >= 0;
    }

    private void lead(Row row) {
        if (!following && row != null) {
            model.selectedProperty().set(Optional.of(row.entry()));
        }
    }

    private void open(PassageRef place) {
        model.select(place);
        toText.run();
    }

    /** In place of the list's own way, which shows the end of a row that is higher than it. */
    private void step(KeyEvent event) {
        int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (down != 0 && !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown()) {
            if (!inSight.readOn(getSelectionModel().getSelectedIndex(), down)) {
                model.step(down);
            }
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        Optional<Entry> selected = model.selectedProperty().get();
        if (selected.isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            toText.run();
            event.consume();
        } else if (COPY.match(event)) {
            copy(model.copyOfSelected());
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && selected.get().kind() == Kind.OPPOSED) {
            model.dismiss(selected.get());
            event.consume();
        }
    }
}
