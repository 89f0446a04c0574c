package org.retold.ui.linkmap;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.retold.ui.theme.Palette;

/**
 * The strip between two columns where their links are drawn: quiet ribbons, moved passages as dashed lines, the selected one
 * in the colour of the selection. Links of which neither end is in sight are not drawn.
 */
public final class Gutter extends Region {

    public static final double WIDTH = 28;
    private static final double STUB = 16;

    private final Canvas canvas = new Canvas(WIDTH, 1);

    public Gutter() {
        getChildren().add(canvas);
        setMouseTransparent(true);
    }

    public void draw(List<Connector> connectors, Palette palette) {
        if (canvas.getHeight() != getHeight()) {
            canvas.setHeight(getHeight());
        }
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, WIDTH, canvas.getHeight());
        pen.setLineCap(StrokeLineCap.ROUND);
        connectors.stream().filter(connector -> !connector.selected()).forEach(connector -> draw(pen, connector, palette));
        connectors.stream().filter(Connector::selected).forEach(connector -> draw(pen, connector, palette));
        pen.setLineDashes();
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(0, 0);
    }

    private void draw(GraphicsContext pen, Connector connector, Palette palette) {
        Color colour = connector.selected() ? palette.of("selected-mark")
                : palette.of(connector.moved() ? "moved-mark" : "paraphrase-mark");
        switch (connector.sight(getHeight())) {
            case WHOLE -> drawWhole(pen, connector, colour);
            case LEFT_END -> drawStub(pen, connector, 0, connector.leftMiddle(), Connector.Sight.LEFT_END, colour);
            case RIGHT_END -> drawStub(pen, connector, WIDTH, connector.rightMiddle(), Connector.Sight.RIGHT_END, colour);
            case NONE -> { }
        }
    }

    private static void drawWhole(GraphicsContext pen, Connector connector, Color colour) {
        pen.setLineWidth(connector.selected() ? 2 : 1.2);
        if (connector.moved()) {
            pen.setLineDashes(5, 4);
            pen.setStroke(connector.selected() ? colour : fade(colour, 0.7));
            curve(pen, connector.leftMiddle(), connector.rightMiddle());
            pen.setLineDashes();
        } else {
            pen.setFill(fade(colour, connector.selected() ? 0.32 : 0.13));
            pen.beginPath();
            pen.moveTo(0, connector.leftTop());
            pen.bezierCurveTo(WIDTH / 2, connector.leftTop(), WIDTH / 2, connector.rightTop(), WIDTH, connector.rightTop());
            pen.lineTo(WIDTH, connector.rightBottom());
            pen.bezierCurveTo(WIDTH / 2, connector.rightBottom(), WIDTH / 2, connector.leftBottom(), 0, connector.leftBottom());
            pen.closePath();
            pen.fill();
            pen.setStroke(fade(colour, connector.selected() ? 1 : 0.4));
            curve(pen, connector.leftTop(), connector.rightTop());
            curve(pen, connector.leftBottom(), connector.rightBottom());
        }
        pen.setLineWidth(connector.selected() ? 4 : 2);
        pen.setStroke(connector.selected() ? colour : fade(colour, 0.55));
        pen.strokeLine(1, connector.leftTop() + 2, 1, connector.leftBottom() - 2);
        pen.strokeLine(WIDTH - 1, connector.rightTop() + 2, WIDTH - 1, connector.rightBottom() - 2);
    }

    private static void drawStub(GraphicsContext pen, Connector connector, double x, double y, Connector.Sight seen, Color colour) {
        double to = y + (connector.leadsUp(seen) ? -STUB : STUB);
        double inward = x == 0 ? STUB * 0.7 : WIDTH - STUB * 0.7;
        pen.setStroke(connector.selected() ? colour : fade(colour, 0.5));
        pen.setLineWidth(connector.selected() ? 2 : 1.2);
        pen.setLineDashes(connector.moved() ? new double[] {5, 4} : new double[0]);
        pen.beginPath();
        pen.moveTo(x, y);
        pen.quadraticCurveTo(inward, y, inward, to);
        pen.stroke();
        pen.setLineDashes();
        double tip = connector.leadsUp(seen) ? 4 : -4;
        pen.strokeLine(inward, to, inward - 3, to + tip);
        pen.strokeLine(inward, to, inward + 3, to + tip);
    }

    private static void curve(GraphicsContext pen, double left, double right) {
        pen.beginPath();
        pen.moveTo(0, left);
        pen.bezierCurveTo(WIDTH / 2, left, WIDTH / 2, right, WIDTH, right);
        pen.stroke();
    }

    private static Color fade(Color colour, double opacity) {
        return colour.deriveColor(0, 1, 1, opacity);
    }
}
