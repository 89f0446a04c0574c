package org.retold.core.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Token;
import org.retold.core.text.Tokenizer;

class ListDiffTest {

    @Test
    void findsRunsThatBothHave() {
        assertEquals(List.of(new Match(0, 0, 1), new Match(2, 1, 2)),
                ListDiff.matches(List.of("a", "x", "b", "c"), List.of("a", "b", "c", "y")));
    }

    @Test
    void takesTheEqualityGiven() {
        assertEquals(List.of(new Match(0, 1, 1)),
                ListDiff.matches(List.of("TRUCE"), List.of("war", "truce"), String::equalsIgnoreCase));
    }

    @Test
    void thousandsOfElementsWithNothingInCommonCostLittle() {
        List<Integer> even = IntStream.range(0, 100_000).map(i -> 2 * i).boxed().toList();
        List<Integer> odd = IntStream.range(0, 100_000).map(i -> 2 * i + 1).boxed().toList();
        assertEquals(List.of(), ListDiff.matches(even, odd));
    }

    @Test
    void runsOfRandomListsAreEqualAscendingAndAsLongAsCanBe() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            List<Integer> a = random.ints(random.nextInt(40), 0, 8).boxed().toList();
            List<Integer> b = random.ints(random.nextInt(40), 0, 8).boxed().toList();
            String message = "seed " + seed + ": " + a + " / " + b;
            int atA = 0;
            int atB = 0;
            int kept = 0;
            for (Match match : ListDiff.matches(a, b)) {
                assertTrue(match.a() >= atA && match.b() >= atB, message);
                assertEquals(a.subList(match.a(), match.endA()), b.subList(match.b(), match.endB()), message);
                atA = match.endA();
                atB = match.endB();
                kept += match.length();
            }
            assertEquals(longestCommon(a, b), kept, message);
        }
    }

    @Test
    void ratioKeepsAsManyTokensAsTheDiff() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            int[] a = random.ints(random.nextInt(200), 0, 12).toArray();
            int[] b = random.ints(random.nextInt(200), 0, 12).toArray();
            assertEquals(longestCommon(IntStream.of(a).boxed().toList(), IntStream.of(b).boxed().toList()),
                    WordRatio.keptTokens(a, b), "seed " + seed);
        }
    }

    @Test
    void ratioCountsTokensOfBothSides() {
        List<Token> a = Tokenizer.tokens("the talks failed");
        assertEquals(2.0 * 2 / 6, WordRatio.of(a, Tokenizer.tokens("the talks resumed")), 1e-9);
    }

    private static int longestCommon(List<Integer> a, List<Integer> b) {
        int[][] best = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                best[i][j] = a.get(i - 1).equals(b.get(j - 1)) ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[a.size()][b.size()];
    }
}
