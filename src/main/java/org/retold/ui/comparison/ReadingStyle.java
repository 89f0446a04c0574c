package org.retold.ui.comparison;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.retold.ui.common.Language;
import org.retold.ui.theme.Typesetting;

/** How the reader wants to read: size of the text in pixels, how it is set, locked scrolling, and what stands back. */
public final class ReadingStyle {

    public static final double SMALLEST = 10;
    public static final double LARGEST = 48;
    public static final double USUAL = 15;
    public static final int FEWEST_CHARACTERS = 40;
    public static final int MOST_CHARACTERS = 90;
    public static final int USUAL_CHARACTERS = 74;
    private static final int MANY = 4;

    private final DoubleProperty textSize = new SimpleDoubleProperty(this, "textSize", USUAL);
    private final ObjectProperty<Typesetting> typesetting = new SimpleObjectProperty<>(this, "typesetting", Typesetting.USUAL);
    private final IntegerProperty characters = new SimpleIntegerProperty(this, "characters", USUAL_CHARACTERS);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language", Language.SYSTEM);
    private final BooleanProperty locked = new SimpleBooleanProperty(this, "locked", true);
    private final BooleanProperty sameDimmed = new SimpleBooleanProperty(this, "sameDimmed", false);

    /** What the window is to speak from its next start on. */
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public DoubleProperty textSizeProperty() {
        return textSize;
    }

    /** Many columns have their text a little smaller, unless the reader has set a size. */
    public double textSizeOf(int columns) {
        return textSize.get() == USUAL && columns > MANY ? USUAL - 1 : textSize.get();
    }

    public ObjectProperty<Typesetting> typesettingProperty() {
        return typesetting;
    }

    /** About how many characters a line of a column may have at most. */
    public IntegerProperty charactersProperty() {
        return characters;
    }

    /** True where text is read as the application comes. */
    public boolean isUsual() {
        return typesetting.get().equals(Typesetting.USUAL) && characters.get() == USUAL_CHARACTERS && textSize.get() == USUAL;
    }

    /** How text is read as the application comes; what is locked and dimmed stays. */
    public void reset() {
        typesetting.set(Typesetting.USUAL);
        characters.set(USUAL_CHARACTERS);
        resetZoom();
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
