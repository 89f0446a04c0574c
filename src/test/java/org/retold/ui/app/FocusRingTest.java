package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retold.ui.theme.Theme;

/** Where the keyboard is, is seen: the pixels round what has the focus change to what stands 3:1 from them, on most of its edge. */
class FocusRingTest {

    private static final int MOST_STOPS = 60;
    private static final int BAND = 3;
    private static final double VISIBLE = 3;
    private static final double ENOUGH = .6;

    /** Where the keyboard goes round, and how many stops there are at least. */
    private enum Screen {
        COLUMNS(10), ROWS(10), COVERAGE(10), DIFFERENCES(10), INSPECTOR(4), SETTINGS(8), CLASSROOM(2);

        private final int least;

        Screen(int least) {
            this.least = least;
        }
    }

    private Window window;

    @AfterEach
    void close() {
        window.close();
    }

    /** Every screen in a light and a dark theme, the columns in all. */
    static Stream<Arguments> screens() {
        return Stream.of(Theme.values()).filter(theme -> theme != Theme.SYSTEM)
                .flatMap(theme -> Stream.of(Screen.values()).filter(screen -> screen == Screen.COLUMNS || theme == Theme.LIGHT || theme == Theme.DARK)
                        .map(screen -> Arguments.of(theme, screen)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void theKeyboardIsSeen(Theme theme, Screen screen) {
        window = Window.openSample(theme, 1440, 900);
        Window.run(() -> window.wiring.model.step(1));
        open(screen);
        Window.frames(6);
        Set<Object> stops = new LinkedHashSet<>();
        List<String> unseen = new ArrayList<>();
        Image before = unfocused();
        for (int i = 0; i < MOST_STOPS; i++) {
            AccessTest.tab(window);
            Window.frames(1);
            Node stop = stop(screen);
            if (!stops.add(screen == Screen.CLASSROOM ? window.wiring.lesson.choiceProperty().get() : stop)) {
                break;
            }
            Window.frames(2);
            Image after = picture();
            double seen = seen(before, after, Window.on(() -> AccessTest.ringed(stop).localToScene(AccessTest.ringed(stop).getLayoutBounds())));
            if (seen < ENOUGH) {
                unseen.add("%s: %.0f %% of its edge".formatted(AccessTest.name(stop), 100 * seen));
            }
            before = screen == Screen.CLASSROOM ? after : before;
            if (stop.getStyleClass().contains("list-view") || i == 1) {
                window.snapshot("focus-%s-%s".formatted(screen, theme).toLowerCase(Locale.ROOT));
            }
        }
        assertEquals(List.of(), unseen);
        assertTrue(stops.size() >= screen.least, stops.size() + " stops");
    }

    private void open(Screen screen) {
        switch (screen) {
            case COLUMNS, ROWS, COVERAGE, DIFFERENCES -> window.show(screen.name().toLowerCase(Locale.ROOT));
            case INSPECTOR -> Window.run(() -> window.find("inspector").requestFocus());
            case SETTINGS -> Window.run(() -> window.wiring.actions.settings.perform());
            case CLASSROOM -> {
                Window.run(() -> window.wiring.actions.classroom.perform());
                Window.run(() -> window.wiring.lesson.type("2"));
            }
        }
    }

    /** In a lesson the keyboard stays with the lesson, and goes round the guesses. */
    private Node stop(Screen screen) {
        return Window.on(() -> screen == Screen.CLASSROOM ? window.find("classroom").lookup(".chosen-guess")
                : window.stage.getScene().getFocusOwner());
    }

    private Image unfocused() {
        Node owner = Window.on(() -> window.stage.getScene().getFocusOwner());
        Window.run(() -> window.stage.getScene().getRoot().requestFocus());
        Window.frames(2);
        Image picture = picture();
        Window.run(owner::requestFocus);
        Window.frames(2);
        return picture;
    }

    private Image picture() {
        return Window.on(() -> window.stage.getScene().snapshot(null));
    }

    /** How much of the edge has a pixel near it that changed visibly. */
    private static double seen(Image before, Image after, Bounds bounds) {
        int left = (int) Math.max(BAND, bounds.getMinX());
        int top = (int) Math.max(BAND, bounds.getMinY());
        int right = (int) Math.min(after.getWidth() - BAND - 1, bounds.getMaxX() - 1);
        int bottom = (int) Math.min(after.getHeight() - BAND - 1, bounds.getMaxY() - 1);
        int changed = 0;
        int all = 0;
        for (int x = left; x <= right; x++) {
            all += 2;
            changed += isSeen(before, after, x, top, 0, 1) ? 1 : 0;
            changed += isSeen(before, after, x, bottom, 0, 1) ? 1 : 0;
        }
        for (int y = top; y <= bottom; y++) {
            all += 2;
            changed += isSeen(before, after, left, y, 1, 0) ? 1 : 0;
            changed += isSeen(before, after, right, y, 1, 0) ? 1 : 0;
        }
        return (double) changed / all;
    }

    private static boolean isSeen(Image before, Image after, int x, int y, int across, int down) {
        PixelReader was = before.getPixelReader();
        PixelReader is = after.getPixelReader();
        for (int by = -BAND; by <= BAND; by++) {
            Color old = was.getColor(x + by * across, y + by * down);
            Color now = is.getColor(x + by * across, y + by * down);
            if (Contrast.between(old, now) >= VISIBLE) {
                return true;
            }
        }
        return false;
    }
}
