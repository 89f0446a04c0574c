package org.retold.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MovesTest {

    private static Link link(List<Integer> a, List<Integer> b) {
        return new Link(a, b, Relation.EDITED, false, .7, Origin.AUTOMATIC, List.of());
    }

    /** One link a pair; the answer holds the passages of a whose link moved. */
    private static List<Integer> moved(int[][] pairs) {
        return moved(IntStream.range(0, pairs.length)
                .mapToObj(k -> link(List.of(pairs[k][0]), List.of(pairs[k][1]))).toList());
    }

    private static List<Integer> moved(List<Link> links) {
        return Moves.marked(links).stream().filter(Link::moved).map(link -> link.a().getFirst()).toList();
    }

    @Test
    void nothingMovesInTheSameOrder() {
        assertEquals(List.of(), moved(new int[][] {{0, 1}, {2, 2}, {3, 7}}));
    }

    @Test
    void theOneThatLeftTheOrderMoved() {
        assertEquals(List.of(0), moved(new int[][] {{0, 5}, {1, 0}, {2, 1}, {3, 2}}));
    }

    @Test
    void theSmallerOfTwoThatChangedPlacesMoves() {
        assertEquals(List.of(3, 4), moved(new int[][] {{0, 2}, {1, 3}, {2, 4}, {3, 0}, {4, 1}}));
    }

    @Test
    void neighboursStayTogether() {
        assertEquals(List.of(1, 3), moved(new int[][] {{0, 0}, {1, 5}, {3, 7}, {6, 2}, {7, 3}, {8, 9}}));
    }

    @Test
    void ofSeveralWaysWhatStandsFarthestFromItsDepthMoved() {
        assertEquals(List.of(5, 12), moved(new int[][] {{0, 0}, {3, 4}, {5, 8}, {6, 6}, {12, 5}, {13, 9}}));
    }

    @Test
    void aLinkWithOneFootOnTheChainStays() {
        assertEquals(List.of(), moved(List.of(link(List.of(0), List.of(0, 3)), link(List.of(1), List.of(1)),
                link(List.of(2), List.of(2)))));
    }

    @Test
    void aShiftedParagraphBreakMovesNothing() {
        List<Link> links = List.of(link(List.of(0), List.of(0)), link(List.of(1), List.of(1)), link(List.of(2), List.of(2)));
        assertEquals(List.of(false, false, false),
                Moves.marked(links, a -> a / 2, b -> (b + 1) / 2).stream().map(Link::moved).toList());
    }

    @Test
    void aHeadlineHasNoPlaceInTheOrder() {
        List<Link> links = List.of(link(List.of(0), List.of(9)), link(List.of(1), List.of(1)), link(List.of(2), List.of(2)));
        assertEquals(0, Moves.marked(links, a -> a == 0 ? -1 : a, b -> b).stream().filter(Link::moved).count());
    }

    @Test
    void asFewMoveAsCanBe() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Integer> order = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(8)).boxed().toList());
            Collections.shuffle(order, random);
            List<Link> links = IntStream.range(0, order.size())
                    .mapToObj(a -> link(List.of(a), List.of(order.get(a)))).toList();
            assertEquals(order.size() - longestAscending(order), moved(links).size(), "seed " + seed + ": " + order);
        }
    }

    private static int longestAscending(List<Integer> order) {
        int longest = 0;
        for (int chosen = 0; chosen < 1 << order.size(); chosen++) {
            int last = -1;
            boolean ascending = true;
            for (int a = 0; a < order.size(); a++) {
                if ((chosen >> a & 1) == 1) {
                    ascending &= order.get(a) > last;
                    last = order.get(a);
                }
            }
            longest = ascending ? Math.max(longest, Integer.bitCount(chosen)) : longest;
        }
        return longest;
    }

    private static Link retold(int a, int b) {
        return new Link(List.of(a), List.of(b), Relation.PARAPHRASED, false, .7, Origin.AUTOMATIC, List.of());
    }

    @Test
    void whatIsRetoldAndPassedOneOtherOnlyHasNotPlainlyMoved() {
        assertEquals(List.of(), moved(List.of(retold(0, 1), retold(1, 0), retold(2, 2))));
    }

    @Test
    void whatIsRetoldAndPassedTwoOthersMoved() {
        assertEquals(List.of(0), moved(List.of(retold(0, 2), retold(1, 0), retold(2, 1))));
    }

    @Test
    void passagesOfOneParagraphStayTogether() {
        List<Link> links = List.of(link(List.of(0), List.of(3)), link(List.of(2), List.of(4)), link(List.of(4), List.of(0)),
                link(List.of(5), List.of(1)), link(List.of(6), List.of(6)));
        int[] paragraphsOfA = {4, 5, 6, 6, 7, 7, 7};
        int[] paragraphsOfB = {3, 3, 3, 4, 5, 6, 7};
        assertEquals(List.of(0, 2), Moves.marked(links, a -> paragraphsOfA[a], b -> paragraphsOfB[b]).stream()
                .filter(Link::moved).map(link -> link.a().getFirst()).toList());
    }

    @Test
    void whatPassedSeveralOthersWithinOneParagraphMoved() {
        List<Link> links = List.of(retold(0, 3), retold(1, 0), retold(2, 1), retold(3, 2));
        assertEquals(List.of(0), Moves.marked(links, _ -> 0, _ -> 0).stream().filter(Link::moved)
                .map(link -> link.a().getFirst()).toList());
    }

    @Test
    void whatPassedOneOtherWithinOneParagraphStays() {
        List<Link> links = List.of(retold(0, 1), retold(1, 0), retold(2, 2));
        assertEquals(0, Moves.marked(links, _ -> 0, _ -> 0).stream().filter(Link::moved).count());
    }

    @Test
    void whereTwoHalvesOfAParagraphChangedPlacesNeitherIsSaidToHaveMoved() {
        List<Link> links = List.of(retold(0, 2), retold(1, 3), retold(2, 0), retold(3, 1));
        assertEquals(0, Moves.marked(links, _ -> 0, _ -> 0).stream().filter(Link::moved).count());
    }

    @Test
    void ofTwoPartsOfAParagraphThatChangedPlacesTheSmallerMoved() {
        List<Link> links = List.of(retold(0, 4), retold(1, 5), retold(2, 6), retold(3, 0), retold(4, 1), retold(5, 2), retold(6, 3));
        assertEquals(List.of(0, 1, 2), Moves.marked(links, _ -> 0, _ -> 0).stream().filter(Link::moved)
                .map(link -> link.a().getFirst()).toList());
    }

    @Test
    void costsAreThoseOfAllOrders() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<Integer> order = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(7)).boxed().toList());
            Collections.shuffle(order, random);
            LongestChains chains = new LongestChains(IntStream.range(0, order.size())
                    .mapToObj(a -> new LongestChains.Pair(a, order.get(a))).toList());
            int longest = longestAscending(order);
            for (int a = 0; a < order.size(); a++) {
                int b = order.get(a);
                List<Integer> with = new ArrayList<>();
                for (int other = 0; other < order.size(); other++) {
                    if (other == a || (other < a) == (order.get(other) < b)) {
                        with.add(order.get(other));
                    }
                }
                assertEquals(longest - longestAscending(with), chains.cost(new LongestChains.Pair(a, b)), "seed " + seed);
            }
        }
    }
}
