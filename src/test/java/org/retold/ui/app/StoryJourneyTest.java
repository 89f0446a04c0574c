package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.story.StoryRow;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** The Rows and Coverage views in the window, as a reader goes through them. */
class StoryJourneyTest {

    private final FxRobot robot = new FxRobot();
    private Window window;

    @BeforeEach
    void openTheSample() {
        window = Window.open(Theme.LIGHT, 1440, 900);
        Window.run(() -> window.wiring.openArticles.openSample());
        window.aligned();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void show(String title) {
        Window.run(() -> window.wiring.views.frontProperty().set(window.wiring.views.all().stream()
                .filter(view -> view.titleKey().equals("view." + title)).findFirst().orElseThrow()));
        Window.frames(4);
    }

    @SuppressWarnings("unchecked")
    private ListView<StoryRow> list(String id) {
        return (ListView<StoryRow>) window.stage.getScene().lookup("#" + id);
    }

    private void press(String list, KeyCode... keys) {
        for (KeyCode key : keys) {
            Window.run(() -> list(list).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
        }
        Window.frames(3);
    }

    private Optional<PassageRef> selected() {
        return Window.on(() -> window.wiring.model.selectionProperty().get());
    }

    @Test
    void whatOnlyOneOutletReportsIsTwoActionsAway() {
        show("coverage");
        Window.run(() -> ((ToggleButton) window.stage.getScene().lookup("#filter-only-B")).fire());
        Window.frames(3);
        window.snapshot("coverage-only-b");
        List<StoryRow> rows = Window.on(() -> List.copyOf(list("coverage").getItems()));
        assertTrue(!rows.isEmpty() && rows.stream().allMatch(row -> row.tellers().equals(List.of("B"))));
    }

    @Test
    void whatTwoOutletsReportThatTheOthersLeaveOut() {
        show("coverage");
        for (String sigil : List.of("B", "C")) {
            Window.run(() -> ((ToggleButton) window.stage.getScene().lookup("#filter-only-" + sigil)).fire());
        }
        Window.frames(3);
        window.snapshot("coverage-only-b-c");
        List<StoryRow> rows = Window.on(() -> List.copyOf(list("coverage").getItems()));
        assertTrue(rows.stream().noneMatch(row -> row.tellers().contains("A")));
        assertTrue(rows.stream().anyMatch(row -> row.tellers().contains("B")) && rows.stream().anyMatch(row -> row.tellers().contains("C")));
        assertEquals("only B, C: " + rows.size() + " points",
                Window.on(() -> ((Label) window.stage.getScene().lookup("#filter-words")).getText()));
    }

    @Test
    void whatIsFilteredInCoverageIsFilteredInRows() {
        show("coverage");
        Window.run(() -> ((ToggleButton) window.stage.getScene().lookup("#filter-only-B")).fire());
        Window.frames(3);
        List<StoryRow> rows = Window.on(() -> List.copyOf(list("coverage").getItems()));
        show("rows");
        window.snapshot("rows-only-b");
        assertEquals(rows, Window.on(() -> List.copyOf(list("rows").getItems())));
    }

    private Node firstCell(String sigil) {
        return Window.on(() -> list("coverage").lookupAll(".coverage-cell").stream().filter(cell -> cell.getParent().getScene() != null
                && cell.getAccessibleText().startsWith(sigil + ",") && !cell.getStyleClass().contains("absent"))
                .min(Comparator.comparingDouble(cell -> cell.localToScene(0, 0).getY())).orElseThrow());
    }

    @Test
    void aChipAClickAndEnterShowTheTextThatOnlyOneOutletHas() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        Window.frames(4);
        robot.clickOn("#filter-only-B");
        Window.frames(4);
        robot.clickOn(firstCell("B"));
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        Window.frames(4);
        assertEquals("view.columns", Window.on(() -> window.wiring.views.frontProperty().get().titleKey()));
        assertEquals("B", selected().orElseThrow().sigil());
    }

    @Test
    void whatIsCopiedNamesItsSource() {
        show("coverage");
        robot.clickOn(firstCell("A"));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        Window.frames(2);
        String copied = Window.on(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("\n— The Northern Ledger, headline"), copied);
    }

    @Test
    void pointingAtACellTellsItsWords() {
        show("coverage");
        Labeled cell = (Labeled) firstCell("B");
        robot.moveTo(cell);
        Window.frames(3);
        assertTrue(Window.on(() -> cell.getTooltip().getText()).startsWith("Harbour Post · "));
    }

    @Test
    void shiftEnterGoesToRows() {
        show("coverage");
        press("coverage", KeyCode.DOWN, KeyCode.DOWN);
        Window.run(() -> list("coverage").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, true, false, false, false)));
        assertEquals("view.rows", Window.on(() -> window.wiring.views.frontProperty().get().titleKey()));
    }

    @Test
    void keysGoFromCellToCellAndSelect() {
        show("rows");
        press("rows", KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        StoryRow row = Window.on(() -> list("rows").getItems().get(2));
        assertEquals(Optional.of(row.placeIn("A")), selected());
    }

    @Test
    void theSelectedRowIsWhollyInSight() {
        show("rows");
        for (int i = 0; i < 6; i++) {
            Window.run(() -> window.wiring.model.step(5));
            Window.frames(5);
            boolean inSight = Window.on(() -> rows().stream().filter(row -> row.getStyleClass().contains("selected"))
                    .map(row -> list("rows").sceneToLocal(row.localToScene(row.getLayoutBounds())))
                    .anyMatch(box -> box.getMinY() >= -1 && box.getMaxY() <= list("rows").getHeight() + 1));
            assertTrue(inSight, "step " + i);
        }
    }

    @Test
    void enterGoesToTheText() {
        show("coverage");
        press("coverage", KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        assertEquals("view.columns", Window.on(() -> window.wiring.views.frontProperty().get().titleKey()));
    }

    @Test
    void whatIsSelectedInColumnsIsTheRowInRowsAndCoverage() {
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(new PassageRef("C", 7))));
        for (String view : List.of("rows", "coverage")) {
            show(view);
            StoryRow row = Window.on(() -> list(view).getSelectionModel().getSelectedItem());
            assertTrue(row.tells(new PassageRef("C", 7)), view);
        }
    }

    @Test
    void anotherBaseKeepsWhatIsSelected() {
        show("rows");
        press("rows", KeyCode.DOWN, KeyCode.END);
        PassageRef before = selected().orElseThrow();
        Window.run(() -> window.wiring.model.setBase("C"));
        window.aligned();
        assertEquals(Optional.of(before), selected());
        assertTrue(Window.on(() -> list("rows").getSelectionModel().getSelectedItem()).tells(before));
    }

    @Test
    void columnsAreLevelAtEveryTextSize() {
        show("rows");
        for (int size : new int[] {10, 16, 24, 36, 48}) {
            Window.run(() -> window.wiring.style.textSizeProperty().set(size));
            Window.frames(5);
            window.snapshot("rows-" + size + "-pt");
            Window.run(() -> rows().forEach(row -> assertLevel(row, size)));
        }
    }

    private Set<Node> rows() {
        return list("rows").lookupAll(".row-pane");
    }

    private static void assertLevel(Node row, int size) {
        List<Region> cells = row.lookupAll(".reading-cell").stream().map(Region.class::cast).toList();
        double height = cells.getFirst().getHeight();
        if (row.lookupAll(".prose").stream().filter(text -> text.getParent().isVisible())
                .anyMatch(text -> ((Text) text).getFont().getSize() != size)) {
            throw new IllegalStateException("not in the chosen size");
        }
        for (Region cell : cells) {
            double top = cell.localToScene(0, 0).getY();
            if (top != cells.getFirst().localToScene(0, 0).getY() || cell.getHeight() != height
                    || cell.prefHeight(cell.getWidth()) > height + 1) {
                throw new IllegalStateException("not level at " + size + ": " + cell.getAccessibleText());
            }
        }
    }

    @Test
    void everyCellHasAccessibleText() {
        show("rows");
        assertTrue(Window.on(() -> rows().stream().flatMap(row -> row.lookupAll(".reading-cell").stream())
                .noneMatch(cell -> cell.getAccessibleText() == null || cell.getAccessibleText().isBlank())));
        show("coverage");
        assertTrue(Window.on(() -> list("coverage").lookupAll(".coverage-cell").stream()
                .filter(cell -> cell.getParent().getScene() != null && cell.getParent().getParent().isVisible())
                .noneMatch(cell -> cell.getAccessibleText() == null || cell.getAccessibleText().isBlank())));
    }
}
