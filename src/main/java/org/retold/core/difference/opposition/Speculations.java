package org.retold.core.difference.opposition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retold.core.difference.words.Word;

/**
 * What others say could come, against a passage that holds it for mere talk: "the merger could push up prices", "the fuss about
 * dearer bread is misplaced". Of each article that is the speculation nearest to the passage or to the one it goes on with.
 */
final class Speculations {

    private static final double SURE = .28;
    private static final double NEAR = .03;
    private static final double NOT_FAR_BELOW = .6;

    private final List<Claim> claims;
    private final List<Claim> speculating;
    private final Counterparts counterparts;

    /** @param claims in the order of their articles */
    Speculations(List<Claim> claims, Counterparts counterparts) {
        this.claims = claims;
        this.counterparts = counterparts;
        speculating = claims.stream().filter(claim -> claim.speculates() && !claim.saysNo() && claim.isLongEnough()).toList();
    }

    /**
     * What the claim at that index holds for mere talk.
     *
     * @param namedOnly whether only those count that have a word of what is held for talk
     * @param answered  what the article of that claim denies elsewhere
     */
    List<Clash> against(int at, boolean namedOnly, Set<OpposedTopic.Place> answered) {
        return claims.get(at).denials().stream().filter(denial -> denial.emphasis() == Denial.Emphasis.TALK)
                .flatMap(denial -> against(at, denial, namedOnly, answered).stream()).toList();
    }

    private List<Clash> against(int at, Denial denial, boolean namedOnly, Set<OpposedTopic.Place> answered) {
        Claim talking = claims.get(at);
        List<Claim> others = speculating.stream().filter(claim -> claim.article() != talking.article()).toList();
        List<Claim> named = others.stream().filter(claim -> names(claim, denial)).toList();
        Map<Integer, Claim> nearest = new HashMap<>();
        (named.isEmpty() && !namedOnly ? others.stream().filter(claim -> !answered.contains(place(claim))).toList() : named).stream().sorted(Comparator.comparingDouble(claim -> near(claim, at)))
                .forEach(claim -> nearest.put(claim.article(), claim));
        double enough = Math.max(NEAR, NOT_FAR_BELOW * nearest.values().stream().mapToDouble(claim -> near(claim, at)).max().orElse(0));
        return nearest.values().stream().filter(claim -> names(claim, denial) || near(claim, at) >= enough)
                .map(claim -> new Clash(claim, talking, Clash.DENIAL, SURE + near(claim, at) / 2, List.of(), List.of(denial.cue().span()))).toList();
    }

    private static OpposedTopic.Place place(Claim claim) {
        return new OpposedTopic.Place(claim.article(), claim.passage());
    }

    /** True where it speaks of what the other holds for talk in its words. */
    private static boolean names(Claim claim, Denial denial) {
        return denial.denied().stream().filter(word -> !word.isCapitalised()).map(Word::stem).anyMatch(claim.stems()::contains);
    }

    /** How near it is to the claim at that index, or to the one after it, with which that goes on. */
    private double near(Claim claim, int at) {
        double close = counterparts.close(claim, claims.get(at));
        boolean goesOn = at + 1 < claims.size() && claims.get(at + 1).article() == claims.get(at).article();
        return goesOn ? Math.max(close, counterparts.close(claim, claims.get(at + 1))) : close;
    }
}
