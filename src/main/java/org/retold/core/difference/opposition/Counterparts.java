package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Which claims of two articles are each other's counterparts: neither article has a claim that is closer to the other one.
 * What is truly opposed speaks of the same, so it is almost always that; a word that two passages happen to share is not.
 */
final class Counterparts {

    /** Two claims may be told one after the other: who is so little behind the closest is a counterpart too. */
    private static final double NEARLY = .08;
    /** Where opposite words are said of the same too, a claim that has more to tell may be so far behind the closest. */
    private static final double BEHIND = .13;
    private static final double FAR_BEHIND = .25;

    private record Seen(Claim from, int article) {
    }

    private final Map<Integer, List<Claim>> byArticle = new HashMap<>();
    private final Map<Seen, Double> closest = new HashMap<>();
    private final PassageCloseness closeness;
    private final BiPredicate<Claim, Claim> tellTheSame;

    /** @param tellTheSame whether two claims of two articles do: they are on one side, and no rivals for who is on the other */
    Counterparts(List<Claim> claims, PassageCloseness closeness, BiPredicate<Claim, Claim> tellTheSame) {
        this.closeness = closeness;
        this.tellTheSame = tellTheSame;
        claims.forEach(claim -> byArticle.computeIfAbsent(claim.article(), _ -> new ArrayList<>()).add(claim));
    }

    double close(Claim a, Claim b) {
        return closeness.between(a.article(), a.passage(), b.article(), b.passage());
    }

    double close(int article, int passage, Claim to) {
        return closeness.between(article, passage, to.article(), to.passage());
    }

    boolean are(Claim a, Claim b) {
        return are(a, b, NEARLY);
    }

    /** The same for claims of which something else tells that they speak of one thing. */
    boolean areNearly(Claim a, Claim b) {
        return are(a, b, BEHIND);
    }

    /** The same for claims that speak of one thing in so many words; still no counterparts where one is much closer to another. */
    boolean mayBe(Claim a, Claim b) {
        return are(a, b, FAR_BEHIND);
    }

    private boolean are(Claim a, Claim b, double slack) {
        double close = close(a, b) + slack;
        return close >= closest(a, b.article()) && close >= closest(b, a.article());
    }

    private double closest(Claim from, int article) {
        return closest.computeIfAbsent(new Seen(from, article), _ -> byArticle.get(article).stream()
                .filter(other -> !tellTheSame.test(from, other)).mapToDouble(other -> close(from, other)).max().orElse(0));
    }
}
