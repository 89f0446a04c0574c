package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** Every text of the window that can be read stands 4.5:1 from what is painted under it, 7:1 in high contrast; what is faded is reckoned in. */
class TextContrastTest {

    /** Frames until the numbers of an axis, which come slowly, are all there. */
    private static final int UNTIL_AN_AXIS_HAS_COME = 120;

    private final FxRobot robot = new FxRobot();
    private final Set<String> weak = new LinkedHashSet<>();
    private Window window;
    private double least;
    private int texts;

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void everyTextOfTheWindow(Theme theme) {
        least = theme == Theme.CONTRAST ? 7 : 4.5;
        window = Window.openSample(theme, 1440, 900);
        Window.run(() -> window.wiring.model.setHidden("B", true));
        Window.run(() -> window.wiring.model.step(1));
        for (String view : new String[] {"columns", "rows", "coverage", "differences"}) {
            window.show(view);
            look(view);
        }
        window.snapshot("hidden-article-" + theme.name().toLowerCase(Locale.ROOT));
        Window.run(() -> window.wiring.actions.settings.perform());
        look("settings");
        Window.run(() -> window.wiring.actions.settings.perform());
        Actions actions = window.wiring.actions;
        for (Action sheet : List.of(actions.print, actions.export, actions.keys, actions.order, actions.guide, actions.codebook, actions.coder,
                actions.adjudicate, actions.strength)) {
            Window.run(sheet::perform);
            Window.until(() -> window.stage.getScene().lookup("#print-print").isDisabled() != (sheet == actions.print));
            Window.frames(sheet == actions.strength ? UNTIL_AN_AXIS_HAS_COME : 0);
            look(sheet.id());
            robot.type(KeyCode.ESCAPE);
            Window.frames(3);
        }
        assertEquals(Set.of(), weak);
        assertTrue(texts > 300, texts + " texts");
    }

    private void look(String screen) {
        Window.frames(3);
        Window.run(() -> look(window.stage.getScene().getRoot(), 1, screen));
    }

    private void look(Node node, double opacity, String screen) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        double seen = opacity * node.getOpacity();
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color ink) {
            texts++;
            Color ground = Contrast.ground(text);
            Color mixed = ground.interpolate(Color.color(ink.getRed(), ink.getGreen(), ink.getBlue()), seen * ink.getOpacity());
            if (Contrast.between(mixed, ground) < least) {
                weak.add("%s: %.2f “%s” %s".formatted(screen, Contrast.between(mixed, ground), text.getText(), node.getParent().getStyleClass()));
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, seen, screen));
        }
    }
}
