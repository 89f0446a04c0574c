package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.core.annotation.Coder;
import org.retold.ui.common.Language;
import org.retold.ui.common.Messages;
import org.retold.ui.correction.ArticleSheet;
import org.retold.ui.theme.Theme;

/** On everything that is laid over the window Tab reaches each control once, as one reads, and comes round; Escape leaves. */
class KeyboardRoundTest {

    private Window window;

    @AfterEach
    void close() {
        window.close();
        Messages.speak(Language.ENGLISH, Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"settings, ENGLISH, 9", "settings, ARABIC, 9", "guide, ENGLISH, 1", "keys, ENGLISH, 1", "print, ENGLISH, 9", "print, ARABIC, 9",
            "running-order, ENGLISH, 10", "export, ENGLISH, 5", "codebook, ENGLISH, 10", "coder, ENGLISH, 2", "adjudication, ENGLISH, 3",
            "merge, ENGLISH, 3", "strength, ENGLISH, 3", "describe, ENGLISH, 6"})
    void theKeyboardStaysOnTheSheetAndComesRound(String sheet, Language language, int fewest) {
        Messages.speak(language, Locale.ENGLISH);
        window = Window.openSample(Theme.LIGHT, 1280, 800);
        Window.run(() -> window.find("find").requestFocus());
        open(sheet);
        Parent laid = Window.on(() -> (Parent) window.find(sheet));
        assertTrue(Window.until(() -> laid.isVisible() && isWithin(owner(), laid)), "the keyboard is on the sheet");
        assertTrue(Window.until(() -> !sheet.equals("print") || !window.find("print-print").isDisabled()));
        List<Node> all = Window.on(() -> stops(laid));
        assertTrue(all.size() >= fewest, sheet + " has " + all.size() + " controls");
        List<Node> walked = walk(all.size(), false);
        assertEquals(List.of(), walked.stream().filter(stop -> !isWithin(stop, laid)).map(AccessTest::name).toList(), "beneath the sheet");
        assertEquals(names(all), names(turned(walked, all.getFirst())));
        assertEquals(List.of(), Window.on(() -> backwards(all)));
        assertEquals(names(all.reversed()), names(turned(walk(all.size(), true), all.getLast())));
        fire(KeyCode.ESCAPE, false);
        assertFalse(Window.on(laid::isVisible), "Escape leaves");
        assertTrue(Window.until(() -> window.find("find").isFocused()), "what had the keyboard has it again");
    }

    @Test
    void theFindFieldIsNoTrap() {
        window = Window.openSample(Theme.LIGHT, 1280, 800);
        Window.run(() -> window.wiring.actions.find.perform());
        assertTrue(Window.on(() -> window.find("find").isFocused()));
        fire(KeyCode.TAB, false);
        Node next = Window.on(this::owner);
        assertFalse(next == window.find("find"));
        fire(KeyCode.TAB, true);
        assertTrue(Window.on(() -> window.find("find").isFocused()));
        fire(KeyCode.ESCAPE, false);
        assertFalse(Window.on(() -> window.find("find").isFocused()), "Escape leaves");
    }

    private void open(String sheet) {
        Actions actions = window.wiring.actions;
        Window.run(() -> {
            switch (sheet) {
                case "settings" -> actions.settings.perform();
                case "guide" -> actions.guide.perform();
                case "keys" -> actions.keys.perform();
                case "print" -> actions.print.perform();
                case "running-order" -> actions.order.perform();
                case "export" -> actions.export.perform();
                case "codebook" -> {
                    actions.codebook.perform();
                    ((Button) window.find("codebook-add")).fire();
                    window.find("codebook-codes").requestFocus();
                }
                case "coder" -> actions.coder.perform();
                case "adjudication" -> actions.adjudicate.perform();
                case "merge" -> window.wiring.coding.merge.open(window.wiring.model.comparisonProperty().get()
                        .withCoder(new Coder("mara", "Mara")), "mara.retold");
                case "strength" -> actions.strength.perform();
                case "describe" -> ((ArticleSheet) window.find("describe")).open("A");
                default -> throw new IllegalArgumentException(sheet);
            }
        });
        Window.frames(4);
    }

    private Node owner() {
        return window.stage.getScene().getFocusOwner();
    }

    private void fire(KeyCode key, boolean shift) {
        Window.run(() -> owner().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false)));
        Window.frames(2);
    }

    private List<Node> walk(int steps, boolean back) {
        List<Node> walked = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            fire(KeyCode.TAB, back);
            walked.add(Window.on(this::owner));
        }
        return walked;
    }

    /** The same round, told from another stop on. */
    private static List<Node> turned(List<Node> round, Node first) {
        int at = Math.max(0, round.indexOf(first));
        List<Node> turned = new ArrayList<>(round.subList(at, round.size()));
        turned.addAll(round.subList(0, at));
        return turned;
    }

    /** Steps of the keyboard that lead against the way one reads: up, if not to the next column, or back in the same line. */
    private static List<String> backwards(List<Node> stops) {
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            Bounds from = bounds(stops.get(i - 1));
            Bounds to = bounds(stops.get(i));
            boolean mirrored = stops.get(i).getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
            boolean further = mirrored ? to.getMaxX() <= from.getMinX() + 1 : to.getMinX() >= from.getMaxX() - 1;
            boolean before = mirrored ? to.getMinX() >= from.getMaxX() - 1 : to.getMaxX() <= from.getMinX() + 1;
            boolean above = to.getMaxY() <= from.getMinY() + 1;
            boolean level = to.getMinY() < from.getMaxY() - 1 && from.getMinY() < to.getMaxY() - 1;
            if (above && !further || level && before) {
                wrong.add(AccessTest.name(stops.get(i - 1)) + " → " + AccessTest.name(stops.get(i)));
            }
        }
        return wrong;
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static List<String> names(List<Node> stops) {
        return stops.stream().map(AccessTest::name).toList();
    }

    private static boolean isWithin(Node node, Parent laid) {
        return node != null && (node == laid || isWithin(node.getParent(), laid));
    }

    /** Of several Tab reaches the chosen one. */
    private static boolean isLeftToArrows(ToggleButton toggle) {
        return toggle.getToggleGroup() != null && toggle.getToggleGroup().getSelectedToggle() != null && !toggle.isSelected();
    }

    private static List<Node> stops(Parent parent) {
        List<Node> stops = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable() && !(child instanceof ToggleButton toggle && isLeftToArrows(toggle))) {
                    stops.add(child);
                }
                if (child instanceof Parent inner && !(child instanceof Button)) {
                    stops.addAll(stops(inner));
                }
            }
        }
        return stops;
    }
}
