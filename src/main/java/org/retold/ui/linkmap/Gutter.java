package org.retold.ui.linkmap;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.retold.ui.common.Lettering;
import org.retold.ui.theme.Palette;
import org.retold.ui.theme.Strength;

/**
 * The strip between two columns where their links are drawn: quiet ribbons, moved passages as dashed lines, the selected one
 * in the colour of the selection, those that a reader vouches for with a dot at each end. Links of which neither end is in sight are not drawn. Where the next column does not tell
 * a passage, the sigil of the one beyond it that does stands beside the passage, quietly, and on a chip if it is selected.
 */
public final class Gutter extends Region {

    public static final double ROOMY = 28;
    public static final double SLIM = 16;
    private static final double STUB = 16;
    private static final double CHIP = 13;
    private static final double ROOMY_STUB = 4;
    private static final double DOT = 7;
    private static final Font SIGIL = Font.font("Inter SemiBold", 10);

    private final Canvas canvas = new Canvas(ROOMY, 1);

    public Gutter() {
        getChildren().add(canvas);
        setMouseTransparent(true);
    }

    public void draw(List<Connector> connectors, List<FarLink> farLinks, Palette palette) {
        canvas.setWidth(getWidth());
        if (canvas.getHeight() != getHeight()) {
            canvas.setHeight(getHeight());
        }
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.save();
        if (isMirrored()) {
            pen.translate(canvas.getWidth(), 0);
            pen.scale(-1, 1);
        }
        pen.setLineCap(StrokeLineCap.ROUND);
        connectors.stream().filter(connector -> !connector.selected()).forEach(connector -> draw(pen, connector, palette));
        connectors.stream().filter(Connector::selected).forEach(connector -> draw(pen, connector, palette));
        farLinks.forEach(link -> {
            if (link.selected()) {
                drawChip(pen, link, palette);
            } else {
                drawSigil(pen, link, palette);
            }
        });
        pen.restore();
    }

    /** Where columns follow one another from the right; the drawing follows the columns, its letters stay as they are. */
    private boolean isMirrored() {
        return getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    private void write(GraphicsContext pen, String sigil, double x, double y, double room) {
        pen.save();
        pen.translate(x, y);
        pen.scale(isMirrored() ? -1 : 1, 1);
        Lettering.fill(pen, sigil, SIGIL, TextAlignment.CENTER, 0, 0, room);
        pen.restore();
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
            case RIGHT_END -> drawStub(pen, connector, canvas.getWidth(), connector.rightMiddle(), Connector.Sight.RIGHT_END, colour);
            case NONE -> { }
        }
        if (connector.byHand()) {
            drawDots(pen, connector, colour);
        }
    }

    /** Says that a reader vouches for the link, at each end in sight. */
    private void drawDots(GraphicsContext pen, Connector connector, Color colour) {
        Connector.Sight seen = connector.sight(getHeight());
        pen.setFill(colour);
        if (seen == Connector.Sight.WHOLE || seen == Connector.Sight.LEFT_END) {
            pen.fillOval(0, connector.leftMiddle() - DOT / 2, DOT, DOT);
        }
        if (seen == Connector.Sight.WHOLE || seen == Connector.Sight.RIGHT_END) {
            pen.fillOval(canvas.getWidth() - DOT, connector.rightMiddle() - DOT / 2, DOT, DOT);
        }
    }

    private void drawWhole(GraphicsContext pen, Connector connector, Color colour) {
        double width = canvas.getWidth();
        pen.setLineWidth(connector.selected() ? 2 : 1);
        if (connector.moved()) {
            pen.setLineDashes(5, 4);
            pen.setStroke(line(connector).of(colour));
            curve(pen, connector.leftMiddle(), connector.rightMiddle());
            pen.setLineDashes();
        } else {
            pen.setFill((connector.selected() ? Strength.STRONG_FILL : Strength.FILL).of(colour));
            pen.beginPath();
            pen.moveTo(0, connector.leftTop());
            pen.bezierCurveTo(width / 2, connector.leftTop(), width / 2, connector.rightTop(), width, connector.rightTop());
            pen.lineTo(width, connector.rightBottom());
            pen.bezierCurveTo(width / 2, connector.rightBottom(), width / 2, connector.leftBottom(), 0, connector.leftBottom());
            pen.closePath();
            pen.fill();
            pen.setStroke(line(connector).of(colour));
            curve(pen, connector.leftTop(), connector.rightTop());
            curve(pen, connector.leftBottom(), connector.rightBottom());
        }
        pen.setLineWidth(connector.selected() ? 4 : 2);
        pen.setStroke(line(connector).of(colour));
        pen.strokeLine(1, connector.leftTop() + 2, 1, connector.leftBottom() - 2);
        pen.strokeLine(width - 1, connector.rightTop() + 2, width - 1, connector.rightBottom() - 2);
    }

    private void drawStub(GraphicsContext pen, Connector connector, double x, double y, Connector.Sight seen, Color colour) {
        double width = canvas.getWidth();
        double to = y + (connector.leadsUp(seen) ? -STUB : STUB);
        double inward = x == 0 ? STUB * 0.7 : width - STUB * 0.7;
        pen.setStroke(line(connector).of(colour));
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

    private void curve(GraphicsContext pen, double left, double right) {
        double width = canvas.getWidth();
        pen.beginPath();
        pen.moveTo(0, left);
        pen.bezierCurveTo(width / 2, left, width / 2, right, width, right);
        pen.stroke();
    }

    /** A stub at the passage's edge and the sigil of the column beyond the next that tells the same. */
    private void drawSigil(GraphicsContext pen, FarLink link, Palette palette) {
        double width = canvas.getWidth();
        boolean slim = width < ROOMY;
        double stub = slim ? 0 : ROOMY_STUB;
        double box = slim ? width / 2 - 1 : CHIP - 3;
        double x = link.onLeft() ? stub + 0.5 : width - stub - box - 0.5;
        double y = link.level() - CHIP / 2;
        pen.setStroke(Strength.QUIET.of(palette.of("paraphrase-mark")));
        pen.setLineWidth(1);
        pen.strokeLine(link.onLeft() ? 0 : width - stub, link.level(), link.onLeft() ? stub : width, link.level());
        pen.setFill(palette.of("paper"));
        pen.fillRoundRect(x, y, box, CHIP, 4, 4);
        pen.strokeRoundRect(x, y, box, CHIP, 4, 4);
        pen.setFill(palette.of("ink-soft"));
        write(pen, link.sigil(), x + box / 2, link.level() + 3.5, box - 1);
    }

    /** The sigil of the column that tells the selected passage, beyond one that does not. */
    private void drawChip(GraphicsContext pen, FarLink link, Palette palette) {
        double width = canvas.getWidth();
        double x = (width - CHIP) / 2;
        double y = Math.clamp(link.level(), CHIP, Math.max(CHIP, getHeight() - CHIP));
        pen.setStroke(palette.of("selected-mark"));
        pen.setLineWidth(2);
        pen.strokeLine(link.onLeft() ? 1 : width - 1, y, width / 2, y);
        pen.setFill(palette.of("selected-mark"));
        pen.fillRoundRect(x, y - CHIP / 2, CHIP, CHIP, 6, 6);
        pen.setFill(palette.of("paper"));
        write(pen, link.sigil(), width / 2, y + 3.5, CHIP - 2);
    }

    private static Strength line(Connector connector) {
        return connector.selected() ? Strength.FULL : Strength.QUIET;
    }
}
