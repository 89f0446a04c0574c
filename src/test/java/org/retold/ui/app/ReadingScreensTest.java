package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retold.ui.common.View;
import org.retold.ui.theme.Theme;

/** Pictures of every view in every theme and of the reading settings, in {@code target/screens}. */
class ReadingScreensTest {

    @ParameterizedTest
    @EnumSource(names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void everyView(Theme theme) {
        for (int[] size : new int[][] {{1440, 900}, {1000, 700}}) {
            Window window = Window.open(theme, size[0], size[1]);
            Window.run(window.wiring.openArticles::openSample);
            window.aligned();
            for (int i = 0; i < 5; i++) {
                Window.run(() -> window.wiring.model.step(1));
            }
            String look = theme.name().toLowerCase(Locale.ROOT) + "-" + size[0];
            for (View view : window.wiring.views.all()) {
                Window.run(() -> window.wiring.views.frontProperty().set(view));
                Window.frames(6);
                window.snapshot("theme-" + view.titleKey().replace("view.", "") + "-" + look);
            }
            Window.run(() -> window.wiring.views.frontProperty().set(window.wiring.views.all().getFirst()));
            Window.run(window.wiring.actions.settings::perform);
            Window.frames(4);
            window.snapshot("theme-settings-" + look);
            assertEquals(theme, Window.on(() -> window.wiring.appearance.themeProperty().get()));
            window.close();
        }
    }
}
