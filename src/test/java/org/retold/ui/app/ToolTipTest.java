package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.ui.theme.Theme;

class ToolTipTest {

    private Window window;

    @BeforeEach
    void open() {
        window = Window.open(Theme.LIGHT, 1200, 700);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyToolOfAnActionWithAKeyShowsIt() {
        List<String> without = Window.on(() -> window.wiring.actions.all().stream().filter(action -> !action.keys().isEmpty())
                .filter(action -> window.stage.getScene().lookup(".tool-strip #action-" + action.id()) instanceof Control control
                        && !control.getTooltip().getText().contains(action.keyWords())).map(Action::id).toList());
        assertEquals(List.of(), without);
    }
}
