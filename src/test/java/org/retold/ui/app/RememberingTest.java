package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.retold.core.annotation.Coder;
import java.util.Optional;
import java.io.IOException;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.store.Settings;
import org.retold.store.SettingsFile;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.theme.Appearance;
import org.retold.ui.theme.Theme;

class RememberingTest {

    private static final Settings LEFT = new Settings("DARK", 21, false, true,
            new Settings.Reading("LEGIBLE", 1.8, 60, true, true, "fr"), Optional.of(new Coder("id", "Mara")), new Settings.Place(40, 30, 820, 610, false));

    @TempDir
    private Path folder;
    private SettingsFile file;

    @BeforeEach
    void save() throws IOException {
        Window.startToolkit();
        file = new SettingsFile(folder.resolve("settings.properties"));
        file.save(LEFT);
    }

    @Test
    void theThemeIsAsItWasLeft() {
        assertEquals(Theme.DARK, new Remembering(file).theme());
    }

    @Test
    void theTextIsAsLargeAsItWasLeft() {
        ReadingStyle style = new ReadingStyle();
        Window.run(() -> new Remembering(file).restore(new Stage(), style, new Appearance(Theme.LIGHT)));
        assertEquals(21, style.textSizeProperty().get());
    }

    @Test
    void theWindowStandsWhereItWasLeft() {
        Stage stage = Window.on(Stage::new);
        Window.run(() -> new Remembering(file).restore(stage, new ReadingStyle(), new Appearance(Theme.LIGHT)));
        assertEquals(LEFT.window(), new Settings.Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
    }

    @Test
    void whatIsRestoredIsSavedAgain() {
        Window.run(() -> {
            Stage stage = new Stage();
            ReadingStyle style = new ReadingStyle();
            Remembering memory = new Remembering(file);
            Appearance appearance = new Appearance(memory.theme());
            memory.restore(stage, style, appearance);
            memory.save(stage, style, appearance, memory.coder());
        });
        assertEquals(LEFT, file.load());
    }
}
