package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.LinkEdit;
import org.retold.store.ComparisonFile;
import org.retold.store.Recovery;
import org.retold.store.StoreException;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.RoughCollating;
import org.retold.ui.comparison.Tellings;
import org.retold.ui.saving.SavedComparison.State;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** Files that cannot be opened as they are: what is said, and that every way on leads to what they hold. */
class SavingWaysTest {

    private static final int VERSION_AT = 60;
    private static final int PAGE = 4096;

    @TempDir
    Path folder;
    private final FxRobot robot = new FxRobot();
    private Window window;
    private Recovery recovery;
    private Path file;
    private Path target;

    @BeforeEach
    void save() throws StoreException {
        recovery = new Recovery(folder.resolve("recovery"));
        file = folder.resolve("ferries.retold");
        Comparison two = Tellings.model().comparisonProperty().get();
        ComparisonFile.create(file, two, recovery).close();
        open();
    }

    @AfterEach
    void close() {
        window.close();
        Window.run(window.wiring.saved::close);
    }

    private void open() {
        window = Window.open(Theme.LIGHT, 1000, 700, new ArticleDesk(), new FileDialogs() {
            @Override
            public List<Path> chooseArticles() {
                return List.of();
            }

            @Override
            public Optional<Path> chooseTarget(String suggestion, String kind) {
                return Optional.of(target == null ? folder.resolve(suggestion) : target);
            }
        }, new RoughCollating()::collate, recovery);
        Window.run(window.wiring.openArticles::openSample);
        window.aligned();
    }

    private Notice told() {
        assertTrue(Window.until(() -> window.wiring.window.noticeProperty().get().isPresent()));
        return Window.on(() -> window.wiring.window.noticeProperty().get().orElseThrow());
    }

    private Notice openingFails() {
        Window.run(() -> window.wiring.openArticles.open(List.of(file)));
        return told();
    }

    private void opened() {
        assertTrue(Window.until(() -> window.wiring.model.articles().size() == 2));
        window.aligned();
    }

    private static List<String> ways(Notice notice) {
        return notice.ways().stream().map(Notice.Way::words).toList();
    }

    @Test
    void aFileOfANewerVersionOpensAsACopyThatAsksForAName() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).putInt(VERSION_AT, 99);
        Files.write(file, bytes);
        Notice notice = openingFails();
        assertTrue(notice.headline().contains("ferries.retold"), notice.headline());
        assertEquals(List.of("Open a copy"), ways(notice));
        window.snapshot("saving-newer-light");
        robot.clickOn("Open a copy");
        opened();
        assertEquals(Optional.of(file), Window.on(() -> window.wiring.saved.copyOfProperty().get()));
        target = file;
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        assertEquals(List.of("Choose another name…"), ways(told()));
        assertArrayEquals(bytes, Files.readAllBytes(file));
        target = folder.resolve("mine");
        robot.clickOn("Choose another name…");
        assertTrue(Window.until(() -> window.wiring.saved.pathProperty().get().equals(Optional.of(folder.resolve("mine.retold")))));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void whatCanBeReadOfADamagedFileIsSavedAsAnother() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, PAGE, (byte) 0);
        Files.write(file, bytes);
        Notice notice = openingFails();
        assertEquals(List.of("Save what can be read…"), ways(notice), notice.headline());
        window.snapshot("saving-damaged-light");
        robot.clickOn("Save what can be read…");
        opened();
        assertEquals(Optional.of(folder.resolve("ferries (what could be read).retold")),
                Window.on(() -> window.wiring.saved.pathProperty().get()));
        assertEquals("Herald", Window.on(() -> window.wiring.model.articles().getFirst().outlet()));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aNameWithoutItsEndingNeverWritesOverAFile() throws IOException {
        byte[] before = Files.readAllBytes(file);
        target = folder.resolve("ferries");
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        assertTrue(told().headline().startsWith("There is a file ferries.retold already"));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void theViewIsAsItWasLeft() {
        Window.run(() -> window.wiring.openArticles.open(List.of(file)));
        opened();
        window.show("rows");
        Window.run(() -> {
            window.wiring.model.setHidden("B", true);
            window.wiring.model.shownKinds().remove(Kind.values()[0]);
        });
        assertTrue(Window.until(() -> window.wiring.saved.stateProperty().get() == State.SAVED));
        window.close();
        Window.run(window.wiring.saved::close);
        open();
        Window.run(() -> window.wiring.openArticles.open(List.of(file)));
        opened();
        assertTrue(Window.until(() -> window.wiring.views.frontProperty().get().titleKey().equals("view.rows")));
        assertEquals(List.of("A"), Window.on(() -> window.wiring.model.shownArticles().stream().map(article -> article.sigil()).toList()));
        assertEquals(Set.of(Kind.values()[0]), Window.on(() -> {
            Set<Kind> hidden = new HashSet<>(Set.of(Kind.values()));
            hidden.removeAll(window.wiring.model.shownKinds());
            return hidden;
        }));
    }

    private void asksToClose() {
        Window.run(() -> window.stage.fireEvent(new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    /** Neither the file nor a recovery copy can be written any more. */
    private void leaveNoRoom() throws IOException {
        Window.run(() -> window.wiring.openArticles.open(List.of(file)));
        opened();
        Files.delete(file);
        Files.createDirectory(file);
        Files.writeString(folder.resolve("recovery"), "no room");
        Window.run(() -> window.wiring.model.perform(new LinkEdit.SetThreshold(.3)));
        assertTrue(Window.until(() -> window.wiring.saved.stateProperty().get() == State.FAILED));
    }

    @Test
    void aWindowWhoseWorkIsOnNoDiskAsksBeforeItCloses() throws IOException {
        leaveNoRoom();
        assertTrue(told().lines().getFirst().startsWith("What you did is only in this window"), told().lines().toString());
        window.snapshot("saving-no-room-light");
        asksToClose();
        assertTrue(window.stage.isShowing());
        assertEquals(List.of("Save under a name…", "Try again", "Close all the same"), ways(told()));
        window.snapshot("saving-closing-light");
        robot.clickOn("Close all the same");
        assertTrue(Window.until(() -> !window.stage.isShowing()));
    }

    @Test
    void aWindowWhoseWorkFoundAPlaceClosesUnasked() throws IOException {
        leaveNoRoom();
        asksToClose();
        target = folder.resolve("elsewhere.retold");
        robot.clickOn("Save under a name…");
        assertTrue(Window.until(() -> window.wiring.saved.stateProperty().get() == State.SAVED));
        asksToClose();
        assertTrue(Window.until(() -> !window.stage.isShowing()));
    }

    @Test
    void theSampleTakesThePlaceOfWorkThatIsOnNoDiskOnlyWhenTheReaderSaysSo() throws IOException {
        leaveNoRoom();
        Window.run(window.wiring.actions.sample::perform);
        assertTrue(Window.until(() -> window.wiring.window.noticeProperty().get().filter(notice -> ways(notice).contains("Open all the same"))
                .isPresent()));
        assertEquals(2, Window.on(() -> window.wiring.model.articles().size()));
        window.snapshot("saving-opening-over-light");
        robot.clickOn("Open all the same");
        assertTrue(Window.until(() -> window.wiring.openArticles.sampleShownProperty().get()));
    }
}
