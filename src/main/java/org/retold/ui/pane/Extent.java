package org.retold.ui.pane;

/**
 * Where a passage stands in its column, in pixels below the column's upper edge; may reach beyond the visible part.
 *
 * @param row height of its first row
 */
public record Extent(double top, double bottom, double row) {

    public boolean isWithin(double height) {
        return bottom > 0 && top < height;
    }
}
