package org.retold.ui.comparison;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** How the reader wants to read: size of the text in pixels, locked scrolling, and what stands back. */
public final class ReadingStyle {

    public static final double SMALLEST = 10;
    public static final double LARGEST = 48;
    public static final double USUAL = 15;
    private static final int MANY = 4;

    private final DoubleProperty textSize = new SimpleDoubleProperty(this, "textSize", USUAL);
    private final BooleanProperty locked = new SimpleBooleanProperty(this, "locked", true);
    private final BooleanProperty sameDimmed = new SimpleBooleanProperty(this, "sameDimmed", false);

    public DoubleProperty textSizeProperty() {
        return textSize;
    }

    /** Many columns have their text a little smaller, unless the reader has set a size. */
    public double textSizeOf(int columns) {
        return textSize.get() == USUAL && columns > MANY ? USUAL - 1 : textSize.get();
    }

    public BooleanProperty lockedProperty() {
        return locked;
    }

    public BooleanProperty sameDimmedProperty() {
        return sameDimmed;
    }

    /** Grows or shrinks the text by steps that feel alike at every size; stays within the limits. */
    public void zoom(int steps) {
        double size = textSize.get();
        double step = size < 20 ? 1 : size < 32 ? 2 : 4;
        textSize.set(Math.clamp(size + steps * step, SMALLEST, LARGEST));
    }

    public void resetZoom() {
        textSize.set(USUAL);
    }
}
