package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.ui.common.View;
import org.retold.ui.theme.Palette;
import org.retold.ui.theme.Theme;

/** The keyboard's way through every screen: it comes round, every stop can be hit, seen and heard. */
class AccessTest {

    private static final int MOST_STOPS = 200;
    private static final double TARGET = 24;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theKeyboardGoesRoundEveryView(int number) {
        Window window = Window.open(Theme.LIGHT, 1440, 900);
        Window.run(window.wiring.openArticles::openSample);
        window.aligned();
        View view = window.wiring.views.all().get(number);
        Window.run(() -> window.wiring.views.frontProperty().set(view));
        Window.run(() -> window.wiring.model.step(1));
        Window.frames(6);
        walk(window, view.titleKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "empty"})
    void theKeyboardGoesRoundTheOtherScreens(String screen) {
        Window window = Window.open(Theme.LIGHT, 1440, 900);
        if (screen.equals("settings")) {
            Window.run(window.wiring.actions.settings::perform);
        }
        Window.frames(6);
        walk(window, screen);
    }

    private static void walk(Window window, String screen) {
        List<String> wrong = new ArrayList<>();
        Set<Node> stops = new LinkedHashSet<>();
        Node first = null;
        for (int i = 0; i < MOST_STOPS; i++) {
            tab(window);
            Node stop = Window.on(() -> window.stage.getScene().getFocusOwner());
            if (stop == first) {
                break;
            }
            first = first == null ? stop : first;
            if (!stops.add(stop)) {
                wrong.add("the keyboard is caught at " + name(stop));
                break;
            }
            wrong.addAll(Window.on(() -> wrongAt(stop)));
        }
        int count = stops.size();
        window.close();
        assertEquals(List.of(), wrong, screen);
        assertTrue(count > 5 && count < MOST_STOPS, screen + " has " + count + " stops");
    }

    private static List<String> wrongAt(Node stop) {
        List<String> wrong = new ArrayList<>();
        Bounds bounds = stop.getLayoutBounds();
        if (bounds.getWidth() < TARGET - 0.5 || bounds.getHeight() < TARGET - 0.5) {
            wrong.add("%s is %.0f × %.0f".formatted(name(stop), bounds.getWidth(), bounds.getHeight()));
        }
        boolean labelled = stop instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        if (!labelled && (stop.getAccessibleText() == null || stop.getAccessibleText().isBlank())) {
            wrong.add(name(stop) + " has no name");
        }
        if (stop.getAccessibleRole() == AccessibleRole.NODE || stop.getAccessibleRole() == AccessibleRole.PARENT) {
            wrong.add(name(stop) + " has no role");
        }
        if (!hasRing(stop)) {
            wrong.add(name(stop) + " has no ring");
        }
        return wrong;
    }

    /** At least two pixels wide in the colour of the keyboard's place: a border, or what shows of the first ground around the second. */
    private static boolean hasRing(Node stop) {
        Region ringed = ringed(stop);
        Color accent = Palette.of(Theme.LIGHT).of("accent");
        boolean border = ringed.getBorder() != null && ringed.getBorder().getStrokes().stream()
                .anyMatch(stroke -> accent.equals(stroke.getTopStroke()) && stroke.getWidths().getTop() >= 2);
        List<BackgroundFill> fills = ringed.getBackground() == null ? List.of() : ringed.getBackground().getFills();
        boolean ground = fills.size() > 1 && accent.equals(fills.getFirst().getFill())
                && fills.get(1).getInsets().getTop() - fills.getFirst().getInsets().getTop() >= 2;
        return border || ground;
    }

    /** What the ring is drawn around: a column around its text, everything else around itself. */
    static Region ringed(Node stop) {
        Region ringed = (Region) stop;
        while (ringed != null && !ringed.getStyleClass().contains("column") && stop.getStyleClass().contains("styled-text-area")) {
            ringed = (Region) ringed.getParent();
        }
        return ringed;
    }

    static String name(Node node) {
        return node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass() + " "
                + (node instanceof Labeled labeled ? labeled.getText() : "");
    }

    static void tab(Window window) {
        Window.run(() -> {
            Node owner = window.stage.getScene().getFocusOwner();
            Node target = owner == null ? window.stage.getScene().getRoot() : owner;
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
        });
        Window.frames(1);
    }
}
