package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Article;
import org.retold.report.Veil;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** While names are hidden, nothing that can be read, heard or hovered over gives an outlet away. */
class HiddenNamesJourneyTest {

    private final FxRobot robot = new FxRobot();
    private Window window;

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theSampleTellsNoNames() {
        window = Window.openSample(Theme.LIGHT, 1440, 900);
        Pattern names = Pattern.compile("Ledger|LEDGER|Harbour Post|\\bPost\\b|Meridian|Courier|ledger\\.txt|harbour-post|meridian\\.txt");
        assertTrue(readable().stream().anyMatch(words -> names.matcher(words).find()), "they are read while they are shown");
        hide();
        window.snapshot("names-hidden-columns");
        assertEquals(List.of(), everywhere(names));
        window.select(new PassageRef("B", 1));
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H).release(KeyCode.H, KeyCode.SHIFT, KeyCode.SHORTCUT);
        Window.frames(4);
        assertTrue(readable().stream().anyMatch(words -> words.contains("Harbour Post")));
        assertFalse(readable().stream().anyMatch(words -> words.contains("Ledger")));
        Window.run(() -> window.wiring.model.revealNames());
        Window.frames(4);
        assertTrue(readable().stream().anyMatch(words -> words.contains("The Northern Ledger")));
    }

    @Test
    void theFiveArticlesTellNoNames() {
        List<Path> files = Window.fiveArticles();
        window = Window.open(Theme.LIGHT, 1440, 900);
        window.read(files);
        List<String> called = List.of("CNN", "Reuters", "Axios", "The Financial Times", "Israel News");
        Window.run(() -> {
            List<Article> articles = List.copyOf(window.wiring.model.articles());
            for (int i = 0; i < articles.size(); i++) {
                window.wiring.model.rename(articles.get(i).sigil(), called.get(i));
            }
        });
        window.aligned();
        hide();
        Pattern names = Pattern.compile("\\bCNN|Reuters|Axios|Financial Times|Israel News|95710f4459bf23d0|6dd6e8220104712a|1d93fafb8c9e6694");
        assertEquals(List.of(), everywhere(names));
    }

    @Test
    void actsOnHiddenNamesAreActsOnTheArticlesAsTheyAre() {
        window = Window.openSample(Theme.LIGHT, 1440, 900);
        Article plain = Window.on(() -> window.wiring.model.comparisonProperty().get().article("A"));
        hide();
        Article shown = Window.on(() -> window.wiring.model.find("A").orElseThrow());
        assertEquals(plain.text().length(), shown.text().length());
        assertTrue(shown.text().indexOf(Veil.FILLING) > 0, "the Ledger's name stands in its own text");
        assertEquals(plain.passages(), shown.passages());
        Window.run(() -> window.wiring.model.rename("A", shown.outlet()));
        assertEquals(plain, Window.on(() -> window.wiring.model.comparisonProperty().get().article("A")));
    }

    private void hide() {
        robot.press(KeyCode.SHORTCUT, KeyCode.H).release(KeyCode.H, KeyCode.SHORTCUT);
        Window.frames(4);
        assertTrue(Window.on(() -> window.wiring.model.namesProperty().get().areHidden()));
    }

    private List<String> everywhere(Pattern names) {
        Set<String> found = new TreeSet<>();
        for (String view : List.of("columns", "rows", "coverage", "differences")) {
            window.show(view);
            for (Article article : Window.on(() -> List.copyOf(window.wiring.model.articles()))) {
                window.select(new PassageRef(article.sigil(), article.passages().size() - 1));
                readable().stream().filter(words -> names.matcher(words).find()).forEach(words -> found.add(view + ": " + words));
            }
        }
        robot.press(KeyCode.F11).release(KeyCode.F11);
        Window.frames(3);
        for (int i = 0; i < 30; i++) {
            readable().stream().filter(words -> names.matcher(words).find()).forEach(words -> found.add("classroom: " + words));
            robot.press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
            Window.frames(1);
        }
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        Window.frames(3);
        Window.on(() -> window.wiring.model.collationProperty().get().orElseThrow()).articles().forEach(article -> {
            if (names.matcher(article.toString()).find()) {
                found.add("article: " + article.sigil());
            }
        });
        return List.copyOf(found);
    }

    private List<String> readable() {
        List<String> words = new ArrayList<>();
        Window.run(() -> collect(window.stage.getScene().getRoot(), words));
        return words;
    }

    /** What is read, heard or hovered over in all sheets that lie over the window, as it is shown now. */
    private static void collect(Node node, List<String> words) {
        Optional.ofNullable(node.getProperties().get("javafx.scene.control.Tooltip")).map(tip -> ((Tooltip) tip).getText()).ifPresent(words::add);
        Optional.ofNullable(node.getAccessibleText()).ifPresent(words::add);
        Optional.ofNullable(node.getAccessibleHelp()).ifPresent(words::add);
        switch (node) {
            case Labeled labeled -> words.add(String.valueOf(labeled.getText()));
            case Text text -> words.add(text.getText());
            case TextInputControl field -> {
                words.add(String.valueOf(field.getText()));
                words.add(String.valueOf(field.getPromptText()));
            }
            case TextFlow flow -> {
                StringBuilder all = new StringBuilder();
                flow.getChildren().forEach(child -> all.append(child instanceof Text text ? text.getText() : ""));
                words.add(all.toString());
            }
            default -> { }
        }
        if (node instanceof Control control) {
            Optional.ofNullable(control.getTooltip()).map(Tooltip::getText).ifPresent(words::add);
        }
        if (node instanceof ComboBox<?> box) {
            box.getItems().stream().map(item -> spoken(box, item)).forEach(words::add);
        }
        if (node instanceof Control control && control.getContextMenu() != null) {
            control.getContextMenu().getItems().stream().map(MenuItem::getText).filter(text -> text != null).forEach(words::add);
        }
        if (node instanceof MenuButton menu) {
            menu.getItems().stream().map(MenuItem::getText).filter(text -> text != null).forEach(words::add);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    private static <T> String spoken(ComboBox<T> box, Object item) {
        @SuppressWarnings("unchecked")
        T known = (T) item;
        return box.getConverter() == null ? String.valueOf(item) : box.getConverter().toString(known);
    }
}
