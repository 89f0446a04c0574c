package org.retold.ui.scroll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Maps a place in one column to the place in another that stands level with it. Strictly monotone on the way up to both ends:
 * scrolling down in one never scrolls the other up. Knots that would break the order (moved passages) are left out.
 */
public final class ScrollMap {

    private final double[] from;
    private final double[] to;

    /** One place in each column that tell the same. */
    public record Knot(double from, double to) {
    }

    private ScrollMap(List<Knot> knots) {
        from = knots.stream().mapToDouble(Knot::from).toArray();
        to = knots.stream().mapToDouble(Knot::to).toArray();
    }

    /**
     * @param knots   in any order; of crossing ones as few as possible are left out
     * @param fromEnd the last place of the first column
     * @param toEnd   the last place of the second
     */
    public static ScrollMap of(List<Knot> knots, double fromEnd, double toEnd) {
        List<Knot> inside = knots.stream()
                .filter(knot -> knot.from() > 0 && knot.from() < fromEnd && knot.to() > 0 && knot.to() < toEnd)
                .sorted((one, other) -> one.from() != other.from() ? Double.compare(one.from(), other.from())
                        : Double.compare(other.to(), one.to()))
                .toList();
        List<Knot> chain = new ArrayList<>();
        chain.add(new Knot(0, 0));
        chain.addAll(longestRising(inside));
        chain.add(new Knot(Math.max(fromEnd, 1e-9), Math.max(toEnd, 1e-9)));
        return new ScrollMap(chain);
    }

    /** Where {@code place} of the first column stands in the second; places beyond the ends stay at the ends. */
    public double map(double place) {
        if (place <= from[0]) {
            return to[0];
        }
        if (place >= from[from.length - 1]) {
            return to[to.length - 1];
        }
        int found = Arrays.binarySearch(from, place);
        int right = found >= 0 ? found : -found - 1;
        if (found >= 0) {
            return to[found];
        }
        double share = (place - from[right - 1]) / (from[right] - from[right - 1]);
        return to[right - 1] + share * (to[right] - to[right - 1]);
    }

    private static List<Knot> longestRising(List<Knot> knots) {
        int[] lastOfLength = new int[knots.size() + 1];
        int[] before = new int[knots.size()];
        int longest = 0;
        for (int i = 0; i < knots.size(); i++) {
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high + 1) / 2;
                if (knots.get(lastOfLength[middle]).to() < knots.get(i).to()) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            before[i] = low == 0 ? -1 : lastOfLength[low];
            lastOfLength[low + 1] = i;
            longest = Math.max(longest, low + 1);
        }
        List<Knot> chain = new ArrayList<>();
        for (int i = longest == 0 ? -1 : lastOfLength[longest]; i >= 0; i = before[i]) {
            chain.addFirst(knots.get(i));
        }
        return chain;
    }
}
