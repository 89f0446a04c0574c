package org.retold.ui.common;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.retold.core.annotation.Pattern;

/** Draws an area in a code's colour and pattern, so that codes are told apart without colours at 6 pixels' width and more. */
public final class PatternBrush {

    private PatternBrush() {
    }

    /** Fills the rectangle, in pixels; nothing outside of it is touched. */
    public static void fill(GraphicsContext pen, double x, double y, double width, double height, Color colour, Pattern pattern) {
        pen.save();
        pen.beginPath();
        pen.rect(x, y, width, height);
        pen.clip();
        pen.setFill(colour);
        pen.setStroke(colour);
        switch (pattern) {
            case SOLID -> pen.fillRect(x, y, width, height);
            case DASHED -> repeat(height, 9, at -> pen.fillRect(x, y + at, width, 5));
            case DOTTED -> repeat(height, width < 9 ? 7 : 6, at -> dots(pen, x, y + at, width));
            case DOUBLE -> {
                pen.fillRect(x, y, width * 0.3, height);
                pen.fillRect(x + width * 0.7, y, width * 0.3, height);
            }
            case WAVY -> wave(pen, x, y, width, height);
            case STRIPED -> stripes(pen, x, y, width, height, false);
            case CROSSED -> stripes(pen, x, y, width, height, true);
            case CHECKED -> repeat(height, 6, at -> checks(pen, x, y + at, width));
        }
        pen.restore();
    }

    private interface Step {
        void at(double offset);
    }

    private static void repeat(double height, double step, Step work) {
        for (double at = 0; at < height; at += step) {
            work.at(at);
        }
    }

    private static void dots(GraphicsContext pen, double x, double y, double width) {
        double size = width < 9 ? width - 1 : 4;
        for (double at = 0; at + size <= width + 1; at += size + 2) {
            pen.fillOval(x + at + 0.5, y + 0.5, size, size);
        }
    }

    private static void checks(GraphicsContext pen, double x, double y, double width) {
        for (double at = 0; at < width; at += 6) {
            pen.fillRect(x + at, y, 3, 3);
            pen.fillRect(x + at + 3, y + 3, 3, 3);
        }
    }

    private static void wave(GraphicsContext pen, double x, double y, double width, double height) {
        pen.setLineWidth(2);
        for (double left = 0; left < width; left += 7) {
            pen.beginPath();
            pen.moveTo(x + left + 1, y);
            for (double at = 0; at < height; at += 8) {
                pen.quadraticCurveTo(x + left + 8, y + at + 2, x + left + 3, y + at + 4);
                pen.quadraticCurveTo(x + left - 2, y + at + 6, x + left + 3, y + at + 8);
            }
            pen.stroke();
        }
    }

    private static void stripes(GraphicsContext pen, double x, double y, double width, double height, boolean both) {
        pen.setLineWidth(1.6);
        for (double at = -width; at < height + width; at += 5) {
            pen.strokeLine(x, y + at, x + width, y + at + width);
            if (both) {
                pen.strokeLine(x, y + at + width, x + width, y + at);
            }
        }
    }
}
