package org.retold.core.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.retold.core.progress.Progress;

/**
 * The best ordered way through two lists of passages: a link costs nothing and gains what its two passages are worth, a
 * passage may be left out, and a link may stretch over several passages of one side (1:n, n:1). Found by a dynamic programme
 * over all pairs, or, where these would be too many, over those near the diagonal.
 */
final class StretchingPath {

    /** What a link is worth, above or below 0. */
    interface Worth {

        /** A link of passages that are not linked yet. */
        float fresh(int a, int b);

        /** A link that adds one passage to a link made just before. */
        float stretched(int a, int b);

        /** What links gain that follow on one another without a passage left out. */
        float beside();
    }

    private static final long MOST_PAIRS = 3_000_000;
    private static final float NEVER = -1e9f;
    private static final byte SKIP_A = 0;
    private static final byte SKIP_B = 1;
    private static final byte FRESH = 2;
    private static final byte ALONG_B = 3;
    private static final byte ALONG_A = 4;

    private final int sizeA;
    private final int sizeB;
    private final int halfWidth;
    private final Worth worth;
    private final Row[] rows;

    private StretchingPath(int sizeA, int sizeB, Worth worth) {
        this.sizeA = sizeA;
        this.sizeB = sizeB;
        this.worth = worth;
        halfWidth = (long) sizeA * sizeB <= MOST_PAIRS ? sizeB + 1
                : (int) Math.max(2L * sizeB / sizeA + 2, MOST_PAIRS / sizeA / 2);
        rows = new Row[sizeA + 1];
    }

    /** Linked pairs in order, as {@code {a, b}}. */
    static List<int[]> through(int sizeA, int sizeB, Worth worth, Progress progress) {
        if (sizeA == 0 || sizeB == 0) {
            return List.of();
        }
        StretchingPath path = new StretchingPath(sizeA, sizeB, worth);
        for (int i = 0; i <= sizeA; i++) {
            progress.checkCancelled();
            path.fill(i);
        }
        return path.wayBack();
    }

    private void fill(int i) {
        int middle = (int) ((long) i * sizeB / sizeA);
        Row row = new Row(Math.max(0, middle - halfWidth), Math.min(sizeB, middle + halfWidth));
        rows[i] = row;
        for (int j = row.from; j <= row.to; j++) {
            if (i > 0 && j > 0) {
                link(row, i, j);
            }
            choose(row, i, j);
        }
    }

    private void link(Row row, int i, int j) {
        Row above = rows[i - 1];
        float besideBefore = i == 1 && j == 1 ? 0 : above.linked(j - 1);
        float before = Math.max(above.best(j - 1), besideBefore + worth.beside());
        float fresh = before + worth.fresh(i - 1, j - 1);
        float stretched = worth.stretched(i - 1, j - 1);
        row.set(j, fresh + (i == sizeA && j == sizeB ? worth.beside() : 0), row.linked(j - 1) + stretched,
                above.linked(j) + stretched, besideBefore + worth.beside() > above.best(j - 1) && i + j > 2);
    }

    private void choose(Row row, int i, int j) {
        float best = i == 0 ? 0 : rows[i - 1].best(j);
        byte step = SKIP_A;
        if (i == 0 || j > 0 && row.best(j - 1) > best) {
            best = j == 0 ? 0 : row.best(j - 1);
            step = SKIP_B;
        }
        if (row.linked(j) > best) {
            best = row.linked(j);
            step = row.linkStep(j);
        }
        row.choose(j, best, step);
    }

    private List<int[]> wayBack() {
        List<int[]> pairs = new ArrayList<>();
        int i = sizeA;
        int j = sizeB;
        boolean linked = false;
        while (i > 0 && j > 0) {
            Row row = rows[i];
            byte step = linked ? row.linkStep(j) : row.step(j);
            if (step >= FRESH) {
                pairs.add(new int[] {i - 1, j - 1});
                linked = step != FRESH || row.besideBefore(j);
            }
            i -= step == SKIP_B || step == ALONG_B ? 0 : 1;
            j -= step == SKIP_A || step == ALONG_A ? 0 : 1;
        }
        return pairs.reversed();
    }

    /** One row of the programme, for the columns {@code from} to {@code to}; outside of them nothing can be reached. */
    private static final class Row {

        private final int from;
        private final int to;
        private final float[] best;
        private final float[] linked;
        private final byte[] step;
        private final byte[] linkStep;
        private final boolean[] besideBefore;

        Row(int from, int to) {
            this.from = from;
            this.to = to;
            best = new float[to - from + 1];
            linked = new float[to - from + 1];
            step = new byte[to - from + 1];
            linkStep = new byte[to - from + 1];
            besideBefore = new boolean[to - from + 1];
            Arrays.fill(linked, NEVER);
        }

        float best(int j) {
            return j < from || j > to ? NEVER : best[j - from];
        }

        float linked(int j) {
            return j < from || j > to ? NEVER : linked[j - from];
        }

        byte step(int j) {
            return step[j - from];
        }

        byte linkStep(int j) {
            return linkStep[j - from];
        }

        boolean besideBefore(int j) {
            return besideBefore[j - from];
        }

        void set(int j, float fresh, float alongB, float alongA, boolean beside) {
            linked[j - from] = Math.max(fresh, Math.max(alongB, alongA));
            linkStep[j - from] = fresh >= alongB && fresh >= alongA ? FRESH : alongB >= alongA ? ALONG_B : ALONG_A;
            besideBefore[j - from] = beside;
        }

        void choose(int j, float value, byte how) {
            best[j - from] = value;
            step[j - from] = how;
        }
    }
}
