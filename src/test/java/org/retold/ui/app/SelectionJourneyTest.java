package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
        window = Window.open(Theme.LIGHT, 1440, 900);
        Window.run(window.wiring.openArticles::openSample);
        window.aligned();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsSelectedInColumnsIsSelectedEverywhere() {
        show("columns");
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(new PassageRef("C", 7))));
        assertSelectedEverywhere(new PassageRef("C", 7));
    }

    @Test
    void whatIsSelectedInRowsIsSelectedEverywhere() {
        show("rows");
        press("rows", KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
        assertSelectedEverywhere(selected());
    }

    @Test
    void whatIsSelectedInCoverageIsSelectedEverywhere() {
        show("coverage");
        press("coverage", KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT);
        assertSelectedEverywhere(selected());
    }

    @Test
    void whatIsSelectedInDifferencesIsSelectedEverywhere() {
        show("differences");
        Window.run(() -> ((ListView<?>) find("difference-list")).getSelectionModel().clearAndSelect(3));
        Window.frames(3);
        assertSelectedEverywhere(selected());
    }

    @Test
    void whatIsSelectedElsewhereIsSelectedInDifferences() {
        show("differences");
        int row = Window.on(() -> ((ListView<?>) find("difference-list")).getItems().size() - 1);
        Window.run(() -> ((ListView<?>) find("difference-list")).getSelectionModel().clearAndSelect(row));
        Window.frames(3);
        PassageRef last = selected();
        Window.run(() -> ((ListView<?>) find("difference-list")).getSelectionModel().clearAndSelect(0));
        show("columns");
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(last)));
        show("differences");
        assertTrue(Window.on(() -> ((ListView<?>) find("difference-list")).getSelectionModel().getSelectedIndex()) > 0);
    }

    @Test
    void theInspectorLeadsToTheOtherSideOfWhatIsOpposed() {
        window.close();
        Telling ferries = Telling.ferries();
        window = Window.open(Theme.LIGHT, 1440, 900, new ArticleDesk(), (articles, decisions, options, progress) -> ferries.collation());
        Window.run(() -> window.wiring.model.add(ferries.articles));
        window.aligned();
        PassageRef left = opposed(0);
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(left)));
        Window.frames(3);
        Window.run(() -> find("inspector").lookup(".dispute .way").fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        assertEquals(opposed(1), selected());
    }

    private PassageRef opposed(int side) {
        return Window.on(() -> window.wiring.model.marksProperty().get().disagreements().getLast().all().toList().get(side).place());
    }

    private void assertSelectedEverywhere(PassageRef place) {
        show("columns");
        ScrollProbe probe = new ScrollProbe((ColumnsView) window.wiring.views.all().getFirst());
        assertTrue(Window.on(() -> probe.isInSight(place)), "columns show " + place);
        String inspected = Window.on(() -> (String) find("inspector").lookup(".telling.selected").getUserData());
        assertEquals(place.sigil(), inspected, "inspector");
        for (String view : STORY_VIEWS) {
            show(view);
            assertTrue(Window.on(() -> ((StoryRow) ((ListView<?>) find(view)).getSelectionModel().getSelectedItem()).tells(place)),
                    view + " shows " + place);
        }
        assertEquals(place, selected(), "after a look at every view");
    }

    private PassageRef selected() {
        return Window.on(() -> window.wiring.model.selectionProperty().get().orElseThrow());
    }

    private void show(String title) {
        Window.run(() -> window.wiring.views.frontProperty().set(window.wiring.views.all().stream()
                .filter(view -> view.titleKey().equals("view." + title)).findFirst().orElseThrow()));
        Window.frames(4);
    }

    private void press(String list, KeyCode... keys) {
        for (KeyCode key : keys) {
            Window.run(() -> find(list).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
        }
        Window.frames(3);
    }

    private Node find(String id) {
        return window.stage.getScene().lookup("#" + id);
    }
}
