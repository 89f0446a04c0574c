package org.retold.core.align;

import org.retold.core.similarity.Similarity;

/**
 * The headline of a telling and the sentences at its head that tell the same: what another outlet tells of the one it tells of
 * the other.
 */
final class Leads {

    private static final double ALIKE = .6;
    private static final int LAST = 3;

    private final Similarity similarity;
    private final Outlet outlet;

    Leads(Similarity similarity, Outlet outlet) {
        this.similarity = similarity;
        this.outlet = outlet;
    }

    /** False where neither passage stands at the head of its telling. */
    static boolean mayBeOfHead(Candidate candidate) {
        return candidate.a() <= LAST || candidate.b() <= LAST;
    }

    /** Whether one of two passages is the headline and the other its lead. */
    boolean are(int one, int other) {
        int headline = Math.min(one, other);
        int lead = Math.max(one, other);
        return lead <= LAST && outlet.isHeadline(headline) && !outlet.isHeadline(lead)
                && similarity.strength(outlet.places()[headline], outlet.places()[lead], ALIKE) >= ALIKE;
    }
}
