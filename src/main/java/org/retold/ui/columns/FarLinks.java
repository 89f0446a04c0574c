package org.retold.ui.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.retold.core.align.Link;
import org.retold.ui.linkmap.FarLink;
import org.retold.ui.pane.Extent;
import org.retold.ui.pane.PaneText;

/**
 * What a gutter says of passages in sight that the column across it does not tell, but one further off does.
 *
 * @param links between two columns by their sigils, seen from the first
 * @param shown whether the reader wants to see a link
 */
record FarLinks(BiFunction<String, String, List<Link>> links, Predicate<Link> shown) {

    /** Two signs nearer to one another than this cannot be told apart; the upper one stays. */
    private static final double APART = 15;

    /** @param beyond the columns behind the neighbour, the nearest first */
    List<FarLink> from(Column column, boolean onLeft, Column neighbour, List<Column> beyond) {
        List<FarLink> found = new ArrayList<>();
        for (PaneText.Stop stop : column.pane().stopsInSight()) {
            int passage = stop.passage();
            if (passage < 0 || column.selected().contains(passage) || tells(column, passage, neighbour)) {
                continue;
            }
            double level = column.extent(passage).map(FarLinks::level).orElse(-1.0);
            Optional<Column> other = beyond.stream().filter(candidate -> showsLink(column, passage, candidate)).findFirst();
            boolean free = found.isEmpty() || level - found.getLast().level() > APART;
            if (other.isPresent() && free && level > 0 && level < column.pane().getHeight()) {
                found.add(new FarLink(onLeft, level, other.get().sigil(), false));
            }
        }
        return found;
    }

    private static double level(Extent extent) {
        return extent.top() + extent.row() / 2;
    }

    private boolean tells(Column column, int passage, Column other) {
        return links.apply(column.sigil(), other.sigil()).stream().anyMatch(link -> link.a().contains(passage));
    }

    private boolean showsLink(Column column, int passage, Column other) {
        return links.apply(column.sigil(), other.sigil()).stream()
                .anyMatch(link -> link.a().contains(passage) && shown.test(link));
    }
}
