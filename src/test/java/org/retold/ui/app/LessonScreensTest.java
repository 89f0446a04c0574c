package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** Pictures of what belongs to a lesson, in every theme, for a person to look at. */
class LessonScreensTest {

    private final FxRobot robot = new FxRobot();
    private Window window;
    private String ending;

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900", "SEPIA, 1000, 700", "DARK, 1000, 700", "CONTRAST, 1000, 700", "CONTRAST, 1440, 900"})
    void whatBelongsToALesson(Theme theme, int width, int height) {
        window = Window.openSample(theme, width, height);
        ending = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        Window.run(() -> window.wiring.appearance.singleColourProperty().set(true));
        Window.run(() -> window.wiring.model.step(3));
        taken("single-colour");
        Window.run(() -> window.wiring.appearance.singleColourProperty().set(false));
        robot.press(KeyCode.SHORTCUT, KeyCode.H).release(KeyCode.H, KeyCode.SHORTCUT);
        Window.frames(4);
        Window.run(() -> window.wiring.model.revealName("B"));
        taken("name-revealed");
        Window.run(() -> {
            window.wiring.window.lesson().order().run();
            ((ListView<?>) window.find("lesson-steps")).getSelectionModel().select(3);
        });
        taken("lesson-order");
        Window.run(() -> {
            window.find("running-order").setVisible(false);
            window.wiring.window.lesson().guide().run();
        });
        taken("lesson-guide");
        Window.run(() -> window.find("guide").setVisible(false));
        window.show("rows");
        taken("names-hidden-rows");
        window.show("differences");
        taken("names-hidden-differences");
        window.show("coverage");
        taken("names-hidden-coverage");
    }

    private void taken(String name) {
        Window.frames(3);
        window.snapshot(name + ending);
        assertTrue(Files.exists(Path.of("target", "screens", name + ending + ".png")));
    }
}
