package org.retold.ui.app;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.retold.core.annotation.Coder;
import org.retold.store.Settings;
import org.retold.store.SettingsFile;
import org.retold.ui.common.Language;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.theme.Appearance;
import org.retold.ui.theme.Face;
import org.retold.ui.theme.Theme;
import org.retold.ui.theme.Typesetting;

/** Sets up the window as it was left, and remembers it when it is closed. */
final class Remembering {

    private final SettingsFile file;
    private final Settings settings;

    Remembering(SettingsFile file) {
        this.file = file;
        this.settings = file.load();
    }

    Theme theme() {
        return Arrays.stream(Theme.values()).filter(theme -> theme.name().equals(settings.theme())).findFirst().orElse(Theme.SYSTEM);
    }

    Optional<Coder> coder() {
        return settings.coder();
    }

    Language language() {
        return Language.of(settings.reading().language());
    }

    void restore(Stage stage, ReadingStyle style, Appearance appearance) {
        Settings.Reading reading = settings.reading();
        Face face = Arrays.stream(Face.values()).filter(known -> known.name().equals(reading.face())).findFirst().orElse(Face.SERIF);
        style.typesettingProperty().set(new Typesetting(face, reading.lineHeight()));
        style.charactersProperty().set(Math.clamp(reading.characters(), ReadingStyle.FEWEST_CHARACTERS, ReadingStyle.MOST_CHARACTERS));
        style.languageProperty().set(language());
        appearance.singleColourProperty().set(reading.singleColour());
        appearance.reducedMotionProperty().set(reading.reducedMotion());
        style.textSizeProperty().set(Math.clamp(settings.textSize(), ReadingStyle.SMALLEST, ReadingStyle.LARGEST));
        style.lockedProperty().set(settings.locked());
        style.sameDimmedProperty().set(settings.sameDimmed());
        Settings.Place place = settings.window();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.clamp(place.width(), 640, Math.max(640, screen.getWidth())));
        stage.setHeight(Math.clamp(place.height(), 480, Math.max(480, screen.getHeight())));
        if (place.isPlaced() && !Screen.getScreensForRectangle(place.x(), place.y(), 100, 100).isEmpty()) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setMaximized(place.maximised());
    }

    private static Settings.Reading reading(ReadingStyle style, Appearance appearance) {
        Typesetting set = style.typesettingProperty().get();
        return new Settings.Reading(set.face().name(), set.lineHeight(), style.charactersProperty().get(),
                appearance.singleColourProperty().get(), appearance.reducedMotionProperty().get(), style.languageProperty().get().code());
    }

    /** A folder that cannot be written to costs the memory, nothing else. */
    void save(Stage stage, ReadingStyle style, Appearance appearance, Optional<Coder> coder) {
        Settings now = new Settings(appearance.themeProperty().get().name(), style.textSizeProperty().get(),
                style.lockedProperty().get(), style.sameDimmedProperty().get(), reading(style, appearance), coder,
                new Settings.Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()));
        try {
            file.save(now);
        } catch (IOException failure) {
            System.getLogger("org.retold").log(System.Logger.Level.WARNING, "settings not saved", failure);
        }
    }
}
