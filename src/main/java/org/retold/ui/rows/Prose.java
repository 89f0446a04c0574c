package org.retold.ui.rows;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.retold.core.text.Span;
import org.retold.ui.common.Direction;
import org.retold.ui.common.MarkPath;
import org.retold.ui.common.WrappableText;
import org.retold.ui.theme.StyleClass;
import org.retold.ui.theme.Typesetting;

/** Wrapped text set for reading, with stretches of it tinted, underlined with dots, or boxed. */
final class Prose extends Region {

    private final TextFlow text = new TextFlow();
    private final MarkPath tint = StyleClass.PROSE_TINT.on(new MarkPath(MarkPath.Form.BOX));
    private final MarkPath dots = StyleClass.PROSE_DOTS.on(new MarkPath(MarkPath.Form.UNDERLINE));
    private final MarkPath box = StyleClass.PROSE_BOX.on(new MarkPath(MarkPath.Form.BOX));
    private List<Span> tinted = List.of();
    private List<Span> dotted = List.of();
    private List<Span> boxed = List.of();
    private int length;
    private Font font = Font.getDefault();
    private String style = "";
    private double drawnWidth = -1;

    Prose() {
        text.setManaged(false);
        getChildren().setAll(tint, text, dots, box);
    }

    void set(String words, List<Span> newTinted, List<Span> newDotted, List<Span> newBoxed) {
        length = words.length();
        text.getChildren().setAll(WrappableText.texts(words));
        text.getChildren().forEach(piece -> dress((Text) piece));
        setNodeOrientation(Direction.of(words));
        tinted = newTinted;
        dotted = newDotted;
        boxed = newBoxed;
        redraw();
    }

    /** Words without marks. */
    void set(String words) {
        set(words, List.of(), List.of(), List.of());
    }

    /** Said as a style too: a style sheet's size, handed down from the window, would win over a font that is only set. */
    void setText(double pixels, Typesetting set, boolean heading) {
        Font wanted = set.face().font(heading, pixels);
        double leading = pixels * set.leading();
        if (!wanted.equals(font) || leading != text.getLineSpacing()) {
            font = wanted;
            style = set.face().css(heading) + " -fx-font-size: " + pixels + "px;";
            text.getChildren().forEach(piece -> dress((Text) piece));
            text.setLineSpacing(leading);
            redraw();
        }
    }

    private void dress(Text piece) {
        StyleClass.PROSE.on(piece);
        piece.setFont(font);
        piece.setStyle(style);
    }

    private void redraw() {
        drawnWidth = -1;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(text.prefHeight(Math.max(1, width)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 100;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (drawnWidth == getWidth()) {
            return;
        }
        drawnWidth = getWidth();
        text.resizeRelocate(0, 0, Math.max(1, getWidth()), getHeight());
        text.layout();
        draw(tint, tinted);
        draw(dots, dotted);
        draw(box, boxed);
    }

    private void draw(MarkPath path, List<Span> spans) {
        path.draw(spans.stream().filter(span -> span.end() <= length).toList(), text::rangeShape);
    }
}
