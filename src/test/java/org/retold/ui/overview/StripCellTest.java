package org.retold.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.ui.comparison.Kind;
import org.retold.ui.theme.ColourVision;
import org.retold.ui.theme.Palette;
import org.retold.ui.theme.Theme;

/** The kinds stay apart on the strip to every kind of eyes: by hue, or by how much of their cells is filled where. */
class StripCellTest {

    private static final double WIDTH = 8;
    private static final double HUES_APART = 20;
    private static final double SHAPES_APART = 0.25;

    static Stream<Theme> themes() {
        return Stream.of(Theme.values()).filter(theme -> theme != Theme.SYSTEM);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void anyTwoKindsStayApartToAllEyes(Theme theme) {
        List<String> alike = new ArrayList<>();
        for (Palette palette : List.of(Palette.of(theme), Palette.of(theme).inOneColour())) {
            for (ColourVision eyes : ColourVision.values()) {
                for (Pair pair : Pair.all()) {
                    Color one = palette.of(pair.one.colour());
                    Color other = palette.of(pair.other.colour());
                    if (eyes.apart(one, other) < HUES_APART && pair.differs(6) < SHAPES_APART) {
                        alike.add("%s: %s, %.1f, %.2f".formatted(eyes, pair, eyes.apart(one, other), pair.differs(6)));
                    }
                }
            }
        }
        assertEquals(List.of(), alike);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 3, 6, 12, 40})
    void anyTwoKindsDifferInShapeAtEveryHeight(double height) {
        assertEquals(List.of(), Pair.all().stream().filter(pair -> pair.differs(height) < SHAPES_APART).toList());
    }

    @Test
    void noShapeLeavesItsCellOrOverlapsItself() {
        Rectangle2D cell = new Rectangle2D(0, 0, WIDTH, 17);
        for (StripCell look : StripCell.values()) {
            List<Rectangle2D> parts = look.shape(WIDTH, 17);
            for (int i = 0; i < parts.size(); i++) {
                assertTrue(cell.contains(parts.get(i)), look + " " + parts.get(i));
                for (int j = 0; j < i; j++) {
                    assertEquals(0, shared(parts.get(i), parts.get(j)), look.name());
                }
            }
        }
    }

    @Test
    void ofSeveralKindsTheOneThatWeighsMost() {
        assertEquals(StripCell.ADDED, StripCell.of(EnumSet.allOf(Kind.class), true).orElseThrow());
        assertEquals(StripCell.DROPPED, StripCell.of(Set.of(Kind.DROPPED, Kind.EDITED), false).orElseThrow());
        assertEquals(StripCell.DROPPED_BY_ALL, StripCell.of(Set.of(Kind.DROPPED), true).orElseThrow());
        assertTrue(StripCell.of(Set.of(Kind.SAME, Kind.MOVED, Kind.QUOTE), false).isEmpty());
    }

    private record Pair(StripCell one, StripCell other) {

        static List<Pair> all() {
            return Stream.of(StripCell.values()).flatMap(one -> Stream.of(StripCell.values()).filter(other -> one.compareTo(other) < 0)
                    .map(other -> new Pair(one, other))).toList();
        }

        /** The part of the cell that is filled in one of the two only. */
        double differs(double height) {
            List<Rectangle2D> left = one.shape(WIDTH, height);
            List<Rectangle2D> right = other.shape(WIDTH, height);
            double both = left.stream().mapToDouble(part -> right.stream().mapToDouble(against -> shared(part, against)).sum()).sum();
            return (area(left) + area(right) - 2 * both) / (WIDTH * height);
        }
    }

    private static double area(List<Rectangle2D> parts) {
        return parts.stream().mapToDouble(part -> part.getWidth() * part.getHeight()).sum();
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
