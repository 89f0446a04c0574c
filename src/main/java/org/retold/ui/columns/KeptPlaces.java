package org.retold.ui.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is read at the upper edge of each column, held there while the text is set another way. Another size makes other widths, and only
 * what has been laid out is known for sure, so that some frames pass until it stands. A place that could not be reached, because the
 * text ended before, is remembered for the next change until the reader scrolls.
 */
final class KeptPlaces {

    private static final int FRAMES = 6;
    private static final double SAME = 0.02;

    private final Map<Column, Double> seen = new HashMap<>();
    private final Map<Column, Double> wanted = new HashMap<>();
    private final Map<Column, Double> reached = new HashMap<>();
    private int frames;

    /** Where a column stands after a layout: a change of the text may be in the geometry before anybody is told of it. */
    void see(Column column) {
        seen.put(column, column.pane().placeAt(0));
    }

    /** Called when the text is to be set another way. */
    void keep(List<Column> columns) {
        if (frames == 0) {
            wanted.keySet().retainAll(columns);
            seen.keySet().retainAll(columns);
            for (Column column : columns) {
                double now = seen.getOrDefault(column, 0.0);
                if (!wanted.containsKey(column) || Math.abs(now - reached.getOrDefault(column, now)) > SAME) {
                    wanted.put(column, now);
                }
            }
        }
        frames = FRAMES;
    }

    /** The reader goes elsewhere. */
    void forget() {
        frames = 0;
        wanted.clear();
    }

    /**
     * Called after a layout; true where it has to be looked at once more.
     *
     * @param elsewhere true where the columns are on their way to another place, so that what was read is let go
     */
    boolean restore(boolean elsewhere) {
        if (frames == 0) {
            return false;
        }
        frames--;
        if (elsewhere) {
            wanted.clear();
        }
        wanted.forEach((column, place) -> {
            column.pane().show(place, 0);
            reached.put(column, column.pane().placeAt(0));
        });
        return true;
    }
}
