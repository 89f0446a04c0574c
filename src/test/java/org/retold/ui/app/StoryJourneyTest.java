package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.comparison.RoughCollating;
import org.retold.ui.story.StoryRow;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** The Rows and Coverage views in the window, as a reader goes through them. */
class StoryJourneyTest {

    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    private final FxRobot robot = new FxRobot();
    private Window window;

    @BeforeEach
    void openTheSample() {
        window = Window.openSample(Theme.LIGHT, 1440, 900);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @SuppressWarnings("unchecked")
    private ListView<StoryRow> list(String id) {
        return (ListView<StoryRow>) window.find(id);
    }

    @Test
    void whatOnlyOneOutletReportsIsTwoActionsAway() {
        window.show("coverage");
        window.fire("filter-only-B");
        window.snapshot("coverage-only-b");
        List<StoryRow> rows = Window.on(() -> List.copyOf(list("coverage").getItems()));
        assertTrue(!rows.isEmpty() && rows.stream().allMatch(row -> row.tellers().equals(List.of("B"))));
    }

    @Test
    void whatTwoOutletsReportThatTheOthersLeaveOut() {
        window.show("coverage");
        for (String sigil : List.of("B", "C")) {
            window.fire("filter-only-" + sigil);
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
        window.show("coverage");
        window.fire("filter-only-B");
        List<StoryRow> rows = Window.on(() -> List.copyOf(list("coverage").getItems()));
        window.show("rows");
        window.snapshot("rows-only-b");
        assertEquals(rows, Window.on(() -> List.copyOf(list("rows").getItems())));
    }

    private Node firstCell(String sigil) {
        return Window.on(() -> list("coverage").lookupAll(".coverage-cell").stream().filter(cell -> cell.getParent().getScene() != null
                && cell.getAccessibleText().startsWith(sigil + ",") && !cell.getPseudoClassStates().contains(ABSENT))
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
        assertEquals("B", window.selected().orElseThrow().sigil());
        assertEquals("B", Window.on(this::columnWithTheKeyboard), "the keyboard is where the passage is");
    }

    private String columnWithTheKeyboard() {
        Node node = window.stage.getScene().getFocusOwner();
        while (node != null && !node.getStyleClass().contains("column")) {
            node = node.getParent();
        }
        return node == null ? "none" : ((Label) node.lookup(".sigil")).getText();
    }

    @Test
    void whatIsCopiedNamesItsSource() {
        window.show("coverage");
        robot.clickOn(firstCell("A"));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        Window.frames(2);
        String copied = Window.on(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("\n— The Northern Ledger, headline"), copied);
    }

    @Test
    void pointingAtACellTellsItsWords() {
        window.show("coverage");
        Labeled cell = (Labeled) firstCell("B");
        robot.moveTo(cell);
        Window.frames(3);
        assertTrue(Window.on(() -> cell.getTooltip().getText()).startsWith("Harbour Post · "));
    }

    @Test
    void shiftEnterGoesToRows() {
        window.show("coverage");
        window.press("coverage", KeyCode.DOWN, KeyCode.DOWN);
        Window.run(() -> list("coverage").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, true, false, false, false)));
        assertEquals("view.rows", Window.on(() -> window.wiring.views.frontProperty().get().titleKey()));
    }

    @Test
    void keysGoFromCellToCellAndSelect() {
        window.show("rows");
        window.press("rows", KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        StoryRow row = Window.on(() -> list("rows").getItems().get(2));
        assertEquals(Optional.of(row.placeIn("A")), window.selected());
    }

    @Test
    void aViewThatIsOpenedBeforeItsStoryIsThereSaysSoAndIsFilledThen() {
        window.close();
        CountDownLatch compared = new CountDownLatch(1);
        window = Window.open(Theme.LIGHT, 1000, 700, new ArticleDesk(), (articles, decisions, options, progress) -> {
            await(compared);
            return new RoughCollating().collate(articles, decisions, options, progress);
        });
        Window.run(window.wiring.openArticles::openSample);
        Window.until(() -> window.wiring.model.articles().size() == 4);
        window.show("rows");
        window.snapshot("rows-coming");
        assertTrue(Window.on(() -> window.find("rows").getParent().lookupAll(".quiet").stream().filter(Node::isVisible)
                .anyMatch(words -> ((Label) words).getText().equals(Messages.words("story.empty.coming")))));
        compared.countDown();
        assertTrue(Window.until(() -> list("rows").getItems().size() == window.wiring.stories.story().rows().size()
                && !list("rows").getItems().isEmpty()));
    }

    @Test
    void rowsStandWhereTheyStoodAfterThereWereNone() {
        window.show("rows");
        Window.run(() -> list("rows").scrollTo(12));
        Window.frames(4);
        int first = firstRow();
        Window.run(() -> window.wiring.model.rename("B", "Another"));
        window.told();
        Window.frames(4);
        assertTrue(first > 5, "scrolled to row " + first);
        assertEquals(first, firstRow());
    }

    private int firstRow() {
        return Window.on(() -> ((VirtualFlow<?>) list("rows").lookup(".virtual-flow")).getFirstVisibleCell().getIndex());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void aCellThatNeverToldAnythingIsMadeOfNoMoreThanItsWords() {
        window.show("rows");
        List<Node> absent = Window.on(() -> window.find("rows").lookupAll(".reading-cell").stream()
                .filter(cell -> cell.getPseudoClassStates().contains(ABSENT)).toList());
        assertTrue(absent.stream().anyMatch(cell -> ((Parent) cell).getChildrenUnmodifiable().size() == 1), "one that never told anything");
    }

    @Test
    void theSelectedRowIsWhollyInSight() {
        window.show("rows");
        for (int i = 0; i < 6; i++) {
            Window.run(() -> window.wiring.model.step(5));
            Window.frames(5);
            boolean inSight = Window.on(() -> rows().stream().filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")))
                    .map(row -> list("rows").sceneToLocal(row.localToScene(row.getLayoutBounds())))
                    .anyMatch(box -> box.getMinY() >= -1 && box.getMaxY() <= list("rows").getHeight() + 1));
            assertTrue(inSight, "step " + i);
        }
    }

    @Test
    void enterGoesToTheText() {
        window.show("coverage");
        window.press("coverage", KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        assertEquals("view.columns", Window.on(() -> window.wiring.views.frontProperty().get().titleKey()));
    }

    @Test
    void whatIsSelectedInColumnsIsTheRowInRowsAndCoverage() {
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(new PassageRef("C", 7))));
        for (String view : List.of("rows", "coverage")) {
            window.show(view);
            StoryRow row = Window.on(() -> list(view).getSelectionModel().getSelectedItem());
            assertTrue(row.tells(new PassageRef("C", 7)), view);
        }
    }

    @Test
    void anotherBaseKeepsWhatIsSelected() {
        window.show("rows");
        window.press("rows", KeyCode.DOWN, KeyCode.END);
        PassageRef before = window.selected().orElseThrow();
        Window.run(() -> window.wiring.model.setBase("C"));
        window.aligned();
        assertEquals(Optional.of(before), window.selected());
        assertTrue(Window.on(() -> list("rows").getSelectionModel().getSelectedItem()).tells(before));
    }

    private Set<Node> rows() {
        return list("rows").lookupAll(".row-pane");
    }

    @Test
    void everyCellHasAccessibleText() {
        window.show("rows");
        assertTrue(Window.on(() -> rows().stream().flatMap(row -> row.lookupAll(".reading-cell").stream())
                .noneMatch(cell -> cell.getAccessibleText() == null || cell.getAccessibleText().isBlank())));
        window.show("coverage");
        assertTrue(Window.on(() -> list("coverage").lookupAll(".coverage-cell").stream()
                .filter(cell -> cell.getParent().getScene() != null && cell.getParent().getParent().isVisible())
                .noneMatch(cell -> cell.getAccessibleText() == null || cell.getAccessibleText().isBlank())));
    }
}
