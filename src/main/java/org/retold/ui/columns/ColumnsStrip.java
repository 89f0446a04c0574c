package org.retold.ui.columns;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.linkmap.Gutter;
import org.retold.ui.overview.OverviewStrip;
import org.retold.ui.pane.Margin;
import org.retold.ui.theme.StyleClass;

/**
 * Columns and gutters in turn. Columns share the width that there is; none grows wider than the characters a line may have, and where
 * they would become too narrow to read, the strip grows wider than the window.
 */
final class ColumnsStrip extends Region {

    /** Below this width a column's text needs the room that stands beside it. */
    static final double ROOMY_COLUMN = 310;

    private static final double EDGE = 6;
    private static final double CHARACTER_WIDTH = 0.46;
    private static final double NARROWEST_CHARACTERS = 24;
    private static final double PADDING = 10;

    private final List<Column> columns = new ArrayList<>();
    private final List<Gutter> gutters = new ArrayList<>();
    private final LinkDrag drag;
    private double textSize;
    private int characters = ReadingStyle.USUAL_CHARACTERS;
    private int count;

    /** @param drag is laid over the columns */
    ColumnsStrip(LinkDrag drag) {
        this.drag = drag;
        drag.setManaged(false);
        StyleClass.COLUMNS_BACKGROUND.on(this);
    }

    List<Column> columns() {
        return columns;
    }

    List<Gutter> gutters() {
        return gutters;
    }

    /** @param expected how many there will be when all are made, so that those that are made do not change their width */
    void setColumns(List<Column> wanted, int expected) {
        count = expected;
        columns.clear();
        columns.addAll(wanted);
        while (gutters.size() > Math.max(0, columns.size() - 1)) {
            gutters.removeLast();
        }
        while (gutters.size() < columns.size() - 1) {
            gutters.add(new Gutter());
        }
        getChildren().setAll(columns);
        getChildren().addAll(gutters);
        getChildren().add(drag);
    }

    /** @param most characters a line may have, about */
    void setText(double pixels, int most) {
        textSize = pixels;
        characters = most;
        requestLayout();
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return count * narrowest() + Math.max(0, count - 1) * Gutter.SLIM + 2 * EDGE;
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected void layoutChildren() {
        if (columns.isEmpty()) {
            return;
        }
        drag.resizeRelocate(0, 0, getWidth(), getHeight());
        boolean slim = share(Gutter.ROOMY) < Math.max(ROOMY_COLUMN, narrowest());
        double gutter = slim ? Gutter.SLIM : Gutter.ROOMY;
        double width = Math.floor(Math.clamp(share(gutter), narrowest(), widest()));
        double x = Math.max(EDGE, Math.floor((getWidth() - count * width - (count - 1) * gutter) / 2));
        double height = getHeight() - EDGE;
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).setSlim(slim);
            columns.get(i).resizeRelocate(x, EDGE / 2, width, height);
            x += width;
            if (i < gutters.size()) {
                gutters.get(i).resizeRelocate(x, EDGE / 2 + ColumnHeader.HEIGHT + 1, gutter, height - ColumnHeader.HEIGHT - 2);
                x += gutter;
            }
        }
    }

    /** A column's share of the width that there is. */
    private double share(double gutter) {
        return (getWidth() - 2 * EDGE - (count - 1) * gutter) / count;
    }

    private double narrowest() {
        return Margin.SLIM + OverviewStrip.WIDTH + PADDING + Math.min(NARROWEST_CHARACTERS * CHARACTER_WIDTH * textSize, 340);
    }

    private double widest() {
        return Margin.ROOMY + OverviewStrip.WIDTH + PADDING + characters * CHARACTER_WIDTH * textSize;
    }
}
