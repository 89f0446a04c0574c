package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retold.ui.theme.Theme;

/** Where the keyboard is, is seen: the pixels round what has the focus change to what stands 3:1 from them, on most of its edge. */
class FocusRingTest {

    private static final int MOST_STOPS = 60;
    private static final int BAND = 3;
    private static final double VISIBLE = 3;

    private Window window;

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void theKeyboardIsSeenInEveryTheme(Theme theme) {
        window = Window.openSample(theme, 1440, 900);
        Window.run(() -> window.wiring.model.step(1));
        Window.frames(6);
        Set<Node> stops = new LinkedHashSet<>();
        List<String> unseen = new ArrayList<>();
        Image unfocused = picture();
        for (int i = 0; i < MOST_STOPS; i++) {
            AccessTest.tab(window);
            Node stop = Window.on(() -> window.stage.getScene().getFocusOwner());
            if (!stops.add(stop)) {
                break;
            }
            Window.frames(2);
            Image after = picture();
            Bounds bounds = Window.on(() -> AccessTest.ringed(stop).localToScene(AccessTest.ringed(stop).getLayoutBounds()));
            double seen = seen(unfocused, after, bounds);
            if (seen < .6) {
                unseen.add("%s: %.0f %% of its edge".formatted(AccessTest.name(stop), 100 * seen));
            }
            if (stop.getStyleClass().contains("styled-text-area")) {
                window.snapshot("focus-" + theme.name().toLowerCase(Locale.ROOT));
            }
        }
        assertEquals(List.of(), unseen);
        assertTrue(stops.size() > 10, stops.size() + " stops");
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
