package org.retold.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.retold.core.progress.Cancelled;
import org.retold.core.progress.Progress;

class StretchingPathTest {

    private record Table(float[][] values, float stretch) implements StretchingPath.Worth {

        @Override
        public float fresh(int a, int b) {
            return values[a][b];
        }

        @Override
        public float stretched(int a, int b) {
            return values[a][b] - stretch;
        }

        @Override
        public float beside() {
            return .05f;
        }
    }

    private static List<List<Integer>> through(float[][] values, float stretch) {
        return StretchingPath.through(values.length, values[0].length, new Table(values, stretch), Progress.NONE).stream()
                .map(pair -> List.of(pair[0], pair[1])).toList();
    }

    @Test
    void linksWhatIsWorthIt() {
        assertEquals(List.of(List.of(0, 1), List.of(2, 2)),
                through(new float[][] {{-1, 1, -1}, {-1, -1, -1}, {-1, -1, 1}}, 1));
    }

    @Test
    void stretchesOverSeveralPassages() {
        assertEquals(List.of(List.of(0, 0), List.of(0, 1), List.of(1, 2)),
                through(new float[][] {{.5f, .5f, -1}, {-1, -1, .5f}}, .1f));
    }

    @Test
    void keepsTheOrder() {
        assertEquals(List.of(List.of(0, 1)), through(new float[][] {{-1, .9f}, {.8f, -1}}, 1));
    }

    @Test
    void leavesOutWhatIsWorthNothing() {
        assertEquals(List.of(), through(new float[][] {{-.1f, -.2f}}, 0));
    }

    @Test
    void anEmptySideHasNoLinks() {
        assertEquals(List.of(), StretchingPath.through(0, 5, new Table(new float[0][0], 0), Progress.NONE));
    }

    @Test
    void veryLongTextsAreAlignedNearTheDiagonal() {
        int size = 12_000;
        StretchingPath.Worth diagonal = new StretchingPath.Worth() {
            @Override
            public float fresh(int a, int b) {
                return a == b ? 1 : -1;
            }

            @Override
            public float stretched(int a, int b) {
                return -1;
            }

            @Override
            public float beside() {
                return 0;
            }
        };
        assertEquals(size, StretchingPath.through(size, size, diagonal, Progress.NONE).size());
    }

    @Test
    void canBeCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(Stage stage, double fraction) {
            }

            @Override
            public void checkCancelled() {
                throw new Cancelled();
            }
        };
        assertThrows(Cancelled.class,
                () -> StretchingPath.through(1, 1, new Table(new float[][] {{1}}, 0), cancelled));
    }

    @Test
    void pathsOfRandomTablesAreInOrder() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            float[][] values = new float[1 + random.nextInt(12)][1 + random.nextInt(12)];
            for (float[] row : values) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextFloat() - .6f;
                }
            }
            List<List<Integer>> pairs = through(values, random.nextFloat() / 2);
            for (int k = 1; k < pairs.size(); k++) {
                int a = pairs.get(k).get(0) - pairs.get(k - 1).get(0);
                int b = pairs.get(k).get(1) - pairs.get(k - 1).get(1);
                assertTrue(a >= 0 && b >= 0 && a + b > 0 && (a > 0 && b > 0 || a + b == 1), "seed " + seed + ": " + pairs);
            }
        }
    }
}
