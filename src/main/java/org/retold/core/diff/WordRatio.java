package org.retold.core.diff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.text.Token;

/**
 * How much of two wordings is the same words in the same order: twice the number of tokens that their diff keeps, over all
 * tokens of both; 1 where nothing differs, 0 where nothing is common. Made for many pairs: the tokens of a passage are
 * numbered once by {@link #numbered}, and the diff's length is found 64 tokens at a time (Hyyrö 2004).
 */
public final class WordRatio {

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The tokens' normal forms as numbers that only this object gives meaning to. */
    public int[] numbered(List<Token> tokens) {
        return tokens.stream().mapToInt(token -> numbers.computeIfAbsent(token.normal(), normal -> numbers.size()))
                .toArray();
    }

    public static double of(List<Token> a, List<Token> b) {
        WordRatio ratio = new WordRatio();
        return of(ratio.numbered(a), ratio.numbered(b));
    }

    public static double of(int[] a, int[] b) {
        if (a.length + b.length == 0) {
            return 1;
        }
        return 2.0 * keptTokens(a, b) / (a.length + b.length);
    }

    /** The length of the longest common subsequence. */
    public static int keptTokens(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        int words = (a.length + 63) >>> 6;
        Places places = new Places(a, words);
        long[] open = new long[words];
        Arrays.fill(open, -1L);
        for (int token : b) {
            int row = places.row(token);
            if (row < 0) {
                continue;
            }
            long carry = 0;
            for (int w = 0; w < words; w++) {
                long before = open[w];
                long hit = before & places.bits[row * words + w];
                long sum = before + hit;
                long carried = sum + carry;
                carry = Long.compareUnsigned(sum, before) < 0 || Long.compareUnsigned(carried, sum) < 0 ? 1 : 0;
                open[w] = carried | before & ~hit;
            }
        }
        int kept = 0;
        for (int i = 0; i < a.length; i++) {
            kept += (int) (~open[i >>> 6] >>> i) & 1;
        }
        return kept;
    }

    /** Where each token stands in a list, as bits. */
    private static final class Places {

        private final int[] tokens;
        private final int[] rows;
        private final long[] bits;

        Places(int[] list, int words) {
            int size = Integer.highestOneBit(list.length) << 2;
            tokens = new int[size];
            rows = new int[size];
            bits = new long[list.length * words];
            int count = 0;
            for (int i = 0; i < list.length; i++) {
                int slot = slot(list[i]);
                if (rows[slot] == 0) {
                    tokens[slot] = list[i];
                    rows[slot] = ++count;
                }
                bits[(rows[slot] - 1) * words + (i >>> 6)] |= 1L << i;
            }
        }

        /** The row of this token's bits, or −1. */
        int row(int token) {
            return rows[slot(token)] - 1;
        }

        private int slot(int token) {
            int mask = rows.length - 1;
            int slot = token * 0x9E3779B1 >>> 7 & mask;
            while (rows[slot] != 0 && tokens[slot] != token) {
                slot = slot + 1 & mask;
            }
            return slot;
        }
    }
}
