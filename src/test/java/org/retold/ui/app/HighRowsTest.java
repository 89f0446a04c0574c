package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.theme.Theme;

/** Rows that are higher than their list, as they are with large letters, are read from their beginning and, by key, to their end. */
class HighRowsTest {

    private Window window;

    @BeforeEach
    void openInLargeLetters() {
        window = Window.openSample(Theme.LIGHT, 1000, 700);
        Window.run(() -> window.wiring.style.textSizeProperty().set(48));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"rows, rows", "differences, difference-list"})
    void arrowsReadEachRowToItsEndBeforeTheyGoOn(String view, String id) {
        window.show(view);
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(new PassageRef("A", 0))));
        Window.frames(12);
        Window.run(() -> list(id).requestFocus());
        window.press(id, KeyCode.HOME);
        Window.frames(10);
        Set<Integer> high = new TreeSet<>();
        Set<Integer> begun = new HashSet<>();
        Set<Integer> ended = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            look(id, high, begun, ended);
            window.press(id, KeyCode.DOWN);
            Window.frames(10);
        }
        int last = selected(id);
        high.remove(last);
        assertTrue(high.size() > 2, "rows higher than the list: " + high);
        assertTrue(begun.containsAll(high), "begun " + begun + " of " + high);
        assertTrue(ended.containsAll(high), "ended " + ended + " of " + high);
    }

    @Test
    void anotherOutletOfTheRowThatIsReadMovesNothing() {
        window.show("rows");
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(new PassageRef("A", 1))));
        Window.frames(12);
        window.press("rows", KeyCode.DOWN);
        Window.frames(10);
        double before = Window.on(() -> flow("rows").getVisibleCell(selectedNow("rows")).getLayoutY());
        assertTrue(before < 0, "within the row");
        window.press("rows", KeyCode.RIGHT);
        Window.frames(10);
        assertEquals(before, Window.on(() -> flow("rows").getVisibleCell(selectedNow("rows")).getLayoutY()), 1);
        window.press("rows", KeyCode.UP, KeyCode.UP);
        Window.frames(10);
        assertEquals(0, Window.on(() -> flow("rows").getVisibleCell(selectedNow("rows")).getLayoutY()), 1, "back at its beginning");
    }

    private void look(String id, Set<Integer> high, Set<Integer> begun, Set<Integer> ended) {
        Window.run(() -> {
            int row = selectedNow(id);
            IndexedCell<?> cell = flow(id).getVisibleCell(row);
            double room = flow(id).getHeight();
            if (cell != null && cell.getHeight() > room) {
                high.add(row);
                if (Math.abs(cell.getLayoutY()) < 1) {
                    begun.add(row);
                }
                if (cell.getLayoutY() + cell.getHeight() < room + 1) {
                    ended.add(row);
                }
            }
        });
    }

    private int selected(String id) {
        return Window.on(() -> selectedNow(id));
    }

    private int selectedNow(String id) {
        return list(id).getSelectionModel().getSelectedIndex();
    }

    private ListView<?> list(String id) {
        return (ListView<?>) window.find(id);
    }

    private VirtualFlow<?> flow(String id) {
        return (VirtualFlow<?>) list(id).lookup(".virtual-flow");
    }
}
