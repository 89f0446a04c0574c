package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retold.ui.classroom.ClassroomViewModel.Place;
import org.retold.ui.theme.Theme;
import org.testfx.api.FxRobot;

/** Whatever theme the window has, all text of a lesson stands 7:1 from what is painted under it, and no rule is thinner than 3. */
class ClassroomContrastTest {

    private static final double TEXT = 7;
    private static final double RULE = 3;

    private final FxRobot robot = new FxRobot();
    private final Set<String> wrong = new LinkedHashSet<>();
    private int texts;
    private int rules;
    private Window window;

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void everyTextAndRuleOfEveryStep(Theme theme) {
        window = Window.openSample(theme, 1280, 720);
        press(KeyCode.F11);
        Place last = null;
        while (!place().equals(last)) {
            last = place();
            Place now = last;
            Window.run(() -> look(window.find("classroom"), List.of(), now));
            press(KeyCode.PAGE_DOWN);
        }
        press(KeyCode.HOME);
        press(KeyCode.H);
        Window.run(() -> look(window.find("classroom"), List.of(), place()));
        window.snapshot("classroom-hidden-" + theme.name().toLowerCase());
        assertEquals(Set.of(), wrong);
        assertTrue(texts > 60, texts + " texts");
        assertTrue(rules > 40, rules + " rules");
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
        Window.frames(3);
    }

    private Place place() {
        return window.wiring.lesson.placeProperty().get();
    }

    /** @param tints what is painted behind the words that the step is about, which are never the dimmed ones */
    private void look(Node node, List<Color> tints, Place place) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case Text text when !text.getText().isBlank() -> {
                texts++;
                List<Color> grounds = new ArrayList<>(List.of(Contrast.ground(text)));
                if (!text.getStyleClass().contains("lesson-dimmed")) {
                    grounds.addAll(tints);
                }
                grounds.forEach(ground -> readable(text, ground, place));
            }
            case Path path when path.getStroke() != null && !path.getElements().isEmpty() ->
                    rule(path.getStroke(), path.getStrokeWidth(), Contrast.ground(path), place + " " + path.getStyleClass());
            case Region region when region.getBorder() != null ->
                    region.getBorder().getStrokes().forEach(stroke -> border(stroke, Contrast.ground(region), place + " " + region.getStyleClass()));
            default -> { }
        }
        if (node instanceof Parent parent) {
            List<Color> behind = new ArrayList<>(tints);
            parent.getChildrenUnmodifiable().stream().filter(child -> child instanceof Path).map(child -> ((Path) child).getFill())
                    .filter(Color.class::isInstance).map(Color.class::cast).forEach(behind::add);
            parent.getChildrenUnmodifiable().forEach(child -> look(child, behind, place));
        }
    }

    private void readable(Text text, Color ground, Place place) {
        double contrast = Contrast.between((Color) text.getFill(), ground);
        if (contrast < TEXT || text.getOpacity() < 1) {
            wrong.add("%s: %.2f “%s”".formatted(place, contrast, text.getText()));
        }
    }

    private void border(BorderStroke stroke, Color ground, String where) {
        BorderWidths widths = stroke.getWidths();
        rule(stroke.getTopStroke(), widths.getTop(), ground, where);
        rule(stroke.getRightStroke(), widths.getRight(), ground, where);
        rule(stroke.getBottomStroke(), widths.getBottom(), ground, where);
        rule(stroke.getLeftStroke(), widths.getLeft(), ground, where);
    }

    private void rule(Paint paint, double width, Color ground, String where) {
        if (!(paint instanceof Color colour) || colour.getOpacity() == 0 || width == 0) {
            return;
        }
        rules++;
        if (width < RULE || Contrast.between(colour, ground) < TEXT) {
            wrong.add("%s: a rule of %.1f at %.2f".formatted(where, width, Contrast.between(colour, ground)));
        }
    }
}
