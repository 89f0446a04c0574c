package org.retold.ui.common;

import javafx.application.Platform;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Holds the first row in sight where it stands, by the share of it that is above the edge, while the rows of a list change their heights.
 * Heights are known only after a layout, so that it looks again after each of the next few.
 */
public final class KeptPlace {

    private static final int PASSES = 8;
    /** In pixels: what is off by less, or shows less of itself, does not count. */
    private static final double NEAR = 0.5;
    private static final double SEEN = 3;

    private final ListView<?> list;
    private int row = -1;
    private double share;
    private int passes;

    public KeptPlace(ListView<?> list) {
        this.list = list;
        AfterLayout.of(list, this::restore);
    }

    /** Called before the heights change; while a place is being kept, that stays the one. The beginning stays in sight by itself. */
    public void keep() {
        VirtualFlow<?> flow = flow();
        if (flow != null && passes == 0 && !stands(flow)) {
            take(flow);
        }
        boolean isBeginning = row == 0 && share == 0;
        passes = flow == null || row < 0 || isBeginning ? 0 : PASSES;
        Platform.requestNextPulse();
    }

    /** Another place is wanted than the one that is kept. */
    public void forget() {
        passes = 0;
    }

    /** Where nobody has scrolled since, the place is the same as before, so that many changes do not add up. */
    private boolean stands(VirtualFlow<?> flow) {
        IndexedCell<?> cell = row < 0 ? null : flow.getVisibleCell(row);
        return cell != null && Math.abs(off(cell)) < SEEN;
    }

    private void take(VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        if (first != null && first.getLayoutY() + first.getHeight() < SEEN) {
            first = flow.getVisibleCell(first.getIndex() + 1);
        }
        row = first == null ? -1 : first.getIndex();
        share = first == null || first.getHeight() == 0 ? 0 : -first.getLayoutY() / first.getHeight();
    }

    private double off(IndexedCell<?> cell) {
        return cell.getLayoutY() + share * cell.getHeight();
    }

    private void restore() {
        VirtualFlow<?> flow = flow();
        if (passes == 0 || flow == null) {
            return;
        }
        passes--;
        IndexedCell<?> cell = flow.getVisibleCell(row);
        if (cell == null) {
            flow.scrollToTop(row);
        } else if (Math.abs(off(cell)) > NEAR) {
            flow.scrollPixels(off(cell));
        }
        Platform.requestNextPulse();
    }

    private VirtualFlow<?> flow() {
        return VirtualFlows.of(list).orElse(null);
    }
}
