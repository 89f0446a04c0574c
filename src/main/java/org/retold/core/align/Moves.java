package org.retold.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retold.core.diff.ListDiff;
import org.retold.core.diff.Match;

/**
 * Which links left the common order of two texts (transpositions). The backbone is the diff of the two lists of places, with
 * "are these two linked?" as its equality: as many linked passages as can be keep their order, so the fewest move, and of two
 * that changed places the smaller one does. A place is a paragraph, or the passage itself where there are no paragraphs.
 */
public final class Moves {

    /** From this share of pairs in one order on, one pair off it moved; where less is in order, it must have gone further. */
    private static final double MOSTLY_IN_ORDER = .5;

    private final List<Link> links;
    private final IntUnaryOperator placeA;
    private final IntUnaryOperator placeB;
    private final Set<Place> linked = new HashSet<>();
    private final Set<Place> linkedPassages = new HashSet<>();
    private final LongestChains chains;

    private record Place(int a, int b) {

        boolean crosses(Place other) {
            return a < other.a && b > other.b || a > other.a && b < other.b;
        }
    }

    private Moves(List<Link> links, IntUnaryOperator placeA, IntUnaryOperator placeB) {
        this.links = links;
        this.placeA = placeA;
        this.placeB = placeB;
        links.forEach(link -> {
            linked.addAll(places(link));
            link.a().forEach(a -> link.b().forEach(b -> linkedPassages.add(new Place(a, b))));
        });
        chains = new LongestChains(links.stream().flatMap(this::passagePairs).toList());
    }

    /** The same links, told whether they moved; each passage is its own place. */
    public static List<Link> marked(List<Link> links) {
        return marked(links, IntUnaryOperator.identity(), IntUnaryOperator.identity());
    }

    /**
     * The same links, told whether they moved.
     *
     * @param placeA the place of a passage of a, ascending; less than 0 for a passage that has none in the order, a headline
     */
    public static List<Link> marked(List<Link> links, IntUnaryOperator placeA, IntUnaryOperator placeB) {
        Moves moves = new Moves(links, placeA, placeB);
        Backbone backbone = new Backbone(moves.backbone());
        return links.stream().map(link -> link.withMoved(moves.isOff(backbone, link) && moves.isPlain(link)
                || moves.leftEveryOrder(link))).toList();
    }

    /** True where each of its passages passed several others and is on no longest common order of single passages. */
    private boolean leftEveryOrder(Link link) {
        List<LongestChains.Pair> pairs = passagePairs(link).toList();
        int least = chains.order() >= MOSTLY_IN_ORDER ? 1 : 2;
        return !pairs.isEmpty() && pairs.stream().allMatch(pair -> chains.cost(pair) >= least && chains.crossing(pair, 2).size() == 2);
    }

    private Stream<LongestChains.Pair> passagePairs(Link link) {
        return link.a().stream().filter(a -> placeA.applyAsInt(a) >= 0)
                .flatMap(a -> link.b().stream().filter(b -> placeB.applyAsInt(b) >= 0).map(b -> new LongestChains.Pair(a, b)));
    }

    /**
     * Of several common orders, the one that leaves fewest links off, of those the one that keeps more neighbours together, and
     * of those the one that keeps what stands about as far down in one text as in the other.
     */
    private List<Place> backbone() {
        List<List<Place>> orders = new ArrayList<>();
        List<Integer> passagesA = passages(links.stream().map(Link::a).toList(), placeA);
        List<Integer> passagesB = passages(links.stream().map(Link::b).toList(), placeB);
        addOrders(orders, passagesA.stream().map(placeA::applyAsInt).toList(), passagesB.stream().map(placeB::applyAsInt).toList(),
                linked, UnaryOperator.identity());
        addOrders(orders, passagesA, passagesB, linkedPassages, this::place);
        orders.add(chains.steadiest().stream().map(pair -> place(new Place(pair.a(), pair.b()))).distinct().toList());
        return orders.stream().min(Comparator.comparingLong(this::off).thenComparing(Comparator.comparingLong(Moves::neighbours).reversed())
                .thenComparingDouble(this::shift)).orElseThrow();
    }

    /** How far all that keeps this order stands from the same depth in the other text, as shares of the texts. */
    private double shift(List<Place> order) {
        double lastA = Math.max(1, linked.stream().mapToInt(Place::a).max().orElse(1));
        double lastB = Math.max(1, linked.stream().mapToInt(Place::b).max().orElse(1));
        return order.stream().mapToDouble(place -> Math.abs(place.a / lastA - place.b / lastB)).sum();
    }

    private static void addOrders(List<List<Place>> orders, List<Integer> a, List<Integer> b, Set<Place> linked,
                                  UnaryOperator<Place> place) {
        orders.add(commonOrder(a, b, linked).stream().map(place).toList());
        orders.add(commonOrder(a.reversed(), b.reversed(), linked).reversed().stream().map(place).toList());
    }

    private static List<Place> commonOrder(List<Integer> a, List<Integer> b, Set<Place> linked) {
        List<Place> order = new ArrayList<>();
        for (Match match : ListDiff.matches(a, b, (one, other) -> linked.contains(new Place(one, other)))) {
            for (int k = 0; k < match.length(); k++) {
                order.add(new Place(a.get(match.a() + k), b.get(match.b() + k)));
            }
        }
        return order;
    }

    private long off(List<Place> order) {
        Backbone backbone = new Backbone(order);
        return links.stream().filter(link -> isOff(backbone, link)).count();
    }

    /** A reader sees that something moved where it stands nearly word for word, or where it passed more than one other link. */
    private boolean isPlain(Link link) {
        return link.relation() != Relation.PARAPHRASED || links.stream().filter(other -> cross(link, other)).limit(2).count() == 2;
    }

    private boolean cross(Link link, Link other) {
        Set<Place> others = places(other);
        return !others.isEmpty() && places(link).stream().allMatch(place -> others.stream().allMatch(place::crosses));
    }

    private static long neighbours(List<Place> order) {
        return IntStream.range(1, order.size()).filter(k -> order.get(k).a - order.get(k - 1).a <= 1
                && order.get(k).b - order.get(k - 1).b <= 1).count();
    }

    /** The linked passages that have a place, in order: a place that holds more of them weighs more. */
    private static List<Integer> passages(List<List<Integer>> sides, IntUnaryOperator place) {
        Set<Integer> passages = new TreeSet<>();
        sides.forEach(passages::addAll);
        return passages.stream().filter(passage -> place.applyAsInt(passage) >= 0).toList();
    }

    private Place place(Place passages) {
        return new Place(placeA.applyAsInt(passages.a), placeB.applyAsInt(passages.b));
    }

    private Set<Place> places(Link link) {
        Set<Place> places = new HashSet<>();
        for (int a : link.a()) {
            for (int b : link.b()) {
                Place place = new Place(placeA.applyAsInt(a), placeB.applyAsInt(b));
                if (place.a >= 0 && place.b >= 0) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    private boolean isOff(Backbone backbone, Link link) {
        Set<Place> places = places(link);
        return !places.isEmpty() && places.stream().allMatch(backbone::isCrossedBy);
    }

    /** Ascending places, asked by halving. */
    private record Backbone(List<Place> places) {

        boolean isCrossedBy(Place place) {
            int low = 0;
            int high = places.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (places.get(middle).a < place.a) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            int after = low;
            while (after < places.size() && places.get(after).a == place.a) {
                after++;
            }
            return low > 0 && places.get(low - 1).crosses(place)
                    || after < places.size() && places.get(after).crosses(place);
        }
    }
}
