package org.retold.core.comparison;

import java.util.List;
import org.retold.core.decision.Decisions;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.Side;

/** Acts on links. */
public sealed interface LinkEdit extends Edit {

    Decisions decided(Decisions before);

    @Override
    default Comparison apply(Comparison before) {
        return before.withDecisions(this::decided);
    }

    @Override
    default boolean changesLinks() {
        return true;
    }

    /** Says one or more links right, wrong, or draws them. */
    record Decide(List<LinkDecision> made) implements LinkEdit {

        @Override
        public Decisions decided(Decisions before) {
            return before.with(made);
        }
    }

    /** Leaves it to the aligner again. */
    record Withdraw(List<LinkDecision> withdrawn) implements LinkEdit {

        @Override
        public Decisions decided(Decisions before) {
            return before.without(withdrawn);
        }
    }

    /** Draws a link in the place of another. */
    record Relink(LinkDecision rejected, LinkDecision drawn) implements LinkEdit {

        @Override
        public Decisions decided(Decisions before) {
            return before.without(List.of(rejected)).with(List.of(
                    new LinkDecision(rejected.a(), rejected.b(), LinkDecision.Verdict.REJECTED), drawn));
        }
    }

    /** @param least strength, 0 to 1, under which automatic links are only related */
    record SetThreshold(double least) implements LinkEdit {

        @Override
        public Decisions decided(Decisions before) {
            return before.withThreshold(least);
        }
    }

    /** Says that these passages are not opposed. */
    record Dismiss(List<Side> sides) implements LinkEdit {

        @Override
        public Decisions decided(Decisions before) {
            return before.withDismissed(sides);
        }

        @Override
        public boolean changesLinks() {
            return false;
        }
    }

    /** Shows again what was dismissed. */
    record Restore(List<Side> sides) implements LinkEdit {

        @Override
        public Decisions decided(Decisions before) {
            return before.withoutDismissed(sides);
        }

        @Override
        public boolean changesLinks() {
            return false;
        }
    }
}
