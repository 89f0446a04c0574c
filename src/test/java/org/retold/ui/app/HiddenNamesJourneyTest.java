package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
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
        return Readable.in(window);
    }
}
