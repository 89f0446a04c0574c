package org.retold.ui.scroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.retold.ui.scroll.ScrollMap.Knot;

class ScrollMapTest {

    @Test
    void knotsStandLevel() {
        ScrollMap map = ScrollMap.of(List.of(new Knot(3, 8), new Knot(10, 12)), 20, 30);
        assertEquals(8, map.map(3));
        assertEquals(12, map.map(10));
    }

    @Test
    void endsMeet() {
        ScrollMap map = ScrollMap.of(List.of(new Knot(3, 8)), 20, 30);
        assertEquals(0, map.map(0));
        assertEquals(30, map.map(20));
        assertEquals(30, map.map(99));
    }

    @Test
    void betweenKnotsTheWayIsShared() {
        assertEquals(6, ScrollMap.of(List.of(new Knot(2, 4), new Knot(4, 8)), 20, 30).map(3), 1e-9);
    }

    @Test
    void asFewCrossingKnotsAsPossibleAreLeftOut() {
        ScrollMap map = ScrollMap.of(List.of(new Knot(1, 1), new Knot(2, 18), new Knot(3, 3), new Knot(4, 4)), 20, 20);
        assertEquals(2, map.map(2), 1e-9);
        assertEquals(3, map.map(3));
    }

    @Test
    void withoutLinksTheShareIsKept() {
        assertEquals(15, ScrollMap.of(List.of(), 20, 30).map(10), 1e-9);
    }

    @Test
    void scrollingDownNeverScrollsTheOtherUp() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Knot> knots = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                knots.add(new Knot(random.nextInt(40), random.nextInt(60)));
            }
            ScrollMap map = ScrollMap.of(knots, 40, 60);
            double before = -1;
            for (double place = 0; place <= 40; place += 0.25) {
                double now = map.map(place);
                assertTrue(now > before, "seed " + seed + ": " + now + " after " + before);
                before = now;
            }
        }
    }
}
