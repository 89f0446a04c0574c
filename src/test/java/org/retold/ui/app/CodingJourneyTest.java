package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.ArticleEdit;
import org.retold.core.comparison.Comparison;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.store.ComparisonFile;
import org.retold.store.Recovery;
import org.retold.store.StoreException;
import org.retold.ui.common.Language;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** A codebook is made and an article coded with the keyboard alone; a second coder does not see what the first gave. */
class CodingJourneyTest {

    private final FxRobot robot = new FxRobot();
    private Window window;

    private void open(Theme theme, int width, int height) {
        window = Window.open(theme, width, height);
        Window.run(window.wiring.openArticles::openSample);
        window.aligned();
    }

    @AfterEach
    void close() {
        window.close();
        Messages.speak(Language.ENGLISH, Locale.ENGLISH);
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        Window.frames(2);
    }

    private void type(String words) {
        Window.run(() -> ((TextInputControl) window.stage.getScene().getFocusOwner()).replaceSelection(words));
        Window.frames(1);
    }

    private void select(String sigil, int passage) {
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(new PassageRef(sigil, passage))));
        Window.frames(3);
    }

    private List<Annotation> all() {
        return Window.on(() -> List.copyOf(window.wiring.model.comparisonProperty().get().annotations().values()));
    }

    private Node find(String id) {
        return window.stage.getScene().lookup("#" + id);
    }

    private void makeCode(String name) {
        Window.run(() -> find("codebook-codes").requestFocus());
        press(KeyCode.INSERT);
        assertTrue(Window.on(() -> find("code-name").isFocused()));
        type(name);
    }

    private void makeCodebook() {
        press(KeyCode.CONTROL, KeyCode.B);
        assertTrue(Window.on(() -> find("codebook").isVisible()));
        makeCode("Conflict frame");
        makeCode("Human interest");
        makeCode("Unnamed source");
        press(KeyCode.TAB);
    }

    private void nameCoder(String name) {
        assertTrue(Window.on(() -> find("coder-name").isFocused()));
        Window.run(() -> ((TextField) find("coder-name")).setText(name));
        press(KeyCode.ENTER);
    }

    @Test
    void anArticleIsCodedWithTheKeyboardAlone() {
        open(Theme.LIGHT, 1440, 900);
        makeCodebook();
        window.snapshot("coding-codebook-light");
        press(KeyCode.ESCAPE);
        assertEquals(List.of("Conflict frame", "Human interest", "Unnamed source"), Window.on(() ->
                window.wiring.model.comparisonProperty().get().codebook().codes().stream().map(code -> code.name()).toList()));
        select("A", 2);
        press(KeyCode.DIGIT1);
        nameCoder("Mara");
        assertEquals(1, all().size());
        press(KeyCode.DIGIT3);
        assertEquals(2, all().getFirst().codes().size());
        press(KeyCode.T);
        press(KeyCode.K);
        assertEquals(2, all().size());
        assertFalse(all().getLast().target().kind() == Target.Kind.SPAN);
        press(KeyCode.M);
        assertTrue(Window.on(() -> find("coding-note").isFocused()));
        type("Told by nobody else");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("Told by nobody else", all().getLast().note());
        window.snapshot("coding-keys-light");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", all().getLast().note());
        assertEquals(1, find("inspector").lookupAll(".annotation").stream().filter(node -> node.getUserData().equals(all().getFirst().id())).count());
    }

    @Test
    void wordsAreSelectedAndCodedWithTheKeyboard() {
        open(Theme.LIGHT, 1000, 700);
        makeCodebook();
        press(KeyCode.ESCAPE);
        select("A", 2);
        Window.run(() -> window.stage.getScene().lookup(".styled-text-area").requestFocus());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        press(KeyCode.DIGIT2);
        nameCoder("Mara");
        Annotation made = all().getFirst();
        String passage = Window.on(() -> window.wiring.model.find("A").map(article -> article.textOf(article.passages().get(2))).orElseThrow());
        assertTrue(passage.startsWith(made.target().anchors().getFirst().quote().strip()), made.target().anchors().getFirst().quote());
        assertTrue(made.target().anchors().getFirst().quote().length() < passage.length());
        window.snapshot("coding-words-1000-light");
    }

    @ParameterizedTest
    @CsvSource({"DARK, 1440, 900, dark", "LIGHT, 1000, 700, 1000-light", "DARK, 1000, 700, 1000-dark"})
    void aSecondCoderIsBlindUntilCodingsAreRevealed(Theme theme, int width, int height, String name) {
        open(theme, width, height);
        makeCodebook();
        window.snapshot("coding-codebook-" + name);
        press(KeyCode.ESCAPE);
        for (int passage = 1; passage < 6; passage++) {
            select("A", passage);
            press(passage % 2 == 0 ? KeyCode.DIGIT1 : KeyCode.DIGIT2);
            if (passage == 1) {
                nameCoder("Mara");
            }
        }
        Window.run(() -> window.wiring.coding.desk.codeAs("Ilse"));
        select("A", 2);
        press(KeyCode.DIGIT3);
        window.snapshot("coding-blind-" + name);
        assertEquals(1, find("inspector").lookupAll(".annotation").size());
        Window.run(() -> window.wiring.coding.desk.revealedProperty().set(true));
        Window.frames(2);
        window.snapshot("coding-revealed-" + name);
        assertEquals(2, find("inspector").lookupAll(".annotation").size());
    }

    private void code(String coder, KeyCode... keys) {
        Window.run(() -> window.wiring.coding.desk.codeAs(coder));
        for (int passage = 0; passage < keys.length; passage++) {
            select("A", passage + 1);
            press(keys[passage]);
        }
    }

    private void adjudicate(Theme theme, int width, int height, String name) {
        open(theme, width, height);
        makeCodebook();
        press(KeyCode.ESCAPE);
        code("Mara", KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.DIGIT1);
        code("Ilse", KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.DIGIT1);
        press(KeyCode.CONTROL, KeyCode.J);
        window.snapshot("coding-adjudication-hidden-" + name);
        assertTrue(Window.on(() -> find("adjudication-reveal").isFocused()));
        press(KeyCode.SPACE);
        press(KeyCode.DOWN);
        press(KeyCode.DIGIT2);
        press(KeyCode.SHIFT, KeyCode.DIGIT1);
        List<Annotation> settled = all().stream().filter(annotation -> annotation.coder().equals("agreed")).toList();
        assertEquals(2, settled.size());
        assertEquals(1, settled.getFirst().codes().size());
        window.snapshot("coding-adjudication-" + name);
        Window.run(() -> ((ToggleButton) find("adjudication-figures")).fire());
        assertTrue(Window.until(() -> find("agreement") != null && !find("agreement-copy").isDisabled()));
        window.snapshot("coding-agreement-" + name);
        press(KeyCode.ESCAPE);
        assertFalse(Window.on(() -> find("adjudication").isVisible()));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, ENGLISH, light", "DARK, GERMAN, de-dark"})
    void whatIsFoundAgainInANewerTextIsConfirmed(Theme theme, Language language, String name) {
        Messages.speak(language, Locale.ENGLISH);
        open(theme, 1000, 700);
        makeCodebook();
        press(KeyCode.ESCAPE);
        select("A", 2);
        press(KeyCode.DIGIT1);
        nameCoder("Mara");
        Anchor before = all().getFirst().target().anchors().getFirst();
        Article old = Window.on(() -> window.wiring.model.find("A").orElseThrow());
        String longer = before.quote().replaceFirst(" ", " later ");
        Window.run(() -> window.wiring.model.perform(new ArticleEdit.ReplaceText("A",
                ArticleParser.parse(old.text().replace(before.quote(), longer), ArticleHints.from("newer.txt").withOutlet(old.outlet())), Optional.empty())));
        window.aligned();
        assertEquals(Anchor.Standing.CHECK, all().getFirst().target().standing());
        select("A", 2);
        String confirm = Messages.words("annotation.confirm");
        assertTrue(Window.until(() -> button(confirm).isPresent()));
        String changed = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Messages.locale()).withZone(ZoneId.systemDefault())
                .format(all().getFirst().changed());
        assertTrue(Window.on(() -> find("coding").lookupAll(".label").stream().anyMatch(node -> ((Labeled) node).getText().contains(changed))), changed);
        window.snapshot("coding-check-" + name);
        Window.run(() -> button(confirm).orElseThrow().fire());
        assertEquals(Anchor.Standing.EXACT, all().getFirst().target().standing());
        assertEquals(longer, all().getFirst().target().anchors().getFirst().quote());
        assertFalse(Window.on(() -> button(confirm).isPresent()));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Anchor.Standing.CHECK, all().getFirst().target().standing());
    }

    @Test
    void whatIsCodedInThePlaceOfGoneWordsIsACodingOfItsOwn() {
        open(Theme.LIGHT, 1000, 700);
        makeCodebook();
        press(KeyCode.ESCAPE);
        Article old = Window.on(() -> window.wiring.model.find("A").orElseThrow());
        select("A", old.passages().size() - 1);
        press(KeyCode.DIGIT1);
        nameCoder("Mara");
        Annotation gone = all().getFirst();
        String words = gone.target().anchors().getFirst().quote();
        String others = "Zebras ".repeat(words.length()).substring(0, words.length() - 1).replaceFirst(" $", "s") + ".";
        Window.run(() -> window.wiring.model.perform(new ArticleEdit.ReplaceText("A",
                ArticleParser.parse(old.text().replace(words, others), ArticleHints.from("newer.txt").withOutlet(old.outlet())), Optional.empty())));
        window.aligned();
        assertTrue(all().getFirst().target().isOrphaned());
        Article now = Window.on(() -> window.wiring.model.find("A").orElseThrow());
        select("A", now.passages().size() - 1);
        assertEquals(1, find("inspector").lookupAll(".annotation").size());
        assertEquals(gone.target().anchors().getFirst().span(), now.passages().getLast().span());
        press(KeyCode.DIGIT2);
        assertEquals(2, all().size());
        assertEquals(gone.codes(), all().getFirst().codes());
        String shorter = now.text().substring(0, now.passages().getLast().span().start()).strip();
        Window.run(() -> window.wiring.model.perform(new ArticleEdit.ReplaceText("A",
                ArticleParser.parse(shorter, ArticleHints.from("shorter.txt").withOutlet(old.outlet())), Optional.empty())));
        window.aligned();
        select("A", Window.on(() -> window.wiring.model.find("A").orElseThrow().passages().size() - 1));
        assertEquals(2, find("inspector").lookupAll(".annotation").size());
    }

    private Optional<Button> button(String words) {
        return find("coding").lookupAll(".button").stream().map(Button.class::cast).filter(one -> words.equals(one.getText())).findFirst();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440, 900, light", "DARK, 1000, 700, 1000-dark"})
    void anotherCodersFileIsMergedAsOneActAndSaysWhatDiffers(Theme theme, int width, int height, String name, @TempDir Path folder) throws StoreException {
        open(theme, width, height);
        makeCodebook();
        press(KeyCode.ESCAPE);
        code("Mara", KeyCode.DIGIT1, KeyCode.DIGIT2);
        Comparison own = Window.on(() -> window.wiring.model.comparisonProperty().get());
        code("Ilse", KeyCode.DIGIT3, KeyCode.DIGIT2);
        Comparison now = Window.on(() -> window.wiring.model.comparisonProperty().get());
        Annotation maras = all().getFirst();
        Comparison theirs = now.with(maras.withNote("I would not have", maras.changed())).withArticle(now.article("B").withOutlet("Harbour Mail"))
                .withLesson(now.lesson().with(now.lesson().steps().getFirst().withNote("Begin with the headline.")));
        Path file = folder.resolve("ilse.retold");
        ComparisonFile.create(file, theirs, new Recovery(folder)).close();
        Window.run(() -> window.wiring.model.open(own));
        window.aligned();
        Window.run(() -> window.wiring.coding.merge(file));
        assertTrue(Window.until(() -> find("merge").isVisible()));
        window.snapshot("coding-merge-" + name);
        press(KeyCode.SPACE);
        assertFalse(Window.on(() -> find("merge").isVisible()));
        assertEquals(4, all().size());
        assertEquals(maras, all().getFirst());
        assertEquals("Harbour Post", Window.on(() -> window.wiring.model.find("B").orElseThrow().outlet()));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2, all().size());
        Window.run(() -> window.wiring.coding.merge(folder.resolve("gone.retold")));
        assertTrue(Window.until(() -> window.wiring.window.noticeProperty().get().filter(notice -> notice.headline().contains("gone.retold")).isPresent()));
    }

    @Test
    void twoCodersAreComparedAndSettledWithTheKeyboard() {
        adjudicate(Theme.LIGHT, 1440, 900, "light");
    }

    @Test
    void comparingHasRoomInASmallWindow() {
        adjudicate(Theme.DARK, 1000, 700, "1000-dark");
    }
}
