package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.ui.theme.Theme;

/** Beside the counter nothing moves while the reader goes through all there is, and it says what it counts. */
class PositionLabelTest {

    private Window window;

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1440})
    void viewButtonsStayWhereTheyAre(int width) {
        window = Window.openSample(Theme.LIGHT, width, 700);
        window.show("differences");
        Set<Double> lefts = new HashSet<>();
        Set<String> said = new HashSet<>();
        List<String> cut = new ArrayList<>();
        for (String view : List.of("columns", "rows", "coverage", "differences")) {
            window.show(view);
            look(lefts, said, cut);
            for (int i = 0; i < 12; i++) {
                Window.run(window.wiring.actions.next::perform);
                Window.frames(2);
                look(lefts, said, cut);
            }
            window.snapshot("position-" + view + "-" + width);
        }
        assertTrue(said.size() > 20, "said " + said);
        assertEquals(List.of(), cut);
        assertEquals(1, lefts.size(), "the buttons stood at " + lefts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns", "rows", "coverage"})
    void passagesAreNotCalledDifferencesOfWhichThereAreMore(String view) {
        window = Window.openSample(Theme.LIGHT, 1440, 900);
        window.show(view);
        Window.run(window.wiring.actions.next::perform);
        Window.frames(3);
        int passages = Window.on(() -> window.wiring.model.tourProperty().get().stops().size());
        assertEquals("passage 1 of " + passages, Window.on(() -> label().getText()));
        window.show("differences");
        assertTrue(Window.on(() -> label().getText()).startsWith("difference "));
    }

    private void look(Set<Double> lefts, Set<String> said, List<String> cut) {
        Window.run(() -> {
            Node buttons = window.stage.getScene().lookup(".segmented-button");
            lefts.add((double) Math.round(buttons.localToScene(0, 0).getX()));
            said.add(label().getText());
            String drawn = ((Text) label().lookup(".text")).getText();
            if (!drawn.equals(label().getText())) {
                cut.add(drawn);
            }
        });
    }

    private Label label() {
        return (Label) window.find("position");
    }
}
