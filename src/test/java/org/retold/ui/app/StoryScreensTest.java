package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.retold.ui.theme.Theme;

/** Pictures of Rows and Coverage in both themes and sizes, compared by the real engine. */
class StoryScreensTest {

    private static void picture(String what, Theme theme, int width, int height, List<Path> files) {
        Window window = Window.openReal(theme, width, height);
        if (files.isEmpty()) {
            Window.run(window.wiring.openArticles::openSample);
            Window.until(() -> window.wiring.model.collationProperty().get().isPresent());
            window.aligned();
        } else {
            window.read(files);
        }
        String look = "-" + what + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        for (String view : List.of("rows", "coverage")) {
            window.show(view);
            window.snapshot(view + look);
            int rows = Window.on(() -> ((ListView<?>) window.find(view)).getItems().size());
            assertTrue(rows > 10, view);
            Window.run(() -> {
                ListView<?> list = (ListView<?>) window.find(view);
                window.wiring.model.step(1);
                window.wiring.model.step(9);
                list.requestFocus();
            });
            window.snapshot(view + look + "-selected");
        }
        window.close();
    }

    @Test
    void theSample() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            picture("sample", theme, 1440, 900, List.of());
            picture("sample", theme, 1000, 700, List.of());
        }
    }

    @Test
    void fiveRealArticles() {
        List<Path> articles = Window.fiveArticles();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            picture("seeds", theme, 1440, 900, articles);
            picture("seeds", theme, 1000, 700, articles);
        }
    }
}
