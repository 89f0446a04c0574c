package org.retold.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.retold.ui.comparison.Kind;

/**
 * Any two kinds of mark stay apart, in every theme and to every kind of eyes: by hue where two hues meet in one text, and always
 * by a sign or by the shape of a line.
 */
class ColourVisionTest {

    private static final double APART = 20;

    static Stream<Theme> themes() {
        return Stream.of(Theme.values()).filter(theme -> theme != Theme.SYSTEM);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void whatIsAddedAndWhatIsDroppedHaveHuesThatStayApart(Theme theme) {
        Palette palette = Palette.of(theme);
        List<String> near = new ArrayList<>();
        for (ColourVision eyes : ColourVision.values()) {
            if (eyes != ColourVision.GREY) {
                for (String part : List.of("-mark", "-tint")) {
                    double apart = eyes.apart(palette.of("added" + part), palette.of("dropped" + part));
                    if (apart < APART) {
                        near.add("%s %s %.1f".formatted(eyes, part, apart));
                    }
                }
            }
        }
        assertEquals(List.of(), near);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theSelectionStaysApartFromWhatIsMarkedAround(Theme theme) {
        Palette palette = Palette.of(theme);
        for (ColourVision eyes : ColourVision.values()) {
            double apart = eyes.apart(palette.of("ink"), palette.of("selected-wash"));
            assertTrue(apart >= APART, eyes + " " + apart);
        }
    }

    @Test
    void kindsWithoutAHueOfTheirOwnHaveASignOfTheirOwn() {
        Set<String> signs = new HashSet<>();
        for (Kind kind : Kind.values()) {
            assertTrue(kind.isDisagreement() || signs.add(kind.sign()), kind + " shares its sign");
            assertEquals(kind.isDisagreement(), kind.sign().equals(Kind.OPPOSED.sign()), kind.name());
        }
    }

    @Test
    void markedWordsDifferByTheirLinesToo() throws IOException {
        String css = new String(Theme.class.getResourceAsStream("app.css").readAllBytes(), StandardCharsets.UTF_8);
        String added = line(css, "word-added");
        String dropped = line(css, "word-dropped");
        String paraphrased = line(css, "paraphrased");
        assertEquals("whole", added);
        assertNotEquals(added, dropped);
        assertNotEquals(added, paraphrased);
        assertNotEquals(dropped, paraphrased);
    }

    private static String line(String css, String styleClass) {
        Matcher rule = Pattern.compile("\\.column-text \\.text\\." + styleClass + " \\{([^}]*)}").matcher(css);
        assertTrue(rule.find(), styleClass);
        assertTrue(rule.group(1).contains("-rtfx-underline-color"), styleClass + " has no line");
        Matcher dashes = Pattern.compile("-rtfx-underline-dash-array: ([^;]+);").matcher(rule.group(1));
        return dashes.find() ? dashes.group(1) : "whole";
    }

    /** Sharma, Wu and Dalal's published pairs. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425", "50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615",
        "50, 2.8361, -74.02, 50, 0, -82.7485, 3.4412", "50, -1.3802, -84.2814, 50, 0, -82.7485, 1",
        "50, -1.1848, -84.8006, 50, 0, -82.7485, 1", "50, -0.9009, -85.5211, 50, 0, -82.7485, 1",
        "50, 0, 0, 50, -1, 2, 2.3669", "50, -1, 2, 50, 0, 0, 2.3669", "50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792",
        "50, 2.49, -0.001, 50, -2.49, 0.001, 7.1792", "50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195",
        "50, 2.49, -0.001, 50, -2.49, 0.0012, 7.2195", "50, -0.001, 2.49, 50, 0.0009, -2.49, 4.8045",
        "50, -0.001, 2.49, 50, 0.001, -2.49, 4.8045", "50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461",
        "50, 2.5, 0, 50, 0, -2.5, 4.3065", "50, 2.5, 0, 73, 25, -18, 27.1492", "50, 2.5, 0, 61, -5, 29, 22.8977",
        "50, 2.5, 0, 56, -27, -3, 31.9030", "50, 2.5, 0, 58, 24, 15, 19.4535", "50, 2.5, 0, 50, 3.1736, 0.5854, 1",
        "50, 2.5, 0, 50, 3.2972, 0, 1", "50, 2.5, 0, 50, 1.8634, 0.5757, 1", "50, 2.5, 0, 50, 3.2592, 0.3350, 1",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.2630",
        "61.2901, 3.7196, -5.3901, 61.4292, 2.2480, -4.9620, 1.8731",
        "35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645",
        "22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373",
        "36.4612, 47.8580, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146",
        "90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441",
        "90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239, 1.5381",
        "6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"})
    void theFormulaGivesThePublishedDifferences(double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        assertEquals(expected, ColourDifference.between(new ColourDifference.Lab(l1, a1, b1), new ColourDifference.Lab(l2, a2, b2)),
                0.00005);
    }
}
