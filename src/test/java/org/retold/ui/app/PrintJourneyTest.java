package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.print.Paper;
import org.retold.ui.comparison.RoughCollating;
import org.retold.ui.theme.Theme;

/** Printing as a reader does it: look at the pages, choose, save. */
class PrintJourneyTest {

    @TempDir
    Path folder;

    private Window window;

    private <N extends Node> N node(String selector, Class<N> type) {
        return type.cast(window.stage.getScene().lookup(selector));
    }

    private void press(KeyCode key, boolean shortcut) {
        Window.run(() -> Event.fireEvent(window.stage.getScene().getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false)));
    }

    private int pages() {
        return Window.on(() -> node("#print-pages", ListView.class).getItems().size());
    }

    private boolean firstPageIsDrawn() {
        return Window.until(() -> {
            ListView<?> list = node("#print-pages", ListView.class);
            return !list.getItems().isEmpty() && list.lookupAll(".image-view").stream()
                    .anyMatch(image -> ((ImageView) image).getImage() != null);
        });
    }

    private void open(Theme theme, int width, int height) {
        window = Window.open(theme, width, height, new ArticleDesk(), new FileDialogs() {
            @Override
            public List<Path> chooseArticles() {
                return List.of();
            }

            @Override
            public Optional<Path> chooseTarget(String suggestedName, String kind) {
                return Optional.of(folder.resolve(suggestedName));
            }
        }, new RoughCollating()::collate);
        Window.run(() -> window.wiring.openArticles.openSample());
        window.aligned();
    }

    private void snapshots(Theme theme, int width, int height) {
        open(theme, width, height);
        press(KeyCode.P, true);
        assertTrue(firstPageIsDrawn());
        window.snapshot("print-sheet-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
        window.close();
    }

    @Test
    void theSheetInBothThemesAndSizes() {
        snapshots(Theme.LIGHT, 1440, 900);
        snapshots(Theme.DARK, 1440, 900);
        snapshots(Theme.LIGHT, 1000, 700);
    }

    @Test
    void fromTheKeyToTheFile() throws IOException {
        open(Theme.LIGHT, 1280, 800);
        assertFalse(Window.on(() -> node("#print", Node.class).isVisible()));
        press(KeyCode.P, true);
        assertTrue(firstPageIsDrawn());
        assertEquals("This machine has no printer. Save the pages as PDF and print them elsewhere.", afterPressing("#print-print"));
        assertTrue(Window.on(() -> node("#print-save", Button.class).isFocused()), "saving is offered instead");
        Window.run(() -> node("#print-paper", ComboBox.class).getSelectionModel().select(Paper.LETTER.ordinal()));
        Window.run(() -> node("#print-what", ComboBox.class).getSelectionModel().select(2));
        assertTrue(firstPageIsDrawn());
        int shown = pages();
        String saved = afterPressing("#print-save");
        assertTrue(saved.startsWith("Saved as "), saved);
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.findFirst().orElseThrow();
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(shown, document.getNumberOfPages());
            assertEquals(Paper.LETTER.height(), document.getPage(0).getMediaBox().getWidth(), .5);
        }
        Window.run(() -> Event.fireEvent(node("#print-close", Button.class),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertFalse(Window.on(() -> node("#print", Node.class).isVisible()));
        window.close();
    }

    private String afterPressing(String button) {
        Window.run(() -> node(button, Button.class).fire());
        assertTrue(Window.until(() -> !node("#print-message", Label.class).getText().isEmpty()));
        return Window.on(() -> node("#print-message", Label.class).getText());
    }
}
