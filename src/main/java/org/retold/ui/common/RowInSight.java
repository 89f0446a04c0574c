package org.retold.ui.common;

import javafx.application.Platform;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ScrollEvent;

/**
 * Brings a row of a list into sight: not at all where all of it is seen, else by as little as does it, and with something of what stands
 * before it where the list has to jump. It may be asked before the list has its rows or its size. Heights are known only after a layout,
 * so that it looks again after each of the next few until nothing moves any more, unless the reader scrolls meanwhile.
 */
public final class RowInSight {

    private static final int PASSES = 8;
    /** After so many layouts in which nothing had to move, nothing will. */
    private static final int QUIET = 3;
    /** In pixels: what is off by less does not count. */
    private static final double NEAR = 0.5;
    /** What is seen of the rows before it after a jump, as a share of the list's height. */
    private static final double BEFORE = 0.2;

    /** How far one step goes within a high row, as a share of the list's height. */
    private static final double ONWARD = 0.8;

    private final ListView<?> list;
    private int row = -1;
    private int passes;
    private int quiet;
    private boolean hasJumped;

    public RowInSight(ListView<?> list) {
        this.list = list;
        AfterLayout.of(list, this::look);
        list.addEventFilter(ScrollEvent.SCROLL, _ -> forget());
    }

    /** @param index of the row, from 0; negative for none */
    public void show(int index) {
        row = index;
        passes = index < 0 ? 0 : PASSES;
        quiet = 0;
        hasJumped = false;
        Platform.requestNextPulse();
    }

    /** Another place is wanted. */
    public void forget() {
        passes = 0;
    }

    /** True until the row has been brought into sight. */
    public boolean isUnderWay() {
        return passes > 0;
    }

    /** True where anything of the row is seen as the list stands. */
    public boolean sees(int index) {
        return index >= 0 && VirtualFlows.of(list).map(flow -> flow.getVisibleCell(index)).isPresent();
    }

    /**
     * Scrolls on within a row that is higher than the list, so that all of it can be read by key.
     *
     * @param down positive for downwards
     * @return false where the row is not higher, not in sight, or seen to its end that way
     */
    public boolean readOn(int index, int down) {
        double off = index < 0 ? 0 : VirtualFlows.of(list).map(flow -> hidden(flow, index, down)).orElse(0.0);
        VirtualFlows.of(list).filter(_ -> Math.abs(off) > NEAR).ifPresent(flow -> flow.scrollPixels(off));
        return Math.abs(off) > NEAR;
    }

    private static double hidden(VirtualFlow<?> flow, int index, int down) {
        IndexedCell<?> cell = flow.getVisibleCell(index);
        double room = flow.getHeight();
        if (cell == null || cell.getHeight() <= room) {
            return 0;
        }
        double below = cell.getLayoutY() + cell.getHeight() - room;
        return down > 0 ? Math.clamp(below, 0, ONWARD * room) : Math.clamp(cell.getLayoutY(), -ONWARD * room, 0);
    }

    private void look() {
        if (passes > 0 && row < list.getItems().size()) {
            VirtualFlows.of(list).filter(flow -> flow.getHeight() > 0).ifPresent(this::lookIn);
        }
    }

    private void lookIn(VirtualFlow<?> flow) {
        IndexedCell<?> cell = flow.getVisibleCell(row);
        double off = cell == null ? 0 : off(cell.getLayoutY(), cell.getHeight(), flow.getHeight());
        if (cell == null) {
            hasJumped = true;
            flow.scrollToTop(row);
        } else if (Math.abs(off) > NEAR) {
            flow.scrollPixels(off);
        }
        quiet = cell == null || Math.abs(off) > NEAR ? 0 : quiet + 1;
        passes = quiet < QUIET ? passes - 1 : 0;
        Platform.requestNextPulse();
    }

    /** How far to scroll for a row of this height that begins there. */
    private double off(double top, double height, double room) {
        double before = Math.max(0, Math.min(room * BEFORE, room - height));
        if (hasJumped) {
            hasJumped = false;
            return top - before;
        }
        return top < 0 || height > room ? top : Math.max(0, top + height - room);
    }
}
