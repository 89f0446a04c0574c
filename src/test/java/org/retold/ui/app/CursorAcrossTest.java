package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.theme.Theme;

/** With six articles in large letters the columns do not fit beside one another: the one of the selected passage is in sight. */
class CursorAcrossTest {

    private Window window;

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows", "coverage"})
    void theOutletOfTheSelectedPassageIsInSight(String view) {
        window = Window.openSample(Theme.DARK, 1000, 700);
        Window.run(() -> window.wiring.model.add(List.copyOf(window.wiring.model.articles().subList(0, 2))));
        window.aligned();
        Window.run(() -> window.wiring.style.textSizeProperty().set(48));
        window.select(new PassageRef("F", 2));
        window.show(view);
        Window.frames(8);
        assertCursorIsInSight(view);
        for (int i = 0; i < 5; i++) {
            window.press(view, KeyCode.LEFT);
            Window.frames(4);
            assertCursorIsInSight(view);
        }
        for (int i = 0; i < 5; i++) {
            window.press(view, KeyCode.RIGHT);
            Window.frames(4);
            assertCursorIsInSight(view);
        }
    }

    @Test
    void columnsTakeUpNoMoreThanCanBeScrolledTo() {
        window = Window.openSample(Theme.DARK, 1440, 900);
        Window.run(() -> window.wiring.model.add(List.copyOf(window.wiring.model.articles().subList(0, 2))));
        window.aligned();
        window.show("columns");
        Window.run(() -> window.wiring.style.textSizeProperty().set(48));
        Window.frames(8);
        window.select(new PassageRef("F", 2));
        Window.frames(8);
        Node strip = Window.on(() -> window.stage.getScene().getRoot().lookup(".columns-background"));
        List<Double> ends = Window.on(() -> window.stage.getScene().getRoot().lookupAll(".column-header").stream()
                .map(head -> strip.sceneToLocal(head.localToScene(head.getLayoutBounds())).getMaxX()).sorted().toList());
        assertEquals(6, ends.size());
        double room = Window.on(() -> strip.getLayoutBounds().getWidth());
        assertTrue(ends.getLast() < room, ends + " in " + room);
    }

    private void assertCursorIsInSight(String view) {
        String wrong = Window.on(() -> {
            Node list = window.find(view);
            List<Bounds> cursors = list.lookupAll(view.equals("rows") ? ".reading-cell" : ".coverage-cell").stream()
                    .filter(cell -> cell.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("cursor")))
                    .filter(Node::isVisible).map(cell -> list.sceneToLocal(cell.localToScene(cell.getLayoutBounds()))).toList();
            double room = list.getLayoutBounds().getWidth();
            return cursors.stream().anyMatch(cell -> cell.getMinX() > -1 && cell.getMaxX() < room + 1) ? "" : cursors.toString();
        });
        assertTrue(wrong.isEmpty(), wrong);
    }
}
