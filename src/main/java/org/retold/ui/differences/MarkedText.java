package org.retold.ui.differences;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.retold.core.text.Span;
import org.retold.ui.common.LineBoxes;
import org.retold.ui.theme.StyleClass;

/**
 * A reading set as prose: who says it runs in front, and behind the words stand the shapes of their marks. A shape says by its
 * line (whole, dotted, boxed) what its tint says by colour.
 */
final class MarkedText extends Region {

    private static final double UNDERLINE = 1.6;

    private final TextFlow flow = new TextFlow();
    private final Pane shapes = new Pane();
    private final List<Mark> marks;
    private final int shift;
    private double measuredWidth = -1;
    private double measuredHeight;

    MarkedText(Reading reading, boolean isBase, double size) {
        this.marks = reading.marks();
        String place = " " + reading.article().outlet() + "  " + reading.placeSign()
                + (reading.note().isEmpty() ? "" : "  " + reading.note()) + "   ";
        Label sigil = StyleClass.SIGIL.on(new Label(reading.sigil()));
        StyleClass.BASE_SIGIL.on(sigil, isBase);
        sigil.setMinWidth(USE_PREF_SIZE);
        sigil.setTranslateY(-1.5);
        Text runIn = StyleClass.RUN_IN.on(new Text(place));
        Text words = StyleClass.READING_TEXT.on(new Text(reading.text()));
        words.setStyle("-fx-font-size: " + size + "px");
        flow.getChildren().addAll(sigil, runIn, words);
        flow.setLineSpacing(size * 0.22);
        shift = 1 + place.length();
        shapes.setManaged(false);
        shapes.setMouseTransparent(true);
        getChildren().addAll(shapes, flow);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** What was measured is old as soon as anything inside has changed. */
    @Override
    public void requestLayout() {
        measuredWidth = -1;
        super.requestLayout();
    }

    /** Measured once a width: the parents ask many times, and each time all words would be laid out. */
    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredWidth || width < 0) {
            measuredHeight = flow.prefHeight(width);
            measuredWidth = width;
        }
        return measuredHeight;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 80;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        List<Node> drawn = new ArrayList<>();
        for (Mark mark : marks) {
            Span span = mark.span().shifted(shift);
            LineBoxes.of(flow.getRangeShape(span.start(), span.end(), false)).forEach(line -> draw(line, mark.style(), drawn));
        }
        shapes.getChildren().setAll(drawn);
    }

    private static void draw(Rectangle2D line, Mark.Style style, List<Node> drawn) {
        boolean boxed = style == Mark.Style.BOXED || style == Mark.Style.HIT;
        Rectangle tint = new Rectangle(Math.round(line.getMinX()) - 1, Math.round(line.getMinY()) - 0.5,
                Math.round(line.getWidth()) + 2, Math.round(line.getHeight()));
        tint.setArcWidth(boxed ? 6 : 4);
        tint.setArcHeight(boxed ? 6 : 4);
        tint.getStyleClass().addAll("tint", styleOf(style).css());
        drawn.add(tint);
        if (!boxed) {
            Line under = new Line(tint.getX() + 1, tint.getY() + tint.getHeight() - UNDERLINE / 2,
                    tint.getX() + tint.getWidth() - 1, tint.getY() + tint.getHeight() - UNDERLINE / 2);
            under.setStrokeWidth(UNDERLINE);
            under.getStyleClass().addAll("under", styleOf(style).css());
            drawn.add(under);
        }
    }

    private static StyleClass styleOf(Mark.Style style) {
        return switch (style) {
            case OWN -> StyleClass.MARK_OWN;
            case MISSED -> StyleClass.MARK_MISSED;
            case BOXED -> StyleClass.MARK_BOXED;
            case HIT -> StyleClass.MARK_HIT;
        };
    }
}
