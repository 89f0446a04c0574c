package org.retold.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Contrast of both themes by WCAG 2.2's formula (relative luminance of sRGB), from the style sheets' own colours. */
class ContrastTest {

    private static final List<String> GROUNDS = List.of("paper", "added-wash", "dropped-wash", "selected-wash");
    private static final List<String> TINTS = List.of("added-tint", "dropped-tint", "hit-tint");

    private final Map<String, Palette> themes = Map.of("light", Palette.light(), "dark", Palette.dark());

    @Test
    void textCanBeReadOnEveryGround() {
        List<String> weak = new ArrayList<>();
        themes.forEach((name, palette) -> {
            for (String ground : GROUNDS) {
                check(weak, name, palette, "ink", ground, 4.5);
            }
            for (String tint : TINTS) {
                check(weak, name, palette, "ink", tint, 4.5);
            }
            for (String ink : List.of("ink-soft", "ink-faint", "accent")) {
                check(weak, name, palette, ink, "paper", 4.5);
            }
            check(weak, name, palette, "ink-soft", "canvas", 4.5);
            check(weak, name, palette, "ink", "error-wash", 4.5);
        });
        assertEquals(List.of(), weak);
    }

    @Test
    void wordsInTheGridOfStoryPointsCanBeRead() {
        List<String> weak = new ArrayList<>();
        themes.forEach((name, palette) -> {
            for (String ground : List.of("heat-low", "heat-middle", "heat-high", "dropped-tint", "canvas", "selected-wash")) {
                check(weak, name, palette, "ink", ground, 4.5);
            }
            for (String ground : List.of("paper", "canvas", "raised")) {
                check(weak, name, palette, "ink-soft", ground, 4.5);
            }
            check(weak, name, palette, "paper", "ink", 4.5);
        });
        assertEquals(List.of(), weak);
    }

    @Test
    void textOnTheGroundsOfTheListOfDifferencesCanBeRead() {
        List<String> weak = new ArrayList<>();
        themes.forEach((name, palette) -> {
            for (String ground : List.of("paper", "raised", "canvas", "accent-wash", "selected-wash", "hit-tint", "added-tint",
                    "dropped-tint")) {
                check(weak, name, palette, "ink", ground, 4.5);
            }
            for (String ground : List.of("paper", "raised", "canvas")) {
                check(weak, name, palette, "ink-soft", ground, 4.5);
                check(weak, name, palette, "added-mark", ground, 4.5);
                check(weak, name, palette, "dropped-mark", ground, 4.5);
            }
            check(weak, name, palette, "accent", "selected-wash", 4.5);
        });
        assertEquals(List.of(), weak);
    }

    @Test
    void marksStandOut() {
        List<String> weak = new ArrayList<>();
        themes.forEach((name, palette) -> palette.all().keySet().stream().filter(colour -> colour.endsWith("-mark")).sorted()
                .forEach(mark -> check(weak, name, palette, mark, "paper", 3)));
        assertEquals(List.of(), weak);
    }

    @Test
    void boxesStandOutOnEveryGround() {
        List<String> weak = new ArrayList<>();
        themes.forEach((name, palette) -> Stream.concat(GROUNDS.stream(), TINTS.stream()).forEach(ground -> {
            check(weak, name, palette, "boxed-mark", ground, 3);
            check(weak, name, palette, "quote-mark", ground, 3);
        }));
        assertEquals(List.of(), weak);
    }

    @Test
    void bothThemesHaveTheSameColours() {
        assertEquals(Palette.light().all().keySet(), Palette.dark().all().keySet());
    }

    private static void check(List<String> weak, String theme, Palette palette, String ink, String ground, double least) {
        double contrast = contrast(palette.of(ink), palette.of(ground));
        if (contrast < least) {
            weak.add("%s: %s on %s %.2f".formatted(theme, ink, ground, contrast));
        }
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
