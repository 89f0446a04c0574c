package org.retold.ui.app;

import org.junit.jupiter.api.Test;
import org.retold.ui.theme.Theme;

class RowsJourneyTest {

    @Test
    void rowsInBothThemes() {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            Window window = Window.open(theme, 1440, 900);
            Window.run(() -> window.wiring.openArticles.openSample());
            window.aligned();
            Window.run(() -> window.wiring.views.frontProperty().set(window.wiring.views.all().get(1)));
            Window.frames(5);
            window.snapshot("rows-sample-" + theme.name().toLowerCase() + "-1440");
            Window.run(() -> window.wiring.views.frontProperty().set(window.wiring.views.all().get(2)));
            Window.frames(5);
            window.snapshot("coverage-sample-" + theme.name().toLowerCase() + "-1440");
            window.close();
        }
    }
}
