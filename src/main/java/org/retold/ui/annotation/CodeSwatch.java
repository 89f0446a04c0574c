package org.retold.ui.annotation;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.retold.core.annotation.Pattern;
import org.retold.ui.common.PatternBrush;
import org.retold.ui.theme.StyleClass;

/** A code's colour and pattern as they stand beside coded passages. */
final class CodeSwatch extends StackPane {

    static final double WIDTH = 14;
    private static final double HEIGHT = 16;

    CodeSwatch(String colour, Pattern pattern) {
        StyleClass.CODE_SWATCH.on(this);
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        PatternBrush.fill(canvas.getGraphicsContext2D(), 0, 0, WIDTH, HEIGHT, Color.web(colour), pattern);
        getChildren().add(canvas);
        setMouseTransparent(true);
        setMinSize(WIDTH + 4, HEIGHT + 4);
        setMaxSize(WIDTH + 4, HEIGHT + 4);
    }
}
