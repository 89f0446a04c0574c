package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.ui.columns.ColumnsView;
import org.retold.ui.columns.ScrollProbe;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.differences.Telling;
import org.retold.ui.story.StoryRow;
import org.retold.ui.theme.Theme;

/** One selection for all views: whichever a passage is selected in, the others and the inspector follow. */
class SelectionJourneyTest {

    private static final List<String> STORY_VIEWS = List.of("rows", "coverage");

    private Window window;

    @BeforeEach
    void openTheSample() {
        window = Window.openSample(Theme.LIGHT, 1440, 900);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsSelectedInColumnsIsSelectedEverywhere() {
        window.show("columns");
        window.select(new PassageRef("C", 7));
        assertSelectedEverywhere(new PassageRef("C", 7));
    }

    @Test
    void selectedWordsAreReadOnATintOfTheTheme() {
        window.show("columns");
        Path tint = Window.on(() -> {
            GenericStyledArea<?, ?, ?> words = (GenericStyledArea<?, ?, ?>) window.stage.getScene().getRoot().lookup(".styled-text-area");
            words.selectRange(2, 9);
            words.applyCss();
            return (Path) words.lookup(".main-selection");
        });
        window.snapshot("selected-words-light");
        assertEquals(.25, tint.getOpacity());
        assertEquals(Color.web("#0969da"), tint.getFill());
    }

    @Test
    void whatIsSelectedInRowsIsSelectedEverywhere() {
        window.show("rows");
        window.press("rows", KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
        assertSelectedEverywhere(window.selected().orElseThrow());
    }

    @Test
    void whatIsSelectedInCoverageIsSelectedEverywhere() {
        window.show("coverage");
        window.press("coverage", KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT);
        assertSelectedEverywhere(window.selected().orElseThrow());
    }

    @Test
    void whatIsSelectedInDifferencesIsSelectedEverywhere() {
        window.show("differences");
        Window.run(() -> ((ListView<?>) window.find("difference-list")).getSelectionModel().clearAndSelect(3));
        Window.frames(3);
        assertSelectedEverywhere(window.selected().orElseThrow());
    }

    @Test
    void whatIsSelectedElsewhereIsSelectedInDifferences() {
        window.show("differences");
        int row = Window.on(() -> ((ListView<?>) window.find("difference-list")).getItems().size() - 1);
        Window.run(() -> ((ListView<?>) window.find("difference-list")).getSelectionModel().clearAndSelect(row));
        Window.frames(3);
        PassageRef last = window.selected().orElseThrow();
        Window.run(() -> ((ListView<?>) window.find("difference-list")).getSelectionModel().clearAndSelect(0));
        window.show("columns");
        window.select(last);
        window.show("differences");
        assertTrue(Window.on(() -> ((ListView<?>) window.find("difference-list")).getSelectionModel().getSelectedIndex()) > 0);
    }

    @Test
    void theInspectorLeadsToTheOtherSideOfWhatIsOpposed() {
        window.close();
        Telling ferries = Telling.ferries();
        window = Window.open(Theme.LIGHT, 1440, 900, new ArticleDesk(), (articles, decisions, options, progress) -> ferries.collation());
        Window.run(() -> window.wiring.model.add(ferries.articles));
        window.aligned();
        PassageRef left = opposed(0);
        window.select(left);
        Window.run(() -> window.find("inspector").lookup(".dispute .way").fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        assertEquals(opposed(1), window.selected().orElseThrow());
    }

    @Test
    void anInspectorThatIsHiddenIsFilledWhenItIsShown() {
        Window.run(() -> window.wiring.model.step(1));
        Window.frames(3);
        Node card = Window.on(() -> window.find("inspector").lookup(".telling.selected"));
        Window.run(window.wiring.actions.inspector::perform);
        Window.run(() -> window.wiring.model.step(1));
        Window.frames(3);
        assertSame(card, Window.on(() -> window.find("inspector").lookup(".telling.selected")), "nothing is made that nobody sees");
        Window.run(window.wiring.actions.inspector::perform);
        Window.frames(3);
        assertNotSame(card, Window.on(() -> window.find("inspector").lookup(".telling.selected")));
        assertSelectedEverywhere(window.selected().orElseThrow());
    }

    private PassageRef opposed(int side) {
        return Window.on(() -> window.wiring.model.marksProperty().get().disagreements().getLast().all().toList().get(side).place());
    }

    private void assertSelectedEverywhere(PassageRef place) {
        window.show("columns");
        ScrollProbe probe = new ScrollProbe((ColumnsView) window.wiring.views.all().getFirst());
        assertTrue(Window.on(() -> probe.isInSight(place)), "columns show " + place);
        String inspected = Window.on(() -> (String) window.find("inspector").lookup(".telling.selected").getUserData());
        assertEquals(place.sigil(), inspected, "inspector");
        for (String view : STORY_VIEWS) {
            window.show(view);
            assertTrue(Window.on(() -> ((StoryRow) ((ListView<?>) window.find(view)).getSelectionModel().getSelectedItem()).tells(place)),
                    view + " shows " + place);
        }
        assertEquals(place, window.selected().orElseThrow(), "after a look at every view");
    }
}
