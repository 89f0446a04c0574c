package org.retold.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import org.retold.core.text.Span;

/**
 * One kind of mark on stretches of wrapped text: a box with round corners or a line underneath, one a line of the text. It stands beside the text in a parent that runs the way that the text does.
 */
public final class MarkPath extends Path {

    /** What is drawn for each line that a stretch covers. */
    public enum Form { BOX, UNDERLINE }

    private static final double CORNER = 2.5;

    private final Form form;

    public MarkPath(Form form) {
        this.form = form;
        setStroke(null);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** @param outline the outline of a range of the text, as of {@code Text.rangeShape} */
    public void draw(List<Span> spans, BiFunction<Integer, Integer, PathElement[]> outline) {
        List<PathElement> elements = new ArrayList<>();
        for (Span span : spans) {
            LineBoxes.of(outline.apply(span.start(), span.end())).forEach(line ->
                    elements.addAll(form == Form.BOX ? box(line) : underline(line)));
        }
        getElements().setAll(elements);
        setVisible(!elements.isEmpty());
    }

    private static List<PathElement> box(Rectangle2D line) {
        double left = Math.floor(line.getMinX()) - 1;
        double right = Math.ceil(line.getMaxX()) + 1;
        double top = Math.round(line.getMinY()) - .5;
        double bottom = Math.round(line.getMaxY()) - .5;
        return List.of(new MoveTo(left + CORNER, top),
                new LineTo(right - CORNER, top), new QuadCurveTo(right, top, right, top + CORNER),
                new LineTo(right, bottom - CORNER), new QuadCurveTo(right, bottom, right - CORNER, bottom),
                new LineTo(left + CORNER, bottom), new QuadCurveTo(left, bottom, left, bottom - CORNER),
                new LineTo(left, top + CORNER), new QuadCurveTo(left, top, left + CORNER, top), new ClosePath());
    }

    private static List<PathElement> underline(Rectangle2D line) {
        double y = Math.round(line.getMaxY()) - .5;
        return List.of(new MoveTo(line.getMinX(), y), new LineTo(line.getMaxX(), y));
    }
}
