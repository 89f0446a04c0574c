package org.retold.ui.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * Short words on a canvas, filled as shapes with the pen's paint. A canvas that is given text lays it out on the thread that renders,
 * maybe while the window lays out its own, and JavaFX on Linux then ends lines wrongly. To be used on the JavaFX thread.
 */
public final class Lettering {

    private static final int MOST_KNOWN = 500;

    private static final Map<Key, Outline> KNOWN = new LinkedHashMap<>(MOST_KNOWN, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Outline> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    private record Key(String words, Font font) {
    }

    private record Outline(List<PathElement> path, double width) {

        static Outline of(Key key) {
            Text text = new Text(key.words());
            text.setFont(key.font());
            return new Outline(List.copyOf(((Path) Shape.union(text, new Rectangle())).getElements()), text.getLayoutBounds().getWidth());
        }
    }

    private Lettering() {
    }

    /**
     * @param x      in pixels, where the words begin, end or have their middle, as {@code side} says
     * @param y      of the line that the letters stand on
     * @param widest in pixels; wider words are made narrower
     */
    public static void fill(GraphicsContext pen, String words, Font font, TextAlignment side, double x, double y, double widest) {
        Outline outline = KNOWN.computeIfAbsent(new Key(words, font), Outline::of);
        double scale = Math.min(1, widest / Math.max(1, outline.width()));
        double width = outline.width() * scale;
        pen.save();
        pen.translate(side == TextAlignment.LEFT ? x : side == TextAlignment.RIGHT ? x - width : x - width / 2, y);
        pen.scale(scale, 1);
        pen.beginPath();
        outline.path().forEach(element -> add(pen, element));
        pen.fill();
        pen.restore();
    }

    private static void add(GraphicsContext pen, PathElement element) {
        switch (element) {
            case MoveTo to -> pen.moveTo(to.getX(), to.getY());
            case LineTo to -> pen.lineTo(to.getX(), to.getY());
            case QuadCurveTo to -> pen.quadraticCurveTo(to.getControlX(), to.getControlY(), to.getX(), to.getY());
            case CubicCurveTo to -> pen.bezierCurveTo(to.getControlX1(), to.getControlY1(), to.getControlX2(), to.getControlY2(), to.getX(), to.getY());
            case ClosePath _ -> pen.closePath();
            default -> throw new IllegalArgumentException("no outline of letters has " + element);
        }
    }
}
