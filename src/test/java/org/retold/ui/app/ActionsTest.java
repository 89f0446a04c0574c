package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.ui.common.View;
import org.retold.ui.theme.Theme;

class ActionsTest {

    private Window window;

    @BeforeEach
    void open() {
        window = Window.open(Theme.LIGHT, 1200, 700);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void noTwoActionsShareAKey() {
        Stream<KeyCombination> ofActions = window.wiring.actions.all().stream().flatMap(action -> action.keys().stream());
        Stream<KeyCombination> ofViews = window.wiring.views.all().stream().map(View::accelerator);
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        Stream.concat(ofActions, ofViews).map(KeyCombination::getName).filter(key -> !seen.add(key)).forEach(twice::add);
        assertEquals(List.of(), twice);
    }

    @Test
    void aPlusMakesTextLargerWhereverItIsOnTheKeyboard() {
        for (KeyCode key : List.of(KeyCode.EQUALS, KeyCode.PLUS)) {
            KeyEvent shifted = new KeyEvent(KeyEvent.KEY_PRESSED, "+", "+", key, true, true, false, false);
            assertTrue(window.wiring.actions.larger.keys().stream().anyMatch(keys -> keys.match(shifted)), key.getName());
        }
    }

    @Test
    void everyActionSaysWhatItDoes() {
        window.wiring.actions.all().forEach(action -> assertFalse(action.words().isBlank(), action.id()));
    }
}
