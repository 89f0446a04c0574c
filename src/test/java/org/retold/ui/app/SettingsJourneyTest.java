package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.ui.theme.Face;
import org.retold.ui.theme.Palette;
import org.retold.ui.theme.Theme;
import org.retold.ui.theme.Typesetting;

/** The reading settings, from opening them to setting everything back. */
class SettingsJourneyTest {

    private Window window;

    @BeforeEach
    void open() {
        window = Window.open(Theme.SYSTEM, 1440, 900);
        Window.run(window.wiring.openArticles::openSample);
        window.aligned();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void openingThemChangesNothing() {
        press(KeyCode.COMMA, true);
        assertTrue(Window.on(() -> window.wiring.style.isUsual() && window.wiring.appearance.isUsual()));
        assertTrue(Window.on(() -> find("settings").isVisible()));
        assertEquals(15, Window.on(() -> this.<Slider>find("settings-size").getValue()));
    }

    @Test
    void escapeGivesTheKeyboardBack() {
        Node before = Window.on(() -> {
            find("find").requestFocus();
            return window.stage.getScene().getFocusOwner();
        });
        press(KeyCode.COMMA, true);
        assertEquals("settings-close", Window.on(() -> window.stage.getScene().getFocusOwner().getId()));
        press(KeyCode.ESCAPE, false);
        assertFalse(Window.on(() -> find("settings").isVisible()));
        assertSame(before, Window.on(() -> window.stage.getScene().getFocusOwner()));
    }

    @Test
    void whatIsSetIsSeenAtOnceAndSetBackAtOnce() {
        press(KeyCode.COMMA, true);
        Window.run(() -> {
            this.<Slider>find("settings-size").setValue(28);
            this.<Slider>find("settings-line-height").setValue(1.8);
            this.<Slider>find("settings-width").setValue(50);
            choose("settings-face", "Sans serif");
            choose("settings-theme", "High contrast");
        });
        assertEquals(28, window.wiring.style.textSizeProperty().get());
        assertEquals(new Typesetting(Face.SANS, 1.8), window.wiring.style.typesettingProperty().get());
        assertEquals(50, window.wiring.style.charactersProperty().get());
        assertEquals(Palette.of(Theme.CONTRAST).all(), window.wiring.appearance.paletteProperty().get().all());
        Window.run(() -> this.<Button>find("settings-reset").fire());
        assertTrue(Window.on(() -> window.wiring.style.isUsual() && window.wiring.appearance.isUsual()));
        assertTrue(Window.on(() -> find("settings-reset").isDisabled()));
    }

    private void choose(String group, String words) {
        find(group).lookupAll(".choice").stream().map(RadioButton.class::cast).filter(button -> button.getText().equals(words))
                .findFirst().orElseThrow().fire();
    }

    @SuppressWarnings("unchecked")
    private <N extends Node> N find(String id) {
        return (N) window.stage.getScene().lookup("#" + id);
    }

    private void press(KeyCode key, boolean control) {
        Window.run(() -> {
            Node owner = window.stage.getScene().getFocusOwner();
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        });
        Window.frames(2);
    }
}
