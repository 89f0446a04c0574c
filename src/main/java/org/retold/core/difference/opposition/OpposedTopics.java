package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.retold.core.difference.opposition.OpposedTopic.Cue;
import org.retold.core.difference.opposition.OpposedTopic.Place;
import org.retold.core.difference.words.Word;

/**
 * Brings clashes together as topics: those between the two sides of one group of opposites, and those with one denial. What
 * other outlets tell alike joins its side.
 */
public final class OpposedTopics {

    private static final int MOST = 8;
    private static final double ENOUGH = .27;
    private static final double SURELY = .45;
    private static final int NEAR = 2;
    private static final double NOT_FAR_BELOW = .6;

    private final List<Claim> claims;
    private final BiPredicate<Place, Place> linked;
    private final DeniedClaims denied;
    private final OppositeClaims opposites;
    private final Speculations speculations;
    private final RivalClaims rivals;
    private final Rebuttals rebuttals;
    private final Existences existences;

    private OpposedTopics(List<Claim> claims, PassageCloseness closeness, BiPredicate<Place, Place> linked) {
        this.claims = claims;
        this.linked = linked;
        BiPredicate<Claim, Claim> tellTheSame = (a, b) -> linked.test(place(a), place(b));
        Counterparts counterparts = new Counterparts(claims, closeness, tellTheSame);
        denied = new DeniedClaims(claims, counterparts, tellTheSame);
        opposites = new OppositeClaims(claims, counterparts, tellTheSame);
        speculations = new Speculations(claims, counterparts);
        rivals = new RivalClaims(claims, counterparts);
        existences = new Existences(claims, counterparts);
        rebuttals = new Rebuttals(claims, counterparts, tellTheSame);
    }

    /** A passage to look at, by the indices of its article and in it. */
    public record Passage(int article, int passage, String text, org.retold.core.text.Span span) {
    }

    /** @param linked whether two passages of different articles are linked, whichever comes first; the surest topics come first */
    public static List<OpposedTopic> find(List<Passage> passages, PassageCloseness closeness, BiPredicate<Place, Place> linked) {
        List<Claim> claims = passages.stream().map(p -> new Claim(p.article(), p.passage(), p.text(), p.span())).toList();
        return new OpposedTopics(claims, closeness, linked).find();
    }

    private List<OpposedTopic> find() {
        List<OpposedTopic> found = new ArrayList<>();
        Map<Integer, List<Clash>> byGroup = new HashMap<>();
        for (Claim claim : claims) {
            opposites.to(claim).forEach(clash -> byGroup.computeIfAbsent(clash.group(), _ -> new ArrayList<>()).add(clash));
        }
        byGroup.forEach((group, clashes) -> found.add(topic(clashes, opposites.joining(group, clashes))));
        byDenial().forEach(clashes -> found.add(topic(clashes, List.of())));
        List<OpposedTopic> surest = new ArrayList<>();
        found.stream().filter(topic -> topic.strength() >= ENOUGH).sorted(Comparator.comparingDouble(OpposedTopic::strength).reversed())
                .filter(topic -> surest.stream().noneMatch(surer -> saysAlready(surer, topic))).forEach(surest::add);
        return surest.stream().limit(MOST).toList();
    }

    /** True where a surer topic sets two of the same passages against each other, whichever it calls left. */
    private static boolean saysAlready(OpposedTopic surer, OpposedTopic topic) {
        boolean alike = !Collections.disjoint(surer.left(), topic.left()) && !Collections.disjoint(surer.right(), topic.right());
        boolean crosswise = !Collections.disjoint(surer.left(), topic.right()) && !Collections.disjoint(surer.right(), topic.left());
        return alike || crosswise;
    }

    private List<List<Clash>> byDenial() {
        List<List<Clash>> topics = new ArrayList<>();
        List<List<Clash>> plain = IntStream.range(0, claims.size()).mapToObj(this::clashesOf).toList();
        Map<Integer, Set<Place>> answered = answered(plain);
        for (int at = 0; at < claims.size(); at++) {
            List<Clash> all = new ArrayList<>(plain.get(at));
            all.addAll(speculations.against(at, !all.isEmpty(), answered.getOrDefault(claims.get(at).article(), Set.of())));
            double best = all.stream().mapToDouble(Clash::strength).max().orElse(0);
            List<Clash> clashes = all.stream().filter(clash -> clash.strength() >= NOT_FAR_BELOW * best).toList();
            if (!clashes.isEmpty()) {
                List<Clash> same = topics.stream().filter(other -> areOne(other, clashes)).findFirst().orElse(null);
                if (same == null) {
                    topics.add(new ArrayList<>(clashes));
                } else {
                    same.addAll(clashes);
                }
            }
        }
        return topics;
    }

    /** What each article surely denies in so many words: no talk in general is meant by it. */
    private static Map<Integer, Set<Place>> answered(List<List<Clash>> plain) {
        return plain.stream().flatMap(List::stream).filter(clash -> clash.strength() >= SURELY)
                .collect(Collectors.groupingBy(clash -> clash.right().article(), Collectors.mapping(Clash::leftPlace, Collectors.toSet())));
    }

    private List<Clash> clashesOf(int at) {
        List<Clash> all = new ArrayList<>(denied.deniedBy(claims.get(at)));
        all.addAll(rivals.of(at));
        all.addAll(rivals.ofNone(at));
        all.addAll(rebuttals.of(at));
        all.addAll(existences.of(at));
        return all;
    }

    /** Two denials of one claim are one topic, where they are told alike or stand near each other in one article. */
    private boolean areOne(List<Clash> some, List<Clash> others) {
        for (Clash one : some) {
            for (Clash other : others) {
                boolean sameClaim = one.leftPlace().equals(other.leftPlace()) || linked.test(one.leftPlace(), other.leftPlace());
                boolean near = one.right().article() == other.right().article()
                        && Math.abs(one.right().passage() - other.right().passage()) <= NEAR;
                if (sameClaim && (near || linked.test(one.rightPlace(), other.rightPlace()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private OpposedTopic topic(List<Clash> sure, List<Clash> joining) {
        List<Clash> clashes = new ArrayList<>(sure);
        clashes.addAll(joining);
        Set<Place> left = clashes.stream().map(Clash::leftPlace).collect(Collectors.toCollection(TreeSet::new));
        Set<Place> right = clashes.stream().map(Clash::rightPlace).collect(Collectors.toCollection(TreeSet::new));
        left.removeAll(right);
        List<Cue> cues = new ArrayList<>();
        for (Clash clash : clashes) {
            clash.cuesLeft().forEach(span -> cues.add(new Cue(clash.leftPlace(), span)));
            clash.cuesRight().forEach(span -> cues.add(new Cue(clash.rightPlace(), span)));
        }
        double best = clashes.stream().mapToDouble(Clash::strength).max().orElse(0);
        double strength = left.isEmpty() ? 0 : Math.min(1, best + .03 * (left.size() + right.size() - 2));
        return new OpposedTopic(words(clashes), List.copyOf(left), List.copyOf(right), cues.stream().distinct().toList(), strength);
    }

    /** The words that most of the clashes share, up to three. */
    private static List<String> words(Collection<Clash> clashes) {
        Map<String, Integer> counts = new HashMap<>();
        clashes.forEach(clash -> clash.left().sharedWith(clash.right()).forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(3).map(entry -> clashes.stream().flatMap(clash -> clash.left().wordOf(entry.getKey()).stream()).findFirst()
                        .map(Word::surface).orElse(entry.getKey())).toList();
    }

    private static Place place(Claim claim) {
        return new Place(claim.article(), claim.passage());
    }
}
