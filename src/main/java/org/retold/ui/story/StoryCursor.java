package org.retold.ui.story;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;

/**
 * Where the reader is in a list of rows: a row and an article. It goes with the shared selection and takes the selection along;
 * on a cell that tells nothing, the selection is the reading that the row begins with.
 */
public final class StoryCursor {

    /** @param row index in the rows, or −1 where the selected passage is in none of them */
    public record Place(int row, String sigil) {
    }

    private static final Place NOWHERE = new Place(-1, "");

    private final ComparisonModel model;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(NOWHERE);
    private List<StoryRow> rows = List.of();
    private List<String> sigils = List.of();

    public StoryCursor(ComparisonModel model) {
        this.model = model;
        model.selectionProperty().subscribe(this::follow);
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Takes other rows and finds the selected passage in them. */
    public void setRows(List<StoryRow> newRows, List<String> newSigils) {
        String column = place.get().sigil();
        rows = newRows;
        sigils = newSigils;
        place.set(NOWHERE);
        follow(model.selectionProperty().get());
        if (sigils.contains(column) && stands(place.get().row(), column, model.selectionProperty().get())) {
            place.set(new Place(place.get().row(), column));
        }
    }

    public Optional<StoryRow> row() {
        int at = place.get().row();
        return at < 0 || at >= rows.size() ? Optional.empty() : Optional.of(rows.get(at));
    }

    /** To a cell; beyond the first or the last row or column, to that. */
    public void go(int row, String sigil) {
        if (rows.isEmpty() || sigils.isEmpty()) {
            return;
        }
        int at = Math.clamp(row, 0, rows.size() - 1);
        String column = sigils.contains(sigil) ? sigil : sigils.getFirst();
        place.set(new Place(at, column));
        model.selectionProperty().set(Optional.of(rows.get(at).placeIn(column)));
    }

    /** From nowhere, to the first cell. */
    public void move(int down, int right) {
        Place from = place.get();
        if (from.row() < 0) {
            go(0, sigils.isEmpty() ? "" : sigils.getFirst());
            return;
        }
        int column = Math.clamp(sigils.indexOf(from.sigil()) + right, 0, sigils.size() - 1);
        go(from.row() + down, sigils.get(column));
    }

    private void follow(Optional<PassageRef> selected) {
        if (stands(place.get().row(), place.get().sigil(), selected)) {
            return;
        }
        place.set(selected.map(this::find).orElse(NOWHERE));
    }

    private boolean stands(int row, String sigil, Optional<PassageRef> selected) {
        return row >= 0 && row < rows.size() && selected.equals(Optional.of(rows.get(row).placeIn(sigil)));
    }

    private Place find(PassageRef selected) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).tells(selected)) {
                return new Place(row, selected.sigil());
            }
        }
        return NOWHERE;
    }
}
