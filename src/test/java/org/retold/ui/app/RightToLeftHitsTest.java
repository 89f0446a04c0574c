package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.core.collate.Collator;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.core.text.Passage;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** In text that runs from the right a click selects the passage that it meets, and a drag the words that it passes. */
class RightToLeftHitsTest {

    private final FxRobot robot = new FxRobot();
    private Window window;
    private GenericStyledArea<?, ?, ?> area;

    @AfterEach
    void close() {
        window.close();
    }

    private static Article article(String name) {
        try (InputStream in = RightToLeftHitsTest.class.getResourceAsStream("/org/retold/scripts/" + name + ".txt")) {
            return ArticleParser.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), ArticleHints.from(name)).withOutlet(name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void open(String language) {
        window = Window.open(Theme.LIGHT, 1440, 900, new ArticleDesk(), new Collator(Optional.empty())::collate);
        List<Article> articles = List.of(article(language + "-a"), article(language + "-b"));
        Window.run(() -> window.wiring.model.add(articles));
        Window.until(() -> window.wiring.model.collationProperty().get().isPresent());
        window.aligned();
        window.show("columns");
        area = Window.on(() -> (GenericStyledArea<?, ?, ?>) window.stage.getScene().getRoot().lookup(".styled-text-area"));
    }

    /** The middle of a letter on the screen. */
    private Optional<Point2D> middle(int letter) {
        Optional<Bounds> bounds = area.getCharacterBoundsOnScreen(letter, letter + 1);
        return bounds.map(found -> new Point2D(found.getCenterX(), found.getCenterY()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he"})
    void aClickOnAWordSelectsItsPassage(String language) {
        open(language);
        Article article = Window.on(() -> window.wiring.model.find("A").orElseThrow());
        String text = Window.on(area::getText);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < article.passages().size(); i++) {
            Passage passage = article.passages().get(i);
            String words = article.textOf(passage);
            int letter = text.indexOf(words) + words.length() / 2;
            Point2D at = Window.on(() -> middle(letter)).orElseThrow();
            robot.clickOn(at, MouseButton.PRIMARY);
            Window.frames(3);
            if (!window.selected().equals(Optional.of(new PassageRef("A", i)))) {
                wrong.add(i + " " + window.selected());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he"})
    void aDragSelectsTheWordsThatItPasses(String language) {
        open(language);
        String text = Window.on(area::getText);
        int line = text.indexOf('\n', text.indexOf('\n') + 1) + 1;
        int from = text.indexOf(' ', text.indexOf('\n', line + 30) + 1) + 1;
        int to = text.indexOf(' ', from + 8);
        Point2D first = Window.on(() -> area.getCharacterBoundsOnScreen(from, from + 1)).map(box -> new Point2D(box.getMaxX() - 1, box.getCenterY())).orElseThrow();
        Point2D last = Window.on(() -> area.getCharacterBoundsOnScreen(to - 1, to)).map(box -> new Point2D(box.getMinX() + 1, box.getCenterY())).orElseThrow();
        robot.drag(first, MouseButton.PRIMARY).dropTo(last);
        Window.frames(4);
        window.snapshot("drag-" + language);
        assertEquals(text.substring(from, to), Window.on(area::getSelectedText));
    }
}
