package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.PopupWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.theme.Face;
import org.retold.ui.theme.Palette;
import org.retold.ui.theme.Theme;
import org.retold.ui.theme.Typesetting;

/** A window that changes its theme or the face of its text looks like one that was opened so, and no style sheet is read for it. */
class DressTest {

    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.SEPIA, Theme.DARK, Theme.CONTRAST);

    @ParameterizedTest
    @ValueSource(strings = {"columns", "rows", "coverage", "differences"})
    void aWindowThatChangesItsThemeLooksLikeOneThatWasOpenedInIt(String view) {
        Window changing = reading(Theme.LIGHT, view);
        try {
            for (Theme theme : List.of(Theme.CONTRAST, Theme.DARK, Theme.SEPIA, Theme.LIGHT)) {
                Window.run(() -> changing.wiring.appearance.themeProperty().set(theme));
                Window opened = reading(theme, view);
                try {
                    assertEquals(0, differing(pixels(changing), pixels(opened)), theme + ": pixels that differ");
                } finally {
                    opened.close();
                }
            }
        } finally {
            changing.close();
        }
    }

    @Test
    void noStyleSheetIsTakenAwayOrAdded() {
        Window window = reading(Theme.LIGHT, "columns");
        List<String> changes = new ArrayList<>();
        try {
            Scene scene = window.stage.getScene();
            Window.run(() -> scene.getStylesheets().addListener((ListChangeListener<String>) change -> changes.add(change.toString())));
            Set<Integer> looks = new HashSet<>();
            for (Theme theme : THEMES) {
                Window.run(() -> window.wiring.appearance.themeProperty().set(theme));
                looks.add(Arrays.hashCode(pixels(window)));
            }
            Window.run(() -> window.wiring.appearance.singleColourProperty().set(true));
            looks.add(Arrays.hashCode(pixels(window)));
            for (Face face : List.of(Face.SANS, Face.LEGIBLE, Face.SERIF)) {
                Window.run(() -> window.wiring.style.typesettingProperty().set(new Typesetting(face, 1.8)));
                looks.add(Arrays.hashCode(pixels(window)));
            }
            assertEquals(THEMES.size() + 1 + 3, looks.size(), "different pictures");
            assertEquals(List.of(), changes);
        } finally {
            window.close();
        }
    }

    @Test
    void aPopupHasTheThemeOfItsWindowWhereverItWasOpened() {
        Window window = reading(Theme.LIGHT, "columns");
        try {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.SEPIA, Theme.DARK)) {
                Window.run(() -> {
                    window.wiring.appearance.themeProperty().set(theme);
                    ((ComboBox<?>) window.stage.getScene().lookup(".combo-box")).show();
                });
                Window.frames(4);
                assertEquals(Set.of(Palette.of(theme).of("paper")), Window.on(() -> grounds(window)), theme.toString());
                Window.run(() -> window.wiring.appearance.themeProperty().set(Theme.CONTRAST));
                Window.frames(4);
                assertEquals(Set.of(Palette.of(Theme.CONTRAST).of("paper")), Window.on(() -> grounds(window)), "after a change");
                Window.run(() -> ((ComboBox<?>) window.stage.getScene().lookup(".combo-box")).hide());
                Window.frames(2);
            }
        } finally {
            window.close();
        }
    }

    /** A tool tip that the mouse is waiting for is styled before it is shown. */
    @Test
    void whatIsStyledBeforeItsThemeIsKnownHasColours() {
        Window window = reading(Theme.DARK, "columns");
        try {
            Window.run(() -> {
                StackPane root = new StackPane();
                Scene scene = new Scene(root);
                scene.getStylesheets().setAll(window.stage.getScene().getStylesheets());
                root.applyCss();
                assertEquals(Palette.of(Theme.LIGHT).of("canvas"), root.getBackground().getFills().getFirst().getFill());
            });
        } finally {
            window.close();
        }
    }

    @Test
    void anotherFaceAndLineHeightReachColumnsAndInspector() {
        Window window = reading(Theme.LIGHT, "columns");
        try {
            double before = Window.on(() -> spacing(window, ".paragraph-text"));
            Window.run(() -> window.wiring.style.typesettingProperty().set(new Typesetting(Face.SANS, 2)));
            Window.frames(8);
            double leading = new Typesetting(Face.SANS, 2).leading() * 15;
            assertNotEquals(before, leading, 1);
            assertEquals(leading, Window.on(() -> spacing(window, ".paragraph-text")), 0.01);
            assertEquals(leading, Window.on(() -> spacing(window, ".telling-text")), 0.01);
            assertEquals(Set.of("Inter", "Inter SemiBold"), Window.on(() -> families(window, ".column-text")));
            assertTrue(Window.on(() -> families(window, ".telling-text")).contains("Inter"));
        } finally {
            window.close();
        }
    }

    private static Window reading(Theme theme, String view) {
        Window window = Window.openSample(theme, 1440, 900);
        window.show(view);
        window.select(new PassageRef("A", 3));
        Window.frames(8);
        return window;
    }

    /** Without scroll bars: how long a list is, is estimated from what it has shown before. */
    private static int[] pixels(Window window) {
        Window.frames(8);
        Window.run(() -> window.stage.getScene().getRoot().lookupAll(".scroll-bar").forEach(bar -> bar.setOpacity(0)));
        WritableImage picture = Window.on(() -> window.stage.getScene().snapshot(null));
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }


    private static int differing(int[] one, int[] other) {
        int count = one.length == other.length ? 0 : Math.max(one.length, other.length);
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            count += one[i] == other[i] ? 0 : 1;
        }
        return count;
    }

    private static Set<Paint> grounds(Window window) {
        Set<Paint> grounds = new HashSet<>();
        for (javafx.stage.Window popup : javafx.stage.Window.getWindows()) {
            if (popup instanceof PopupWindow && popup.getScene().getRoot().lookup(".list-view") instanceof Region list) {
                grounds.add(list.getBackground().getFills().getLast().getFill());
            }
        }
        return grounds;
    }

    private static double spacing(Window window, String selector) {
        return ((TextFlow) window.stage.getScene().lookup(selector)).getLineSpacing();
    }

    private static Set<String> families(Window window, String selector) {
        Set<String> families = new HashSet<>();
        window.stage.getScene().getRoot().lookupAll(selector + " .text").forEach(text -> families.add(((Text) text).getFont().getFamily()));
        window.stage.getScene().getRoot().lookupAll(selector + " Text").forEach(text -> families.add(((Text) text).getFont().getFamily()));
        return families;
    }
}
