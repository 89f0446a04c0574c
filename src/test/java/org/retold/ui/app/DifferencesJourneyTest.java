package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.differences.Telling;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** What a reader does in the Differences view, with the sample and the real aligner. */
class DifferencesJourneyTest {

    private Window window;

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    @Test
    void showsTheSampleInBothThemesAndSizes() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            open(theme, 1440, 900);
            window.snapshot("differences-" + theme.name().toLowerCase());
            window.fire("differences-quote");
            window.snapshot("differences-quotes-" + theme.name().toLowerCase());
            window.fire("differences-quote");
            window.fire("differences-shared-copy");
            window.snapshot("differences-shared-" + theme.name().toLowerCase());
            window.close();
            open(theme, 1000, 700);
            window.snapshot("differences-small-" + theme.name().toLowerCase());
            window.close();
        }
        assertTrue(Files.exists(Path.of("target", "screens", "differences-light.png")));
    }

    @Test
    void sharesOfSixArticlesAreReadInANarrowWindow() {
        open(Theme.LIGHT, 1000, 700);
        Window.run(() -> window.wiring.model.add(List.copyOf(window.wiring.model.articles().subList(0, 2))));
        window.aligned();
        window.fire("differences-shared-copy");
        window.snapshot("differences-shared-six-1000");
        List<Region> cells = Window.on(() -> window.find("shared-copy").lookupAll(".shared-cell").stream().map(Region.class::cast).toList());
        assertEquals(36, cells.size());
        assertTrue(Window.on(() -> cells.stream().allMatch(cell -> cell.getHeight() >= cell.prefHeight(-1))));
        assertTrue(Window.on(() -> list().getHeight()) > 100, "the list is still read");
    }

    @Test
    void anOpposedCardInAWideWindowIsNoHigherThanItsWordsNeed() {
        open(Theme.LIGHT, 1440, 900);
        Window.run(window.wiring.actions.inspector::perform);
        Window.run(() -> window.wiring.style.textSizeProperty().set(24));
        for (int width : List.of(1250, 1440, 1600, 1800)) {
            Window.run(() -> window.stage.setWidth(width));
            Window.frames(6);
            Region words = Window.on(() -> (Region) list().lookup(".opposed-side").getParent().getParent());
            assertEquals(Window.on(() -> words.prefHeight(words.getWidth())), Window.on(words::getHeight), 1, width + " wide");
        }
        window.snapshot("differences-opposed-wide");
    }

    @Test
    void enterGoesToTheText() {
        open(Theme.LIGHT, 1440, 900);
        window.fire("differences-figure");
        Window.run(() -> list().getSelectionModel().clearAndSelect(0));
        key(KeyCode.ENTER, false);
        assertEquals("view.columns", Window.on(() -> window.wiring.views.frontProperty().get().titleKey()));
    }

    @Test
    void whatIsAskedForIsReadFromItsBeginning() {
        open(Theme.LIGHT, 1000, 700);
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.empty()));
        Window.run(() -> list().scrollTo(list().getItems().size() - 1));
        Window.frames(4);
        assertTrue(Window.on(() -> flow().getFirstVisibleCell().getIndex()) > 0);
        window.fire("differences-added");
        Window.frames(4);
        window.snapshot("differences-added-1000");
        assertEquals(0, Window.on(() -> flow().getFirstVisibleCell().getIndex()));
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) list().lookup(".virtual-flow");
    }

    @Test
    void controlCCopiesTheRowWithItsSources() {
        open(Theme.LIGHT, 1440, 900);
        Window.run(() -> list().getSelectionModel().clearAndSelect(0));
        key(KeyCode.C, true);
        String copied = Window.on(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains(", ¶ "), copied);
    }

    @Test
    void theNextDifferenceIsTheNextRow() {
        open(Theme.LIGHT, 1440, 900);
        Window.run(() -> list().getSelectionModel().clearAndSelect(2));
        Window.run(() -> window.wiring.actions.next.perform());
        assertEquals(3, Window.on(() -> list().getSelectionModel().getSelectedIndex()));
    }

    @Test
    void theSelectedRowIsSelectedInTheInspector() {
        open(Theme.LIGHT, 1440, 900);
        Window.run(() -> list().getSelectionModel().clearAndSelect(1));
        assertTrue(Window.on(() -> window.wiring.model.counterpartsProperty().get().isPresent()));
    }

    @Test
    void aPassageSelectedElsewhereIsSelectedHere() {
        open(Theme.LIGHT, 1440, 900);
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(new PassageRef("A", 5))));
        assertTrue(Window.on(() -> list().getSelectionModel().getSelectedIndex()) >= 0);
    }

    @Test
    void listsTheFiveArticles() {
        window = Window.openReal(Theme.LIGHT, 1440, 900);
        window.read(Window.fiveArticles());
        window.show("differences");
        window.snapshot("differences-five");
        Window.run(() -> ((TextField) window.find("differences-search")).setText("israel"));
        window.snapshot("differences-five-hits");
        Window.run(() -> ((TextField) window.find("differences-search")).clear());
        window.fire("differences-opposed");
        window.snapshot("differences-five-opposed");
        window.fire("differences-opposed");
        Window.run(() -> ((ComboBox<?>) window.find("differences-order")).getSelectionModel().select(1));
        Window.run(() -> list().scrollTo(12));
        window.snapshot("differences-five-in-text-order");
        Window.run(() -> list().scrollTo(60));
        window.snapshot("differences-five-far");
        window.fire("differences-quote");
        window.snapshot("differences-five-quotes");
        window.fire("differences-quote");
        window.fire("differences-every-pair");
        window.fire("differences-name");
        window.snapshot("differences-five-names");
        assertTrue(Window.on(() -> list().getItems().size()) > 0);
    }

    @Test
    void listsTheFiveArticlesInTheDarkAndSmall() {
        window = Window.openReal(Theme.DARK, 1000, 700);
        window.read(Window.fiveArticles());
        window.show("differences");
        window.snapshot("differences-five-dark-1000");
        window.fire("differences-opposed");
        window.snapshot("differences-five-dark-1000-opposed");
        assertTrue(Window.on(() -> list().getItems().size()) > 0);
    }

    @Test
    void arrowsAndEnterGoToTheTextOfTheDifference() {
        FxRobot robot = new FxRobot();
        open(Theme.LIGHT, 1440, 900);
        robot.clickOn(list());
        robot.type(KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN);
        Window.frames(3);
        PassageRef chosen = Window.on(() -> window.wiring.model.selectionProperty().get()).orElseThrow();
        robot.type(KeyCode.ENTER);
        Window.frames(3);
        assertEquals("view.columns", Window.on(() -> window.wiring.views.frontProperty().get().titleKey()));
        assertEquals(Optional.of(chosen), Window.on(() -> window.wiring.model.selectionProperty().get()));
    }

    @Test
    void opposedTopicsStandSideBySideAndCanBePutAside() {
        Telling ferries = Telling.ferries();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            window = Window.open(theme, theme == Theme.LIGHT ? 1440 : 1000, theme == Theme.LIGHT ? 900 : 700, new ArticleDesk(),
                    (articles, decisions, options, progress) -> ferries.collation());
            Window.run(() -> window.wiring.model.add(ferries.articles));
            compared();
            Window.run(() -> list().getSelectionModel().clearAndSelect(0));
            window.snapshot("differences-opposed-" + theme.name().toLowerCase());
            window.fire("differences-opposed");
            key(KeyCode.DELETE, false);
            window.snapshot("differences-put-aside-" + theme.name().toLowerCase());
            window.fire("differences-bring-back");
            assertEquals(1, Window.on(() -> list().getItems().size()));
            window.close();
        }
    }

    private void open(Theme theme, int width, int height) {
        window = Window.openReal(theme, width, height);
        Window.run(window.wiring.openArticles::openSample);
        compared();
    }

    private void compared() {
        Window.until(() -> window.wiring.model.collationProperty().get().isPresent());
        window.aligned();
        window.show("differences");
    }

    private ListView<?> list() {
        return (ListView<?>) window.find("difference-list");
    }

    private void key(KeyCode code, boolean control) {
        Window.run(() -> Event.fireEvent(window.find("difference-list"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control,
                false, false)));
        Window.frames(2);
    }
}
