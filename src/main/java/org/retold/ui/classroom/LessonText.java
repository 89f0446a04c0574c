package org.retold.ui.classroom;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.retold.core.text.Span;
import org.retold.ui.common.Direction;
import org.retold.ui.common.MarkPath;
import org.retold.ui.common.WrappableText;

/** A telling set large: what the step is about is black, the rest is dimmed, and marks lie behind the words. */
final class LessonText extends Region {

    private static final double LEADING = .22;

    private final TextFlow flow = new TextFlow();
    private final MarkPath tint = path(MarkPath.Form.BOX, "lesson-tint");
    private final MarkPath line = path(MarkPath.Form.UNDERLINE, "lesson-underline");
    private final MarkPath box = path(MarkPath.Form.BOX, "lesson-box");
    private String words = "";
    private List<Span> own = List.of();
    private List<Span> boxed = List.of();

    LessonText() {
        getChildren().addAll(tint, flow, line, box);
    }

    private void add(String words, String style, double size) {
        for (Text text : WrappableText.texts(words)) {
            text.getStyleClass().add(style);
            text.setStyle("-fx-font-size: " + size + "px");
            flow.getChildren().add(text);
        }
    }

    private static MarkPath path(MarkPath.Form form, String style) {
        MarkPath path = new MarkPath(form);
        path.getStyleClass().add(style);
        return path;
    }

    void show(Spotlight.Telling telling, boolean marked, double size) {
        Span spotted = telling.spot();
        words = telling.words();
        flow.getChildren().clear();
        add(words.substring(0, spotted.start()), "lesson-dimmed", size);
        add(spotted.of(words), "lesson-words", size);
        add(words.substring(spotted.end()), "lesson-dimmed", size);
        setNodeOrientation(Direction.of(words));
        flow.setLineSpacing(size * LEADING);
        boxed = marked ? telling.boxed() : List.of();
        own = !marked || !telling.isTold() ? List.of() : telling.own().isEmpty() && boxed.isEmpty() ? List.of(spotted)
                : telling.own();
        requestLayout();
    }

    String words() {
        return words;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        tint.draw(own, (start, end) -> flow.getRangeShape(start, end, false));
        line.draw(own, (start, end) -> flow.getRangeShape(start, end, false));
        box.draw(boxed, (start, end) -> flow.getRangeShape(start, end, false));
    }
}
