package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.report.export.Format;
import org.retold.store.Recovery;
import org.retold.ui.comparison.RoughCollating;
import org.retold.ui.comparison.Tellings;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** Exporting as a reader does it: choose a format, choose a place, find the file there. */
class ExportJourneyTest {

    @TempDir
    Path folder;
    private final FxRobot robot = new FxRobot();
    private Window window;
    private Path target;

    private void open(Theme theme, int width, int height) {
        window = Window.open(theme, width, height, new ArticleDesk(), new FileDialogs() {
            @Override
            public List<Path> chooseArticles() {
                return List.of();
            }

            @Override
            public Optional<Path> chooseTarget(String suggestion, String kind) {
                return Optional.of(target == null ? folder.resolve(suggestion) : target);
            }
        }, new RoughCollating()::collate, new Recovery(folder.resolve("recovery")));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void compareTwo() {
        open(Theme.LIGHT, 1280, 800);
        Window.run(() -> window.wiring.model.add(Tellings.two()));
        window.aligned();
    }

    private void openSheet() {
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        assertTrue(Window.until(() -> window.find("export").isVisible()));
    }

    @SuppressWarnings("unchecked")
    private ListView<Format> formats() {
        return (ListView<Format>) window.find("export-formats");
    }

    private void choose(Format format) {
        Window.run(() -> formats().getSelectionModel().select(format));
    }

    private String exported() {
        window.fire("export-export");
        assertTrue(Window.until(() -> !((Label) window.find("export-message")).getText().isEmpty()
                && window.find("export-export").isDisabled() == false));
        return Window.on(() -> ((Label) window.find("export-message")).getText());
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everyFormatIsWritten() throws IOException {
        compareTwo();
        openSheet();
        assertEquals(Set.of(Format.values()), Set.copyOf(Window.on(() -> List.copyOf(formats().getItems()))));
        for (Format format : Format.values()) {
            target = folder.resolve(format.word() + "." + format.extension());
            choose(format);
            assertEquals("Exported as " + target + ".", exported());
            assertTrue(Files.size(target) > 0, format.word());
        }
        assertEquals(Stream.of(Format.values()).map(format -> format.word() + "." + format.extension()).collect(Collectors.toSet()), files());
        assertTrue(Files.readString(folder.resolve("html.html")).contains("The ferry between the two islands resumed"));
        assertTrue(Files.readString(folder.resolve("json.json")).contains("Herald"));
    }

    @Test
    void fromTheKeysAloneWithoutNames() throws IOException {
        compareTwo();
        openSheet();
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        assertEquals(Format.CSV, Window.on(() -> formats().getSelectionModel().getSelectedItem()));
        robot.press(KeyCode.TAB).release(KeyCode.TAB).press(KeyCode.SPACE).release(KeyCode.SPACE);
        robot.press(KeyCode.TAB).release(KeyCode.TAB).press(KeyCode.SPACE).release(KeyCode.SPACE);
        target = folder.resolve("differences");
        Window.run(formats()::requestFocus);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertTrue(Window.until(() -> ((Label) window.find("export-message")).getText().startsWith("Exported as ")));
        String table = Files.readString(folder.resolve("differences.csv"));
        assertTrue(table.startsWith("\uFEFF"));
        assertFalse(table.contains("Herald") || table.contains("Courier"), table);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(Window.on(() -> window.find("export").isVisible()));
    }

    @Test
    void namesThatTheWindowHidesAreHiddenInEveryFile() throws IOException {
        compareTwo();
        Window.run(() -> window.wiring.model.hideNames());
        openSheet();
        CheckBox hidden = (CheckBox) Window.on(() -> window.find("export-hide-names"));
        assertTrue(hidden.isSelected());
        for (Format format : Format.values()) {
            target = folder.resolve(format.word() + "." + format.extension());
            choose(format);
            exported();
            String text = new String(Files.readAllBytes(target), StandardCharsets.ISO_8859_1);
            assertFalse(text.contains("Herald") || text.contains("Courier"), format.word());
        }
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        Window.run(() -> window.wiring.model.revealNames());
        openSheet();
        assertFalse(hidden.isSelected());
    }

    @Test
    void whatIsReadFromIsNeverWrittenTo() throws IOException {
        Path article = Files.writeString(folder.resolve("herald.csv.txt"), Tellings.FERRY, StandardCharsets.UTF_8);
        Path other = Files.writeString(folder.resolve("courier.txt"), Tellings.EDITED, StandardCharsets.UTF_8);
        open(Theme.LIGHT, 1000, 700);
        window.read(List.of(article, other));
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), article);
        openSheet();
        choose(Format.CSV);
        target = link;
        assertEquals("link.csv is the file of an article that is open here, and is never written to. Choose another name.", exported());
        assertEquals(Tellings.FERRY, Files.readString(article));
        assertTrue(Files.isSymbolicLink(link));
        Files.writeString(folder.resolve("kept.csv"), "mine");
        target = folder.resolve("kept");
        assertTrue(exported().startsWith("There is a file kept.csv already"));
        assertEquals("mine", Files.readString(folder.resolve("kept.csv")));
        target = folder.resolve("nowhere").resolve("x.csv");
        assertTrue(exported().contains("its folder is not there any more"));
    }

    private void snapshot(Theme theme, int width, int height) {
        open(theme, width, height);
        Window.run(() -> window.wiring.openArticles.openSample());
        window.aligned();
        Window.run(() -> window.wiring.window.export());
        choose(Format.CODINGS);
        window.snapshot("export-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
    }

    @Test
    void theSheetInBothThemesAndSizes() {
        snapshot(Theme.LIGHT, 1440, 900);
        window.close();
        snapshot(Theme.DARK, 1440, 900);
        window.close();
        snapshot(Theme.LIGHT, 1000, 700);
        assertTrue(Window.on(() -> window.find("export-message").isVisible()));
    }
}
