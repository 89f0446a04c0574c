package org.retold.ui.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.collate.Collation;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.Kind;
import org.retold.ui.linkmap.Connector;
import org.retold.ui.linkmap.FarLink;
import org.retold.ui.pane.Extent;
import org.retold.ui.pane.PaneText;
import org.retold.ui.theme.Palette;

/** Turns the links between columns into what the gutters draw. */
final class Connectors {

    private static final double FAR = 1e6;
    private static final double CHIP_ROOM = 14;

    private final ComparisonModel model;
    private final ColumnsStrip strip;
    private final Map<List<String>, List<Link>> byPair = new HashMap<>();
    private final FarLinks farLinks = new FarLinks(this::links, this::isShown);
    private Optional<Collation> collation = Optional.empty();

    Connectors(ComparisonModel model, ColumnsStrip strip) {
        this.model = model;
        this.strip = strip;
    }

    void draw(Palette palette) {
        for (int i = 0; i < strip.gutters().size(); i++) {
            Column left = strip.columns().get(i);
            Column right = strip.columns().get(i + 1);
            strip.gutters().get(i).draw(between(left, right), far(i), palette);
        }
    }

    /** What the columns beside a gutter share with columns further off. */
    private List<FarLink> far(int gutter) {
        List<Column> columns = strip.columns();
        Column left = columns.get(gutter);
        Column right = columns.get(gutter + 1);
        List<FarLink> all = new ArrayList<>(farLinks.from(left, true, right, columns.subList(gutter + 2, columns.size())));
        all.addAll(farLinks.from(right, false, left, columns.subList(0, gutter).reversed()));
        List<FarLink> selected = farSelected(gutter, left, right);
        all.removeIf(link -> selected.stream().anyMatch(chip -> Math.abs(chip.level() - link.level()) < CHIP_ROOM));
        all.addAll(selected);
        return all;
    }

    private List<FarLink> farSelected(int gutter, Column left, Column right) {
        List<FarLink> links = new ArrayList<>();
        if (left.selected().isEmpty() == right.selected().isEmpty()) {
            return links;
        }
        if (right.selected().isEmpty()) {
            strip.columns().stream().skip(gutter + 2).filter(column -> !column.selected().isEmpty()).findFirst()
                    .ifPresent(other -> links.add(new FarLink(true, middle(left), other.sigil(), true)));
        } else {
            strip.columns().stream().limit(gutter).filter(column -> !column.selected().isEmpty())
                    .reduce((first, second) -> second)
                    .ifPresent(other -> links.add(new FarLink(false, middle(right), other.sigil(), true)));
        }
        return links;
    }

    private static double middle(Column column) {
        Extent extent = extent(column, column.selected().stream().sorted().toList());
        return (extent.top() + extent.bottom()) / 2;
    }

    private List<Connector> between(Column left, Column right) {
        List<Connector> connectors = new ArrayList<>();
        Range inLeft = Range.of(left);
        Range inRight = Range.of(right);
        for (Link link : links(left.sigil(), right.sigil())) {
            if ((inLeft.touches(link.a()) || inRight.touches(link.b())) && isShown(link)) {
                connectors.add(connector(link, left, right));
            }
        }
        return connectors;
    }

    private List<Link> links(String left, String right) {
        Optional<Collation> known = model.collationProperty().get();
        if (known != collation) {
            collation = known;
            byPair.clear();
        }
        return byPair.computeIfAbsent(List.of(left, right), pair -> known
                .filter(all -> all.find(left).isPresent() && all.find(right).isPresent())
                .map(all -> all.pair(left, right).alignment().links()).orElse(List.of()));
    }

    /** Passages whose lines are laid out. */
    private record Range(int first, int last) {

        static Range of(Column column) {
            IntSummaryStatistics passages = column.pane().stopsInSight().stream().mapToInt(PaneText.Stop::passage)
                    .filter(passage -> passage >= 0).summaryStatistics();
            return new Range(passages.getMin(), passages.getMax());
        }

        boolean touches(List<Integer> passages) {
            return passages.getLast() >= first && passages.getFirst() <= last;
        }
    }

    private boolean isShown(Link link) {
        return model.shownKinds().contains(Kind.of(link.relation())) || link.moved() && model.shownKinds().contains(Kind.MOVED);
    }

    private static Connector connector(Link link, Column left, Column right) {
        boolean selected = left.selected().stream().anyMatch(link.a()::contains)
                && right.selected().stream().anyMatch(link.b()::contains);
        Extent a = extent(left, link.a());
        Extent b = extent(right, link.b());
        return new Connector(a.top(), a.bottom(), b.top(), b.bottom(), link.moved(), selected, link.origin() != Origin.AUTOMATIC);
    }

    /** From the first of the passages in sight to the last; far above or below where none is. */
    private static Extent extent(Column column, List<Integer> passages) {
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int passage : passages) {
            Optional<Extent> found = column.extent(passage);
            if (found.isPresent()) {
                top = Math.min(top, found.get().top());
                bottom = Math.max(bottom, found.get().bottom());
            }
        }
        if (top < bottom) {
            return new Extent(top, bottom, 0);
        }
        boolean above = column.pane().text().stopOf(passages.getFirst()) < column.pane().firstPlace();
        return above ? new Extent(-FAR - 1, -FAR, 0) : new Extent(FAR, FAR + 1, 0);
    }
}
