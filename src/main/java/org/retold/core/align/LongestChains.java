package org.retold.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * For each pair of linked passages the longest common order that it belongs to: of how many pairs, each of which stands
 * neither before its predecessor in a nor in b. A pair on no longest order left it, whichever of several one takes.
 */
final class LongestChains {

    /** Passages of a and b, by index. */
    record Pair(int a, int b) {

        boolean crosses(Pair other) {
            return a < other.a && b > other.b || a > other.a && b < other.b;
        }
    }

    private static final int MOST_COMPARED = 2000;

    private final List<Pair> pairs;
    private final Map<Pair, Integer> through = new HashMap<>();
    private final int longest;

    LongestChains(List<Pair> linked) {
        pairs = linked.stream().distinct().sorted(Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b)).toList();
        int size = pairs.stream().mapToInt(Pair::b).max().orElse(0) + 1;
        int[] before = lengths(pairs, size, b -> b);
        int[] after = lengths(pairs.reversed(), size, b -> size - 1 - b);
        int best = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int length = before[i] + after[pairs.size() - 1 - i] - 1;
            through.put(pairs.get(i), length);
            best = Math.max(best, length);
        }
        longest = best;
    }

    /** How many pairs the longest order loses where it must hold this one; 0 for one that belongs to it. */
    int cost(Pair pair) {
        return longest - through.get(pair);
    }

    /** Of the longest orders the one whose pairs stand about as far down in one text as in the other; empty where there are very many pairs. */
    List<Pair> steadiest() {
        if (pairs.size() > MOST_COMPARED) {
            return List.of();
        }
        double lastA = Math.max(1, pairs.stream().mapToInt(Pair::a).max().orElse(1));
        double lastB = Math.max(1, pairs.stream().mapToInt(Pair::b).max().orElse(1));
        double[] best = new double[pairs.size()];
        int[] before = new int[pairs.size()];
        int last = -1;
        for (int i = 0; i < best.length; i++) {
            Pair pair = pairs.get(i);
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (!pairs.get(j).crosses(pair) && (before[i] < 0 || best[j] > best[before[i]])) {
                    before[i] = j;
                }
            }
            double shift = Math.abs(pair.a() / lastA - pair.b() / lastB);
            best[i] = 1 - shift / (pairs.size() + 1) + (before[i] < 0 ? 0 : best[before[i]]);
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        List<Pair> order = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            order.add(pairs.get(i));
        }
        return order.reversed();
    }

    /** The share of all pairs that can keep their order. */
    double order() {
        return pairs.isEmpty() ? 1 : (double) longest / pairs.size();
    }

    /** The pairs that stand on the other side of it in one text than in the other, at most so many. */
    List<Pair> crossing(Pair pair, int most) {
        return pairs.stream().filter(pair::crosses).limit(most).toList();
    }

    /** The longest order that ends with each pair, by a tree of greatest values (Fenwick's). */
    private static int[] lengths(List<Pair> pairs, int size, IntUnaryOperator rank) {
        int[] greatest = new int[size + 1];
        List<Integer> lengths = new ArrayList<>();
        for (Pair pair : pairs) {
            int at = rank.applyAsInt(pair.b()) + 1;
            int length = 1;
            for (int i = at; i > 0; i -= i & -i) {
                length = Math.max(length, greatest[i] + 1);
            }
            for (int i = at; i <= size; i += i & -i) {
                greatest[i] = Math.max(greatest[i], length);
            }
            lengths.add(length);
        }
        return lengths.stream().mapToInt(Integer::intValue).toArray();
    }
}
