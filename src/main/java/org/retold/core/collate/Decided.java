package org.retold.core.collate;

import java.util.ArrayList;
import java.util.List;
import org.retold.core.align.Origin;
import org.retold.core.align.Steering;
import org.retold.core.decision.Decisions;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.LinkDecision.Verdict;
import org.retold.core.text.Article;

/** What a reader decided of two articles, in terms of the passages that they have now. */
final class Decided {

    private Decided() {
    }

    /** A decision about passages that are no longer there steers nothing. */
    static Steering of(Decisions decisions, Article a, Article b) {
        List<Steering.Fixed> fixed = new ArrayList<>();
        List<Steering.Fixed> rejected = new ArrayList<>();
        for (LinkDecision decision : decisions.between(a.sigil(), b.sigil())) {
            List<Integer> ofA = decision.side(a.sigil()).passages(a);
            List<Integer> ofB = decision.side(b.sigil()).passages(b);
            if (!ofA.isEmpty() && !ofB.isEmpty()) {
                Origin origin = decision.verdict() == Verdict.ACCEPTED ? Origin.ACCEPTED : Origin.MANUAL;
                (decision.verdict() == Verdict.REJECTED ? rejected : fixed).add(new Steering.Fixed(ofA, ofB, origin));
            }
        }
        return new Steering(fixed, rejected, decisions.threshold());
    }
}
