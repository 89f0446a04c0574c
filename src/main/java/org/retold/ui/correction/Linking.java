package org.retold.ui.correction;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.retold.core.decision.LinkDecision;
import org.retold.ui.comparison.PassageRef;

/**
 * A link that is being drawn.
 *
 * @param from     sigil and passages of the side that it was begun with
 * @param to       the other side, once there is one
 * @param replaces the link in whose place it is drawn
 */
public record Linking(Ends from, Optional<Ends> to, Optional<LinkDecision> replaces) {

    /** Passages of one article, in order, not empty. */
    public record Ends(String sigil, List<Integer> passages) {

        static Ends of(PassageRef ref) {
            return new Ends(ref.sigil(), List.of(ref.passage()));
        }

        /** With the passage, or without it where it was among several. */
        Ends toggled(int passage) {
            TreeSet<Integer> changed = new TreeSet<>(passages);
            if (!changed.remove(passage) || changed.isEmpty()) {
                changed.add(passage);
            }
            return new Ends(sigil, List.copyOf(changed));
        }
    }

    /** With another passage: on the side of its article, or on the other side in the place of a third article's. */
    Linking with(PassageRef ref) {
        if (ref.sigil().equals(from.sigil())) {
            return new Linking(from.toggled(ref.passage()), to, replaces);
        }
        Ends other = to.filter(ends -> ends.sigil().equals(ref.sigil())).map(ends -> ends.toggled(ref.passage())).orElse(Ends.of(ref));
        return new Linking(from, Optional.of(other), replaces);
    }
}
