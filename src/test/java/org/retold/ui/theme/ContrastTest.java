package org.retold.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Contrast of every theme by WCAG 2.2's formula (relative luminance of sRGB), from the style sheets' own colours. Text asks
 * 4.5:1, in high contrast 7:1; marks and the edges of controls 3:1.
 */
class ContrastTest {

    private static final List<String> PLAIN = List.of("paper", "raised", "canvas");
    private static final List<String> MARKED = List.of("added-wash", "dropped-wash", "selected-wash", "added-tint", "dropped-tint",
            "hit-tint");
    private static final List<String> GRID = List.of("heat-low", "heat-middle", "heat-high", "accent-wash", "error-wash");
    private static final Pattern LITERAL = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|:[^;{]*\\b(white|black|gr[ae]y|red|green|blue)\\b");

    static Stream<Theme> themes() {
        return Stream.of(Theme.values()).filter(theme -> theme != Theme.SYSTEM);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textCanBeReadOnEveryGround(Theme theme) {
        Check check = new Check(theme, theme == Theme.CONTRAST ? 7 : 4.5);
        Stream.of(PLAIN, MARKED, GRID).flatMap(List::stream).forEach(ground -> check.stands("ink", ground));
        for (String ground : PLAIN) {
            for (String ink : List.of("ink-soft", "ink-faint", "accent", "added-mark", "dropped-mark", "error-mark")) {
                check.stands(ink, ground);
            }
        }
        for (String ground : List.of("added-wash", "dropped-wash", "selected-wash")) {
            check.stands("ink-soft", ground);
        }
        check.stands("accent", "accent-wash");
        check.stands("accent", "selected-wash");
        check.stands("on-accent", "accent");
        check.stands("paper", "ink");
        assertEquals(List.of(), check.weak);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void marksAndControlsStandOut(Theme theme) {
        Check check = new Check(theme, 3);
        List<String> marks = Palette.of(theme).all().keySet().stream().filter(colour -> colour.endsWith("-mark")).sorted().toList();
        for (String ground : PLAIN) {
            marks.forEach(mark -> check.stands(mark, ground));
            check.stands("control", ground);
            check.stands("accent", ground);
        }
        for (String ground : MARKED) {
            check.stands("boxed-mark", ground);
            check.stands("quote-mark", ground);
        }
        for (String kind : List.of("added", "dropped")) {
            check.stands(kind + "-mark", kind + "-tint");
            check.stands(kind + "-mark", kind + "-wash");
            check.stands(kind + "-mark", "selected-wash");
        }
        check.stands("selected-mark", "selected-wash");
        check.stands("hit-mark", "hit-tint");
        assertEquals(List.of(), check.weak);
    }

    /** What is drawn fainter than its colour, blended with what it is drawn on: the gutters' and the overviews' grounds. */
    @ParameterizedTest
    @MethodSource("themes")
    void quietMarksStandOut(Theme theme) {
        Palette palette = Palette.of(theme);
        List<String> weak = new ArrayList<>();
        for (String mark : List.of("added-mark", "dropped-mark", "paraphrase-mark", "moved-mark", "selected-mark")) {
            for (String ground : List.of("canvas", "paper", "track")) {
                double contrast = contrast(blend(Strength.QUIET.of(palette.of(mark)), palette.of(ground)), palette.of(ground));
                if (contrast < 3) {
                    weak.add("%s on %s %.2f".formatted(mark, ground, contrast));
                }
            }
        }
        assertEquals(List.of(), weak);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void oneColourForAllMarksCanBeReadToo(Theme theme) {
        Palette one = Palette.of(theme).inOneColour();
        assertTrue(contrast(one.of("ink"), one.of("dropped-tint")) >= (theme == Theme.CONTRAST ? 7 : 4.5));
        assertTrue(contrast(one.of("dropped-mark"), one.of("dropped-tint")) >= 3);
        assertEquals(one.of("added-mark"), one.of("dropped-mark"));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void allThemesHaveTheSameColours(Theme theme) {
        assertEquals(Palette.of(Theme.LIGHT).all().keySet(), Palette.of(theme).all().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "story", "differences", "single-colour"})
    void noColourStandsOutsideTheThemes(String sheet) throws IOException {
        String css = new String(Theme.class.getResourceAsStream(sheet + ".css").readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(List.of(), LITERAL.matcher(css).results().map(MatchResult::group).toList());
    }

    private static final class Check {

        private final List<String> weak = new ArrayList<>();
        private final Palette palette;
        private final double least;

        Check(Theme theme, double least) {
            palette = Palette.of(theme);
            this.least = least;
        }

        void stands(String ink, String ground) {
            double contrast = contrast(palette.of(ink), palette.of(ground));
            if (contrast < least) {
                weak.add("%s on %s %.2f".formatted(ink, ground, contrast));
            }
        }
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static Color blend(Color over, Color ground) {
        return ground.interpolate(Color.color(over.getRed(), over.getGreen(), over.getBlue()), over.getOpacity());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
