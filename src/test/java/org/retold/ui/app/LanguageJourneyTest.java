package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.ui.common.Language;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.Theme;

/** The window in every language: whole words, and mirrored where the language runs from the right. */
class LanguageJourneyTest {

    private static final List<String> VIEWS = List.of("columns", "rows", "coverage", "differences");

    private Window window;

    @AfterEach
    void close() {
        window.close();
        Messages.speak(Language.ENGLISH, Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 1000, 700", "ENGLISH, 1440, 900", "GERMAN, 1000, 700", "GERMAN, 1440, 900", "FRENCH, 1000, 700",
            "FRENCH, 1440, 900", "SPANISH, 1000, 700", "SPANISH, 1440, 900", "ARABIC, 1000, 700", "ARABIC, 1440, 900"})
    void noWordOfTheWindowIsCutOff(Language language, int width, int height) {
        open(language, width, height);
        List<String> cut = new ArrayList<>();
        for (String view : VIEWS) {
            window.show(view);
            window.snapshot("language-" + language.code() + "-" + view + "-" + width);
            cut.addAll(Window.on(() -> cutIn(window.stage.getScene().getRoot()).stream().map(words -> view + ": " + words).toList()));
        }
        window.show("columns");
        Window.run(() -> window.wiring.actions.settings.perform());
        window.snapshot("language-" + language.code() + "-settings-" + width);
        cut.addAll(Window.on(() -> cutIn((Parent) window.find("settings"))));
        assertEquals(List.of(), cut);
    }

    @Test
    void arabicRunsFromTheRight() {
        open(Language.ARABIC, 1440, 900);
        double articles = middle("articles");
        double inspector = middle("inspector");
        assertTrue(articles > 1000, "the articles stand to the right: " + articles);
        assertTrue(inspector < 440, "the inspector stands to the left: " + inspector);
    }

    @Test
    void theLanguageIsChosenInTheSettings() {
        open(Language.ENGLISH, 1000, 700);
        Window.run(() -> window.wiring.actions.settings.perform());
        ComboBox<Language> choice = language();
        Window.run(() -> choice.setValue(Language.FRENCH));
        assertTrue(Window.on(() -> window.find("settings-language-later").isVisible()));
        assertEquals(Language.FRENCH, window.wiring.style.languageProperty().get());
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, Window.on(() -> window.stage.getScene().getEffectiveNodeOrientation()));
    }

    private double middle(String id) {
        return Window.on(() -> {
            Node node = window.find(id);
            return node.localToScene(node.getBoundsInLocal()).getCenterX();
        });
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Language> language() {
        return (ComboBox<Language>) Window.on(() -> window.find("settings-language"));
    }

    private void open(Language language, int width, int height) {
        Messages.speak(language, Locale.ENGLISH);
        window = Window.openSample(Theme.LIGHT, width, height);
    }

    /** What an article says may be cut where it is only a reminder; what the window says may not. */
    private List<String> cutIn(Parent parent) {
        List<String> cut = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof Labeled label && label.isTextTruncated() && !isOfAnArticle(label.getText())) {
                cut.add(label.getText());
            }
            if (child instanceof Parent inner) {
                cut.addAll(cutIn(inner));
            }
        }
        return cut;
    }

    private boolean isOfAnArticle(String words) {
        return window.wiring.model.articles().stream().anyMatch(article -> article.outlet().equals(words)
                || article.title().equals(words) || article.text().contains(words)
                || words.equals(article.sigil() + "  " + article.outlet()));
    }
}
