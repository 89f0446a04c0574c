package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.LinkEdit;
import org.retold.core.text.Article;
import org.retold.store.Recovery;
import org.retold.ui.comparison.RoughCollating;
import org.retold.ui.comparison.Tellings;
import org.retold.ui.saving.SavedComparison.State;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** Work is on the disk after every act; it is found again under its name, or after a crash without one. */
class SavingJourneyTest {

    @TempDir
    Path folder;
    private final FxRobot robot = new FxRobot();
    private Window window;

    private void open(Theme theme) {
        FileDialogs dialogs = new FileDialogs() {
            @Override
            public List<Path> chooseArticles() {
                return List.of();
            }

            @Override
            public Optional<Path> chooseTarget(String suggestion, String kind) {
                return Optional.of(folder.resolve("ferries.retold"));
            }
        };
        window = Window.open(theme, 1000, 700, new ArticleDesk(), dialogs, new RoughCollating()::collate, new Recovery(folder.resolve("recovery")));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void openArticles() {
        Window.run(() -> window.wiring.model.add(Tellings.two()));
        window.aligned();
    }

    private void saved() {
        assertTrue(Window.until(() -> window.wiring.saved.stateProperty().get() == State.SAVED));
    }

    private Comparison comparison() {
        return Window.on(() -> window.wiring.model.comparisonProperty().get());
    }

    private long untitled() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("recovery"))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".retold")).count();
        }
    }

    @Test
    void workWithoutANameIsOfferedAfterACrash() throws IOException {
        open(Theme.LIGHT);
        openArticles();
        Window.run(() -> window.wiring.model.perform(new LinkEdit.SetThreshold(.3)));
        saved();
        assertEquals(1, untitled());
        Comparison before = comparison();
        window.close();
        open(Theme.LIGHT);
        Window.run(window.wiring.openArticles::openSample);
        Window.run(window.wiring.saving::offerLost);
        assertTrue(Window.until(() -> window.stage.getScene().getRoot().lookupAll(".button").stream()
                .anyMatch(node -> node instanceof Button button && "Open it".equals(button.getText()))));
        window.snapshot("saving-recovery-light");
        robot.clickOn("Open it");
        assertTrue(Window.until(() -> window.wiring.model.comparisonProperty().get().id().equals(before.id())));
        assertEquals(before.decisions(), comparison().decisions());
        assertEquals(before.articles(), comparison().articles());
        assertFalse(window.wiring.openArticles.sampleShownProperty().get(), "what was found again is no sample, and stays when articles join it");
    }

    @Test
    void workGetsANameAndIsOpenedByIt() throws IOException {
        open(Theme.DARK);
        openArticles();
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        assertTrue(Window.until(() -> window.wiring.saved.pathProperty().get().isPresent()));
        Window.run(() -> window.wiring.model.rename("A", "Daily Herald"));
        saved();
        window.snapshot("saving-saved-dark");
        assertEquals(0, untitled());
        window.close();
        open(Theme.DARK);
        Window.run(() -> window.wiring.openArticles.open(List.of(folder.resolve("ferries.retold"))));
        assertTrue(Window.until(() -> window.wiring.model.articles().size() == 2));
        assertEquals("Daily Herald", comparison().article("A").outlet());
        assertEquals("Saved", Window.on(() -> ((Label) window.stage.getScene().lookup("#saved")).getText()));
    }

    @Test
    void theUntouchedSampleIsNotKept() throws IOException {
        open(Theme.LIGHT);
        Window.run(window.wiring.openArticles::openSample);
        window.aligned();
        assertEquals(State.NOTHING, Window.on(() -> window.wiring.saved.stateProperty().get()));
        Window.run(() -> window.wiring.model.perform(new LinkEdit.SetThreshold(.3)));
        saved();
        assertEquals(1, untitled());
    }

    @Test
    void aFileThatIsNoComparisonIsToldInASentenceAndTheWorkStays() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.retold"), "These are only notes.", StandardCharsets.UTF_8);
        open(Theme.LIGHT);
        openArticles();
        List<Article> before = comparison().articles();
        Window.run(() -> window.wiring.openArticles.open(List.of(other)));
        assertTrue(Window.until(() -> window.wiring.window.noticeProperty().get().isPresent()));
        assertTrue(Window.on(() -> window.wiring.window.noticeProperty().get().orElseThrow().headline()).contains("notes.retold"));
        window.snapshot("saving-failed-light");
        assertEquals(before, comparison().articles());
        assertEquals("These are only notes.", Files.readString(other));
    }
}
