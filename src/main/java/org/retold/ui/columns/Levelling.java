package org.retold.ui.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.align.Link;
import org.retold.core.collate.Collation;
import org.retold.ui.pane.ArticlePane;
import org.retold.ui.scroll.ScrollMap;

/**
 * Keeps the columns level with the one the reader moves. The point that is kept level slides from the upper edge at the start
 * of an article to the lower edge at its end, so that all columns begin and end together. A column that stands elsewhere on
 * purpose (a moved passage was asked for, or the lock was closed there) keeps that distance, or loses it gradually.
 */
final class Levelling {

    private static final double MIDDLE = 0.35;
    private static final double SLIDE = 4;
    private static final double FORGET = 14;

    private final Map<List<String>, ScrollMap> maps = new HashMap<>();
    private final Map<String, Double> slips = new HashMap<>();
    private Optional<Collation> collation = Optional.empty();
    private Column leader;
    private double leaderPlace;
    private boolean slipsLast;

    /** A better result: no column moves, each starts from where it stands. */
    void setCollation(Optional<Collation> newCollation, List<Column> columns) {
        collation = newCollation;
        maps.clear();
        relock(columns, false);
    }

    /** @param lasting true if the distances are to be kept for good, because a reader set them by hand */
    void relock(List<Column> columns, boolean lasting) {
        slips.clear();
        slipsLast = lasting;
        if (leader == null || !columns.contains(leader)) {
            leader = columns.isEmpty() ? null : columns.getFirst();
        }
        if (leader != null && leader.getHeight() > 0) {
            double y = anchor(leader.pane());
            leaderPlace = leader.pane().placeAt(y);
            columns.stream().filter(column -> column != leader).forEach(column -> keep(column, y));
        }
    }

    void lead(Column column, List<Column> columns) {
        if (leader != column) {
            leader = column;
            relock(columns, slipsLast);
        }
    }

    /** Moves the others to where they stand level with the leader. True if the leader has moved. */
    boolean follow(List<Column> columns) {
        if (leader == null || !columns.contains(leader)) {
            return false;
        }
        double y = anchor(leader.pane());
        double place = leader.pane().placeAt(y);
        double moved = Math.abs(place - leaderPlace);
        if (moved < 1e-6) {
            return false;
        }
        leaderPlace = place;
        for (Column column : columns) {
            if (column != leader) {
                double slip = slips.getOrDefault(column.sigil(), 0.0);
                slip = slipsLast ? slip : slip * Math.max(0, 1 - moved / FORGET);
                slips.put(column.sigil(), Math.abs(slip) < 0.02 ? 0 : slip);
                column.pane().show(clamp(map(column).map(place) + slip, column), y);
            }
        }
        return true;
    }

    /** Moves a column that is new to where it stands level with the leader, at no distance. */
    void join(Column column) {
        if (leader != null && column != leader) {
            double y = anchor(leader.pane());
            slips.remove(column.sigil());
            column.pane().show(clamp(map(column).map(leader.pane().placeAt(y)), column), y);
        }
    }

    /** Puts a passage of a column level with {@code y}, out of turn. */
    void place(Column column, int passage, double y) {
        column.pane().showPassage(passage, y);
        if (column != leader && leader != null) {
            keep(column, anchor(leader.pane()));
        }
    }

    private void keep(Column column, double y) {
        slips.put(column.sigil(), column.pane().placeAt(y) - map(column).map(leaderPlace));
    }

    private static double anchor(ArticlePane pane) {
        double last = pane.text().stops().size();
        double fromStart = Math.min(1, pane.firstPlace() / SLIDE);
        double toEnd = Math.min(1, Math.max(0, last - pane.lastPlace()) / SLIDE);
        double share = MIDDLE * fromStart;
        return pane.getHeight() * (share + (1 - share) * (1 - toEnd) * fromStart);
    }

    private static double clamp(double place, Column column) {
        return Math.clamp(place, 0, column.pane().text().stops().size());
    }

    private ScrollMap map(Column follower) {
        return maps.computeIfAbsent(List.of(leader.sigil(), follower.sigil()), key -> {
            List<ScrollMap.Knot> knots = new ArrayList<>();
            boolean known = collation.filter(all -> all.find(key.get(0)).isPresent() && all.find(key.get(1)).isPresent())
                    .isPresent();
            if (known) {
                for (Link link : collation.orElseThrow().pair(key.get(0), key.get(1)).alignment().links()) {
                    if (!link.moved()) {
                        knots.add(new ScrollMap.Knot(leader.pane().text().stopOf(link.a().getFirst()),
                                follower.pane().text().stopOf(link.b().getFirst())));
                    }
                }
            }
            return ScrollMap.of(knots, leader.pane().text().stops().size(), follower.pane().text().stops().size());
        });
    }
}
