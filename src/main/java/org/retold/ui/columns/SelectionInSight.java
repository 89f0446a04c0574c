package org.retold.ui.columns;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.pane.Extent;

/**
 * Brings the selected passage into sight, where it is not, and its counterparts to the same height. Where a passage stands is known for
 * sure only once every column is made and set, so that it looks again after each of some layouts after that, unless the reader scrolls
 * meanwhile.
 */
final class SelectionInSight {

    private static final int FRAMES = 6;
    /** What is seen of the text before a passage that was out of sight, as a share of the height; less where the passage takes up the rest. */
    private static final double BEFORE = 0.3;

    private final ComparisonModel model;
    private final ScrollPane scroll;
    private final ColumnsStrip strip;
    private final Levelling levelling;
    private final BooleanSupplier locked;
    private final Set<Column> made = new HashSet<>();
    private int frames;
    private Consumer<Column> atFirst = _ -> { };

    SelectionInSight(ComparisonModel model, ScrollPane scroll, ColumnsStrip strip, Levelling levelling, BooleanSupplier locked) {
        this.model = model;
        this.scroll = scroll;
        this.strip = strip;
        this.levelling = levelling;
        this.locked = locked;
    }

    /** @param then done once, with the column of the passage as soon as that is seen */
    void show(Consumer<Column> then) {
        atFirst = atFirst.andThen(then);
        frames = FRAMES;
        scroll.requestLayout();
    }

    /** A column has been made: where the passage is on its way into sight, it stands level with the others as soon as that is there. */
    void made(Column column) {
        if (isUnderWay()) {
            made.add(column);
        }
    }

    /** Another place is wanted, or there is nothing to be shown. */
    void forget() {
        frames = 0;
        made.clear();
        atFirst = _ -> { };
    }

    boolean isUnderWay() {
        return frames > 0;
    }

    /**
     * Called after a layout.
     *
     * @param settled true where no column is to be made or set another way any more
     */
    void look(boolean settled) {
        Optional<String> sigil = model.selectionProperty().get().map(PassageRef::sigil);
        if (model.shownArticles().stream().noneMatch(article -> sigil.filter(article.sigil()::equals).isPresent())) {
            forget();
        } else if (isUnderWay()) {
            strip.columns().stream().filter(column -> column.getHeight() > 0 && column.sigil().equals(sigil.orElseThrow())).findFirst()
                    .ifPresent(column -> look(column, settled));
        }
    }

    private void look(Column column, boolean settled) {
        frames = settled ? frames - 1 : FRAMES;
        bringIntoView(column, model.selectionProperty().get().orElseThrow().passage());
        Consumer<Column> now = atFirst;
        atFirst = _ -> { };
        now.accept(column);
        if (!isUnderWay()) {
            made.clear();
        }
        Platform.requestNextPulse();
    }

    private void bringIntoView(Column column, int passage) {
        double height = column.pane().getHeight();
        boolean inSight = column.extent(passage).filter(extent -> extent.top() >= 0 && extent.bottom() <= height).isPresent();
        levelling.lead(column, strip.columns());
        if (!inSight) {
            column.pane().showPassage(passage, before(column, passage, height));
            column.pane().showPassage(passage, before(column, passage, height));
        }
        if (locked.getAsBoolean()) {
            levelling.follow(strip.columns());
            strip.columns().stream().filter(made::contains).forEach(levelling::join);
        }
        double y = column.extent(passage).map(Extent::top).orElse(0.0);
        for (Column other : strip.columns()) {
            List<Integer> told = model.counterpartsProperty().get().map(all -> all.in(other.sigil())).orElse(List.of());
            if (other != column && !told.isEmpty()) {
                levelling.place(other, told.getFirst(), y);
            }
        }
        reveal(column);
    }

    /** How high the passage is, is known only once it is laid out. */
    private static double before(Column column, int passage, double height) {
        double free = column.extent(passage).map(extent -> height - (extent.bottom() - extent.top())).orElse(height);
        return Math.clamp(free, 0, height * BEFORE);
    }

    private void reveal(Column column) {
        double room = scroll.getViewportBounds().getWidth();
        double hidden = strip.getWidth() - room;
        if (hidden > 1) {
            double left = scroll.getHvalue() * hidden;
            if (column.getLayoutX() < left) {
                scroll.setHvalue(column.getLayoutX() / hidden);
            } else if (column.getLayoutX() + column.getWidth() > left + room) {
                scroll.setHvalue((column.getLayoutX() + column.getWidth() - room) / hidden);
            }
        }
    }
}
