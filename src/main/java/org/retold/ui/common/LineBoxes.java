package org.retold.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** The rectangles that a range of wrapped text covers, one a line, from the outline that the text gives of the range. */
public final class LineBoxes {

    private LineBoxes() {
    }

    /** @param outline as of {@code Text.rangeShape} and {@code TextFlow.rangeShape} */
    public static List<Rectangle2D> of(PathElement[] outline) {
        List<Rectangle2D> boxes = new ArrayList<>();
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        for (PathElement element : outline) {
            if (element instanceof MoveTo start) {
                add(boxes, left, top, right, bottom);
                left = start.getX();
                right = left;
                top = start.getY();
                bottom = top;
            } else if (element instanceof LineTo corner) {
                left = Math.min(left, corner.getX());
                top = Math.min(top, corner.getY());
                right = Math.max(right, corner.getX());
                bottom = Math.max(bottom, corner.getY());
            }
        }
        add(boxes, left, top, right, bottom);
        return boxes;
    }

    private static void add(List<Rectangle2D> boxes, double left, double top, double right, double bottom) {
        if (right > left && bottom > top) {
            boxes.add(new Rectangle2D(left, top, right - left, bottom - top));
        }
    }
}
