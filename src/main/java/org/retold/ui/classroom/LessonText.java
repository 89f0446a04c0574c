package org.retold.ui.classroom;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.retold.core.text.Span;
import org.retold.ui.common.MarkPath;

/** A telling set large: what the step is about is black, the rest is dimmed, and marks lie behind the words. */
final class LessonText extends Region {

    private static final double LEADING = .22;

    private final Text before = styled("lesson-dimmed");
    private final Text spot = styled("lesson-words");
    private final Text after = styled("lesson-dimmed");
    private final TextFlow flow = new TextFlow(before, spot, after);
    private final MarkPath tint = path(MarkPath.Form.BOX, "lesson-tint");
    private final MarkPath line = path(MarkPath.Form.UNDERLINE, "lesson-underline");
    private final MarkPath box = path(MarkPath.Form.BOX, "lesson-box");
    private List<Span> own = List.of();
    private List<Span> boxed = List.of();

    LessonText() {
        getChildren().addAll(tint, flow, line, box);
    }

    private static Text styled(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        return text;
    }

    private static MarkPath path(MarkPath.Form form, String style) {
        MarkPath path = new MarkPath(form);
        path.getStyleClass().add(style);
        return path;
    }

    void show(Spotlight.Telling telling, boolean marked, double size) {
        Span spotted = telling.spot();
        before.setText(telling.words().substring(0, spotted.start()));
        spot.setText(spotted.of(telling.words()));
        after.setText(telling.words().substring(spotted.end()));
        for (Text text : List.of(before, spot, after)) {
            text.setStyle("-fx-font-size: " + size + "px");
        }
        flow.setLineSpacing(size * LEADING);
        boxed = marked ? telling.boxed() : List.of();
        own = !marked || !telling.isTold() ? List.of() : telling.own().isEmpty() && boxed.isEmpty() ? List.of(spotted)
                : telling.own();
        requestLayout();
    }

    String words() {
        return before.getText() + spot.getText() + after.getText();
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
