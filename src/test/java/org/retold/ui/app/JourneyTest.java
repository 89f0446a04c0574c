package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.core.collate.Collation;
import org.retold.core.collate.Options;
import org.retold.core.decision.Decisions;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.ui.columns.ColumnsView;
import org.retold.ui.columns.ScrollProbe;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.comparison.RoughCollating;
import org.retold.ui.comparison.Tellings;
import org.retold.ui.pane.ArticlePane;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** A reader's ways through the window, with mouse and keys, on a screen that is not there. */
class JourneyTest {

    private final FxRobot robot = new FxRobot();
    private Window window;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        window = Window.openSample(Theme.LIGHT, 1440, 900);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theSampleIsReadInFourColumns() {
        assertEquals(4, probe().panes().size());
    }

    @Test
    void theWindowSaysThatItShowsTheSample() {
        assertTrue(shows(() -> window.stage.getScene().lookup("#sample").isVisible()));
    }

    @Test
    void filesAndAFolderAreDroppedOnTheWindow() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(folder.resolve("herald.txt"), Tellings.FERRY);
        Files.writeString(inside.resolve("courier.txt"), Tellings.EDITED);
        DropTarget target = new DropTarget(window.wiring.openArticles);
        Window.run(() -> target.drop(List.of(folder.resolve("herald.txt").toFile(), inside.toFile())));
        assertTrue(shows(() -> window.wiring.model.articles().size() == 2));
    }

    @Test
    void ownArticlesReplaceTheSample() throws IOException {
        openFiles("herald.txt", "courier.txt");
        assertEquals(2, (int) Window.on(() -> window.wiring.model.articles().size()));
    }

    @Test
    void anUnreadableFileIsNamedAndTheOthersOpen() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), Tellings.FERRY);
        Path missing = folder.resolve("missing.txt");
        Window.run(() -> window.wiring.openArticles.open(List.of(good, missing)));
        assertTrue(shows(() -> window.wiring.window.noticeProperty().get()
                .filter(notice -> notice.lines().getFirst().contains("missing.txt")).isPresent()));
        assertEquals(1, (int) Window.on(() -> window.wiring.model.articles().size()));
    }

    @Test
    void textIsPasted() {
        Window.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(Tellings.EDITED);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertTrue(shows(() -> window.wiring.model.articles().size() == 1));
    }

    @Test
    void aClickSelectsAPassageAndItsCounterparts() {
        ArticlePane pane = probe().panes().getFirst();
        Node text = pane.focusTarget();
        double y = Window.on(() -> pane.extent(2).orElseThrow().top() + 8);
        robot.clickOn(Window.on(() -> text.localToScreen(40, y)));
        assertTrue(shows(() -> window.wiring.model.selectionProperty().get().equals(Optional.of(new PassageRef("A", 2)))
                || window.wiring.model.selectionProperty().get().filter(ref -> ref.sigil().equals("A")).isPresent()));
        assertTrue(shows(() -> window.wiring.model.counterpartsProperty().get().isPresent()));
    }

    @Test
    void theNextDifferenceIsSelectedAndCounted() {
        robot.push(KeyCode.F7);
        robot.push(KeyCode.F7);
        assertTrue(label("#position").startsWith("passage 2 of"), label("#position"));
        robot.push(KeyCode.SHIFT, KeyCode.F7);
        assertTrue(label("#position").startsWith("passage 1 of"), label("#position"));
    }

    @Test
    void plainLettersGoToTheNextDifference() {
        robot.push(KeyCode.N);
        assertTrue(label("#position").startsWith("passage 1 of"), label("#position"));
    }

    @Test
    void plainLettersAreTypedIntoAField() {
        robot.clickOn("#find").write("n");
        assertTrue(Window.on(() -> window.wiring.model.selectionProperty().get().isEmpty()));
    }

    @Test
    void anotherBaseIsChosen() {
        ComboBox<?> chooser = robot.lookup("#base").queryComboBox();
        Window.run(() -> chooser.getSelectionModel().select(2));
        assertTrue(shows(() -> window.wiring.model.marksProperty().get().base().equals("C")));
    }

    @Test
    void aColumnIsHidden() {
        Window.run(() -> window.wiring.window.articlesShownProperty().set(true));
        Window.frames(3);
        robot.clickOn("#show-B");
        assertTrue(shows(() -> probe().panes().size() == 3));
    }

    @Test
    void theThemeIsSwitched() {
        Window.run(() -> window.wiring.appearance.themeProperty().set(Theme.LIGHT));
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertTrue(shows(() -> window.wiring.appearance.themeProperty().get() == Theme.SEPIA));
    }

    @Test
    void largerTextKeepsThePlaceThatIsRead() {
        Window.run(() -> probe().scroll(600));
        Window.frames(3);
        double before = Window.on(() -> probe().panes().getFirst().firstPlace());
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        Window.frames(3);
        assertEquals(before, Window.on(() -> probe().panes().getFirst().firstPlace()), 0.3);
    }

    @Test
    void wordsAreFoundInAllArticles() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("harbour");
        assertTrue(shows(() -> window.wiring.find.hitsProperty().get().stream().map(hit -> hit.sigil()).distinct().count() > 2));
        robot.push(KeyCode.F3);
        assertTrue(label("#hit-count").startsWith("1 of"), label("#hit-count"));
    }

    @Test
    void scrollingOneColumnScrollsTheOthers() {
        double before = Window.on(() -> probe().panes().get(3).firstPlace());
        Window.run(() -> probe().scroll(700));
        Window.frames(3);
        assertTrue(Window.on(() -> probe().panes().get(3).firstPlace()) > before + 1);
    }

    @Test
    void unlockedColumnsStayWhereTheyAre() {
        Window.run(() -> window.wiring.style.lockedProperty().set(false));
        Window.frames(2);
        double before = Window.on(() -> probe().panes().get(3).firstPlace());
        Window.run(() -> probe().scroll(700));
        Window.frames(3);
        assertEquals(before, Window.on(() -> probe().panes().get(3).firstPlace()), 1e-6);
    }

    @Test
    void aBetterResultMovesNothing() {
        Window.run(() -> probe().scroll(500));
        Window.frames(3);
        List<Double> before = Window.on(() -> probe().panes().stream().map(ArticlePane::firstPlace).toList());
        Window.run(() -> window.wiring.model.show(Tellings.collation(window.wiring.model.articles())));
        Window.frames(3);
        assertEquals(before, Window.on(() -> probe().panes().stream().map(ArticlePane::firstPlace).toList()));
    }

    @Test
    void theAlignmentIsCancelledAndTheTextStays() {
        window.close();
        window = Window.open(Theme.LIGHT, 1440, 900, new ArticleDesk(), JourneyTest::endless);
        Window.run(window.wiring.openArticles::openSample);
        assertTrue(shows(() -> window.wiring.runs.progressProperty().get().isPresent()));
        robot.clickOn("#cancel");
        assertTrue(shows(() -> window.wiring.runs.progressProperty().get().isEmpty()));
        assertEquals(4, (int) Window.on(() -> window.wiring.model.shownArticles().size()));
    }

    @Test
    void allKeysAreListedAndPutAway() {
        robot.push(KeyCode.F1);
        assertTrue(shows(() -> window.stage.getScene().lookup("#keys").isVisible()));
        robot.push(KeyCode.ESCAPE);
        assertTrue(shows(() -> !window.stage.getScene().lookup("#keys").isVisible()));
    }

    @Test
    void aPassageIsCopiedWithItsSource() {
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(new PassageRef("B", 1))));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        String copied = Window.on(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("— Harbour Post, ¶ 1"), copied);
    }

    @Test
    void everythingThatTakesTheKeyboardSaysWhatItIs() {
        List<String> silent = Window.on(() -> window.stage.getScene().getRoot().lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && node.getAccessibleText() == null && !saysText(node))
                .map(Node::toString).toList());
        assertEquals(List.of(), silent);
    }

    private static boolean saysText(Node node) {
        return node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()
                || node instanceof ScrollPane;
    }

    private static Collation endless(List<Article> articles, Decisions decisions, Options options, Progress progress) {
        while (options.engine() != null) {
            progress.checkCancelled();
            Thread.onSpinWait();
        }
        return new RoughCollating().collate(articles, options, progress);
    }

    private void openFiles(String... names) throws IOException {
        for (String name : names) {
            Files.writeString(folder.resolve(name), name.startsWith("h") ? Tellings.FERRY : Tellings.EDITED, StandardCharsets.UTF_8);
        }
        Window.run(() -> window.wiring.openArticles.open(List.of(folder)));
        assertTrue(shows(() -> window.wiring.model.articles().size() == names.length));
    }

    private ScrollProbe probe() {
        return new ScrollProbe((ColumnsView) window.wiring.views.all().getFirst());
    }

    private String label(String query) {
        Window.frames(2);
        return Window.on(() -> ((Label) window.stage.getScene().lookup(query)).getText());
    }

    private static boolean shows(BooleanSupplier condition) {
        return Window.until(condition::getAsBoolean);
    }
}
