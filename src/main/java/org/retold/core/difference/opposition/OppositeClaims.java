package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.retold.core.difference.words.OppositeWords;
import org.retold.core.text.Span;

/** Claims that say opposite words of the same: "links the two fronts", "must be decoupled". */
final class OppositeClaims {

    private static final double JOINING = .1;
    private static final double EXPLICIT = .15;
    private static final double ALIKE = .4;
    private static final int NEAR_POLE = 8;

    private final List<Claim> claims;
    private final Counterparts counterparts;
    private final BiPredicate<Claim, Claim> tellTheSame;

    /** @param tellTheSame whether a link holds the two together as edited or paraphrased */
    OppositeClaims(List<Claim> claims, Counterparts counterparts, BiPredicate<Claim, Claim> tellTheSame) {
        this.claims = claims;
        this.counterparts = counterparts;
        this.tellTheSame = tellTheSame;
    }

    /** Claims that stand on the other side of a framing group; the side with the left words of the group is left. */
    List<Clash> to(Claim claim) {
        List<Clash> found = new ArrayList<>();
        for (int group : claim.poles().groups()) {
            if (claim.poles().side(group) > 0) {
                claims.stream().filter(other -> other.poles().side(group) < 0 && other.article() != claim.article())
                        .filter(other -> counterparts.close(claim, other) >= JOINING && (areHeadlines(claim, other, group)
                                || (haveOnePoint(claim, other, group) || OppositeWords.isFraming(group) && speakOfOneThing(claim, other, group))
                                && claim.plainWordsSharedWith(other) >= 1 && areOfTheSame(claim, other, group)))
                        .forEach(other -> found.add(new Clash(claim, other, group, counterparts.close(claim, other) + EXPLICIT, cue(claim, group), cue(other, group))));
            }
        }
        return found;
    }

    private boolean speakOfOneThing(Claim claim, Claim other, int group) {
        return tellTheSame.test(claim, other) || counterparts.are(claim, other)
                || counterparts.areNearly(claim, other) && near(claim, other, group).size() >= 2;
    }

    /** Headlines are of one event: what is better in one is worse in the other. */
    private static boolean areHeadlines(Claim claim, Claim other, int group) {
        return OppositeWords.isPointedFraming(group) && claim.passage() == 0 && other.passage() == 0
                && !Claim.areOthers(claim.namesBeforePole(group), other.namesBeforePole(group));
    }

    /** A headline, or what is said against somebody, has the opposite word right beside the same word as the other. */
    private static boolean haveOnePoint(Claim claim, Claim other, int group) {
        return (OppositeWords.isFraming(group) || OppositeWords.isPointedFraming(group)) && (claim.isPointed() || other.isPointed())
                && !beside(claim, other, group).isEmpty();
    }

    /** True where the opposite words are said of the same: two words near the one stand near the other, or one right beside both. */
    private static boolean areOfTheSame(Claim claim, Claim other, int group) {
        return !Claim.areOthers(claim.namesBeforePole(group), other.namesBeforePole(group))
                && (near(claim, other, group).size() >= 2 || !beside(claim, other, group).isEmpty());
    }

    private static Set<String> beside(Claim claim, Claim other, int group) {
        Set<String> beside = claim.poles().beside(group);
        beside.retainAll(other.poles().beside(group));
        return beside;
    }

    /** Words that stand near the opposite word of both. */
    private static Set<String> near(Claim claim, Claim other, int group) {
        Set<String> near = claim.poles().around(group, NEAR_POLE);
        near.retainAll(other.poles().around(group, NEAR_POLE));
        return near;
    }

    /** Claims that join a topic of opposites, and then those that join with them. */
    List<Clash> joining(int group, List<Clash> topic) {
        List<Clash> wider = new ArrayList<>(topic);
        wider.addAll(joiningOnce(group, topic));
        return joiningOnce(group, wider);
    }

    /** Claims on one of its sides that are not far from a claim of the other, or told like one of their own. */
    private List<Clash> joiningOnce(int group, List<Clash> topic) {
        List<Clash> joining = new ArrayList<>();
        for (Claim claim : claims) {
            int side = claim.poles().side(group);
            Optional<Clash> nearest = side == 0 ? Optional.empty() : topic.stream().filter(clash -> joins(claim, side, clash)).findFirst();
            nearest.ifPresent(clash -> joining.add(side > 0 ? new Clash(claim, clash.right(), group, 0, cue(claim, group), List.of())
                    : new Clash(clash.left(), claim, group, 0, List.of(), cue(claim, group))));
        }
        return joining;
    }

    private boolean joins(Claim claim, int side, Clash clash) {
        Claim own = side > 0 ? clash.left() : clash.right();
        Claim other = side > 0 ? clash.right() : clash.left();
        boolean toldAlike = claim.article() != own.article() && (tellTheSame.test(claim, own) || counterparts.close(claim, own) >= ALIKE);
        boolean near = claim.article() != other.article() && counterparts.close(claim, other) >= JOINING;
        return claim != own && claim.article() != other.article() && (toldAlike || near);
    }

    private static List<Span> cue(Claim claim, int group) {
        return claim.poles().word(group).map(word -> List.of(word.span())).orElse(List.of());
    }
}
