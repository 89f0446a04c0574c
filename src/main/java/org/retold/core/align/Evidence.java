package org.retold.core.align;

import org.retold.core.difference.figure.CommonFigures;
import org.retold.core.difference.quote.SpokenWords;
import org.retold.core.similarity.Similarity;

/**
 * What else than their strength says that two passages, which are bests of one another or of one, tell the same, and what
 * says that they do not. The best there is of two articles on one event is often only on the same topic.
 */
final class Evidence {

    private static final double ALONE = .25;
    private static final double MEANING = .41;
    private static final double SOME_WORDING = .05;
    private static final double WORDING = .17;
    private static final double HELD = .24;
    private static final double SAME_FIGURE = .19;
    private static final double RARE_FIGURE = .33;
    /** What two headlines say of one event differs in wording more than what two sentences in the middle do. */
    private static final double HEADLINES = .37;
    private static final double MEANING_OF_HEADLINES = .33;

    private final Similarity similarity;
    private final Outlet a;
    private final Outlet b;
    private final Candidates candidates;
    private final SharedFigures shared;
    private final CommonFigures common;

    Evidence(Similarity similarity, Outlet a, Outlet b, Candidates candidates) {
        this.similarity = similarity;
        this.a = a;
        this.b = b;
        this.candidates = candidates;
        shared = new SharedFigures(similarity, a.places(), b.places());
        common = new CommonFigures(a.figures(), b.figures());
    }

    /** The meaning, the wording, or that nothing else comes near. */
    boolean tells(Candidate best, double margin) {
        double characters = characters(best);
        return margin >= ALONE || similarity.scale() != Similarity.Scale.CENTRED
                || cosine(best) >= MEANING && characters >= SOME_WORDING
                || characters >= WORDING && held(best) >= HELD;
    }

    boolean ofFigures(Candidate candidate) {
        double strength = candidate.strength();
        boolean mutual = strength >= SAME_FIGURE && candidates.isMutualBest(candidate);
        boolean rare = mutual || strength >= RARE_FIGURE && candidates.isBest(candidate);
        return rare && shared.are(a.places()[candidate.a()], b.places()[candidate.b()])
                || mutual && common.are(candidate.a(), candidate.b());
    }

    boolean ofHeadlines(Candidate candidate) {
        return candidate.strength() >= HEADLINES && a.isHeadline(candidate.a()) && b.isHeadline(candidate.b())
                && cosine(candidate) >= MEANING_OF_HEADLINES;
    }

    /** Against it: one quotes a person whom the other names too, and the other has nothing of what is said. */
    boolean isOfSpeakerOnly(Candidate candidate) {
        SpokenWords one = SpokenWords.of(a.texts().get(candidate.a()));
        SpokenWords other = SpokenWords.of(b.texts().get(candidate.b()));
        return one.sharesOnlyTheSpeakerWith(other) || other.sharesOnlyTheSpeakerWith(one);
    }

    double cosine(Candidate candidate) {
        return similarity.cosine(a.places()[candidate.a()], b.places()[candidate.b()]);
    }

    double characters(Candidate candidate) {
        return similarity.characters(a.places()[candidate.a()], b.places()[candidate.b()]);
    }

    /** What the passage that is held more is worth of the words that the other has too. */
    double held(Candidate candidate) {
        int i = a.places()[candidate.a()];
        int j = b.places()[candidate.b()];
        return Math.max(similarity.contained(i, j), similarity.contained(j, i));
    }
}
