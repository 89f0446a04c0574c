package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.retold.core.collate.Collator;
import org.retold.model.OnnxModel;
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
            press("differences-quote");
            window.snapshot("differences-quotes-" + theme.name().toLowerCase());
            press("differences-quote");
            press("differences-shared-copy");
            window.snapshot("differences-shared-" + theme.name().toLowerCase());
            window.close();
            open(theme, 1000, 700);
            window.snapshot("differences-small-" + theme.name().toLowerCase());
            window.close();
        }
        assertTrue(Files.exists(Path.of("target", "screens", "differences-light.png")));
    }

    @Test
    void enterGoesToTheText() {
        open(Theme.LIGHT, 1440, 900);
        press("differences-figure");
        Window.run(() -> list().getSelectionModel().clearAndSelect(0));
        key(KeyCode.ENTER, false);
        assertEquals("view.columns", Window.on(() -> window.wiring.views.frontProperty().get().titleKey()));
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
    void listsTheFiveArticles() throws IOException {
        Path seeds = Stream.of("../shared/bench/seeds", "../../shared/bench/seeds").map(Path::of).filter(Files::isDirectory).findFirst()
                .orElse(null);
        Assumptions.assumeTrue(seeds != null, "the five articles of bench/seeds are not here");
        window = Window.open(Theme.LIGHT, 1440, 900, new ArticleDesk(), new Collator(OnnxModel::load)::collate);
        try (Stream<Path> files = Files.list(seeds)) {
            List<Path> sorted = files.sorted().toList();
            Window.run(() -> window.wiring.openArticles.open(sorted));
        }
        show();
        window.snapshot("differences-five");
        Window.run(() -> ((TextField) find("differences-search")).setText("israel"));
        window.snapshot("differences-five-hits");
        Window.run(() -> ((TextField) find("differences-search")).clear());
        press("differences-opposed");
        window.snapshot("differences-five-opposed");
        press("differences-opposed");
        Window.run(() -> ((ComboBox<?>) find("differences-order")).getSelectionModel().select(1));
        Window.run(() -> list().scrollTo(12));
        window.snapshot("differences-five-in-text-order");
        Window.run(() -> list().scrollTo(60));
        window.snapshot("differences-five-far");
        press("differences-quote");
        window.snapshot("differences-five-quotes");
        press("differences-quote");
        press("differences-every-pair");
        press("differences-name");
        window.snapshot("differences-five-names");
        assertTrue(Window.on(() -> list().getItems().size()) > 0);
    }

    @Test
    void listsTheFiveArticlesInTheDarkAndSmall() throws IOException {
        Path seeds = Stream.of("../shared/bench/seeds", "../../shared/bench/seeds").map(Path::of).filter(Files::isDirectory).findFirst()
                .orElse(null);
        Assumptions.assumeTrue(seeds != null, "the five articles of bench/seeds are not here");
        window = Window.open(Theme.DARK, 1000, 700, new ArticleDesk(), new Collator(OnnxModel::load)::collate);
        try (Stream<Path> files = Files.list(seeds)) {
            List<Path> sorted = files.sorted().toList();
            Window.run(() -> window.wiring.openArticles.open(sorted));
        }
        show();
        window.snapshot("differences-five-dark-1000");
        press("differences-opposed");
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
            show();
            Window.run(() -> list().getSelectionModel().clearAndSelect(0));
            window.snapshot("differences-opposed-" + theme.name().toLowerCase());
            press("differences-opposed");
            key(KeyCode.DELETE, false);
            window.snapshot("differences-put-aside-" + theme.name().toLowerCase());
            press("differences-bring-back");
            assertEquals(1, Window.on(() -> list().getItems().size()));
            window.close();
        }
    }

    private void open(Theme theme, int width, int height) {
        window = Window.open(theme, width, height, new ArticleDesk(), new Collator(OnnxModel::load)::collate);
        Window.run(window.wiring.openArticles::openSample);
        show();
    }

    private void show() {
        Window.until(() -> window.wiring.model.collationProperty().get().isPresent());
        window.aligned();
        Window.run(() -> window.wiring.views.frontProperty().set(window.wiring.views.all().stream()
                .filter(view -> view.titleKey().equals("view.differences")).findFirst().orElseThrow()));
        Window.frames(4);
    }

    private ListView<?> list() {
        return (ListView<?>) find("difference-list");
    }

    private void press(String id) {
        Window.run(() -> {
            switch (find(id)) {
                case ToggleButton toggle -> toggle.fire();
                case Button button -> button.fire();
                default -> throw new IllegalArgumentException(id + " is no button");
            }
        });
        Window.frames(3);
    }

    private void key(KeyCode code, boolean control) {
        Window.run(() -> Event.fireEvent(find("difference-list"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control,
                false, false)));
        Window.frames(2);
    }

    private Node find(String id) {
        Node node = window.stage.getScene().lookup("#" + id);
        if (node == null) {
            throw new IllegalArgumentException("nothing is called " + id);
        }
        return node;
    }
}
