package org.retold.core.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.Similarity;

/**
 * Links passages of two tellings by different outlets, n to m. All thresholds are absolute: a strength relative to the best
 * always finds something, even between articles that have nothing in common.
 */
public final class OutletAligner {

    /** Weaker pairs are not even looked at. */
    private static final double FLOOR = .15;
    /** How much it counts towards being related that one passage holds the words of the other. */
    private static final double HOLDING = .4;

    /** What is told like a copy is seldom told unlike the original, even where a figure was changed. */
    private static final double BESIDE = .22;
    /** Where each telling has so much of what it tells in common with the other, and one of them so much more … */
    private static final double EACH_SHARES = .25;
    private static final double ONE_SHARES = .5;
    /** … bests of one another need no more than this of the wording, … */
    private static final double LITTLE_WORDING = .12;
    /** … or, where they are less alike, a little more of it, of the meaning, and that nothing else is as near. */
    private static final double WEAK = .30;
    private static final double MORE_WORDING = .14;
    private static final double SOME_MEANING = .23;
    private static final double APART = .05;

    private final Rule rule;
    private final Candidates candidates;
    private final Evidence evidence;
    private final Outlet a;
    private final Outlet b;
    private final Leads leadsOfA;
    private final Leads leadsOfB;

    private OutletAligner(Similarity similarity, Outlet a, Outlet b, Candidates candidates) {
        this.a = a;
        this.b = b;
        this.candidates = candidates;
        rule = Rule.of(similarity.scale());
        leadsOfA = new Leads(similarity, a);
        leadsOfB = new Leads(similarity, b);
        evidence = new Evidence(similarity, a, b, candidates);
    }

    /** @throws org.retold.core.progress.Cancelled if the work is no longer wanted */
    public static Pairing align(Similarity similarity, Outlet a, Outlet b, Steering steering, Progress progress) {
        return new OutletAligner(similarity, a, b, new Candidates(similarity, a.places(), b.places(), FLOOR, steering, progress)).align();
    }

    private Pairing align() {
        List<Candidate> links = new ArrayList<>();
        List<Candidate> open = new ArrayList<>();
        for (Candidate candidate : candidates.all()) {
            (isLink(candidate) && !isOfSpeakerOnly(candidate) ? links : open).add(candidate);
        }
        boolean tellMostlyTheSame = rule.centred() && sharesMuch(links);
        List<Candidate> related = new ArrayList<>();
        for (Candidate candidate : open) {
            if (tellMostlyTheSame && isLinkOfLikeTellings(candidate) && !isOfSpeakerOnly(candidate)) {
                links.add(candidate);
            } else if (candidate.strength() + HOLDING * evidence.held(candidate) >= rule.related) {
                related.add(candidate);
            }
        }
        List<Candidate> ofHeads = links.stream().filter(Leads::mayBeOfHead).toList();
        List<Candidate> besideHeadlines = related.stream().filter(candidate -> rule.centred() && Leads.mayBeOfHead(candidate))
                .filter(candidate -> isBesideHeadline(candidate, ofHeads)).toList();
        links.addAll(besideHeadlines);
        related.removeAll(new HashSet<>(besideHeadlines));
        return new Pairing(links, related);
    }

    /** True where the headline above one of the two is linked with the other, or its lead is where it is a headline. */
    private boolean isBesideHeadline(Candidate candidate, List<Candidate> links) {
        return candidate.strength() >= rule.mutual && links.stream().anyMatch(link ->
                link.a() == candidate.a() && leadsOfB.are(link.b(), candidate.b())
                || link.b() == candidate.b() && leadsOfA.are(link.a(), candidate.a()));
    }

    private boolean isLink(Candidate candidate) {
        return rule.links(candidate, candidates)
                || rule.mayLink(candidate, candidates) && evidence.tells(candidate, candidates.margin(candidate))
                || rule.centred() && (evidence.ofFigures(candidate) || evidence.ofHeadlines(candidate));
    }

    private boolean isOfSpeakerOnly(Candidate candidate) {
        return candidate.strength() < rule.sure && evidence.isOfSpeakerOnly(candidate);
    }

    private boolean isLinkOfLikeTellings(Candidate candidate) {
        double characters = evidence.characters(candidate);
        return candidates.isMutualBest(candidate) && (candidate.strength() >= rule.mutual && characters >= LITTLE_WORDING
                || candidate.strength() >= WEAK && characters >= MORE_WORDING && evidence.cosine(candidate) >= SOME_MEANING
                && candidates.margin(candidate) >= APART);
    }

    /** The strength from which a pair is a link if something else speaks for it too. */
    public static double enoughBeside(Similarity similarity) {
        return similarity.scale() == Similarity.Scale.CENTRED ? BESIDE : Rule.of(similarity.scale()).mutual;
    }

    /**
     * Two tellings that have most in common tell the same where each has nothing nearer, so bests of one another need hardly any
     * further evidence there; between two that have little in common these are on the same topic at most.
     */
    private boolean sharesMuch(List<Candidate> links) {
        double ofA = (double) links.stream().mapToInt(Candidate::a).distinct().count() / a.size();
        double ofB = (double) links.stream().mapToInt(Candidate::b).distinct().count() / b.size();
        return Math.min(ofA, ofB) >= EACH_SHARES && Math.max(ofA, ofB) >= ONE_SHARES;
    }

    /**
     * @param sure    always a link
     * @param best    a link where one side has no better
     * @param mutual  may be a link where neither side has a better one …
     * @param margin  … and the next best is so much weaker
     * @param related related, with what one passage holds of the other
     */
    private record Rule(double sure, double best, double mutual, double margin, double related) {

        private static final Rule CENTRED = new Rule(.60, .50, .36, .10, .33);
        private static final Rule UNCENTRED = new Rule(.70, .56, .56, 0, .70);
        private static final Rule LEXICAL = new Rule(.36, .26, .26, 0, .35);

        static Rule of(Similarity.Scale scale) {
            return switch (scale) {
                case CENTRED -> CENTRED;
                case UNCENTRED -> UNCENTRED;
                case LEXICAL -> LEXICAL;
            };
        }

        boolean links(Candidate candidate, Candidates candidates) {
            return candidate.strength() >= sure || candidate.strength() >= best && candidates.isBest(candidate);
        }

        boolean centred() {
            return this == CENTRED;
        }

        boolean isMutual(Candidate candidate, Candidates candidates) {
            return candidate.strength() >= mutual && candidates.isMutualBest(candidate);
        }

        boolean mayLink(Candidate candidate, Candidates candidates) {
            return isMutual(candidate, candidates) && candidates.margin(candidate) >= margin;
        }
    }
}
