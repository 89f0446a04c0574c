package org.retold.ui.differences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.retold.ui.common.Direction;
import org.retold.ui.common.MarkPath;
import org.retold.ui.common.WrappableText;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.theme.StyleClass;

/** A reading set as prose: who says it runs in front, and behind the words stand the shapes of their marks. */
final class MarkedText extends Region {

    private static final double UNDERLINE = 1.6;
    private static final List<Mark.Style> BEHIND_ONE_ANOTHER = List.of(Mark.Style.HIT, Mark.Style.OWN, Mark.Style.MISSED,
            Mark.Style.BOXED);

    private final TextFlow flow = new TextFlow();
    private final Map<Mark.Style, List<MarkPath>> paths = new LinkedHashMap<>();
    private final List<Mark> marks;
    private final int shift;
    private double measuredWidth = -1;
    private double measuredHeight;

    MarkedText(Reading reading, boolean isBase, ReadingStyle style) {
        double size = style.textSizeProperty().get();
        this.marks = reading.marks();
        String place = " " + reading.article().outlet() + "  " + reading.placeSign()
                + (reading.note().isEmpty() ? "" : "  " + reading.note()) + "   ";
        Label sigil = StyleClass.SIGIL.on(new Label(reading.sigil()));
        StyleClass.BASE_SIGIL.on(sigil, isBase);
        sigil.setMinWidth(USE_PREF_SIZE);
        sigil.setTranslateY(-1.5);
        Text runIn = StyleClass.RUN_IN.on(new Text(place));
        flow.getChildren().addAll(sigil, runIn);
        for (Text words : WrappableText.texts(reading.text())) {
            words.setStyle("-fx-font-size: " + size + "px");
            flow.getChildren().add(StyleClass.READING_TEXT.on(words));
        }
        setNodeOrientation(Direction.of(reading.text()));
        flow.setLineSpacing(size * style.typesettingProperty().get().leading());
        shift = 1 + place.length();
        BEHIND_ONE_ANOTHER.stream().filter(shape -> marks.stream().anyMatch(mark -> mark.style() == shape))
                .forEach(shape -> paths.put(shape, paths(shape)));
        paths.values().forEach(getChildren()::addAll);
        getChildren().add(flow);
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
        paths.forEach((style, drawn) -> drawn.forEach(path -> path.draw(marks.stream().filter(mark -> mark.style() == style)
                .map(mark -> mark.span().shifted(shift)).toList(), (start, end) -> flow.getRangeShape(start, end, false))));
    }

    /** A shape says by its line (whole, dotted, boxed) what its tint says by colour. */
    private static List<MarkPath> paths(Mark.Style style) {
        MarkPath tint = styleOf(style).on(new MarkPath(MarkPath.Form.BOX));
        tint.getStyleClass().add("tint");
        if (style == Mark.Style.BOXED || style == Mark.Style.HIT) {
            return List.of(tint);
        }
        MarkPath under = styleOf(style).on(new MarkPath(MarkPath.Form.UNDERLINE));
        under.setStrokeWidth(UNDERLINE);
        under.getStyleClass().add("under");
        return List.of(tint, under);
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
