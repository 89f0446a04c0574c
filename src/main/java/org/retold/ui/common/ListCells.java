package org.retold.ui.common;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/**
 * All cells of a list. {@link ListView#refresh} alone has only those in sight show their rows anew: what one that is kept for later showed
 * last, in another size or under other marks, would come back with it as soon as it is given the same row again.
 */
public final class ListCells<T, C extends ListCell<T>> {

    private final ListView<T> list;
    private final List<WeakReference<C>> cells = new ArrayList<>();

    /** Has the list make its cells this way. */
    public ListCells(ListView<T> list, Supplier<C> factory) {
        this.list = list;
        list.setCellFactory(_ -> {
            C cell = factory.get();
            cells.removeIf(known -> known.get() == null);
            cells.add(new WeakReference<>(cell));
            return cell;
        });
    }

    public Stream<C> all() {
        return cells.stream().map(WeakReference::get).filter(Objects::nonNull);
    }

    /** Has every cell show its row anew: those in sight with the next layout, the others when they come into sight. */
    public void showAnew() {
        all().filter(cell -> cell.getParent() == null || !cell.isVisible()).forEach(cell -> cell.updateIndex(-1));
        list.refresh();
    }
}
