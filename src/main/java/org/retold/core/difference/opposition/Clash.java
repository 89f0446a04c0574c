package org.retold.core.difference.opposition;

import java.util.List;
import org.retold.core.text.Span;

/**
 * Two claims of different articles that speak against each other.
 *
 * @param group the opposites on whose sides they stand, or -1 where {@code right} denies what {@code left} says
 */
record Clash(Claim left, Claim right, int group, double strength, List<Span> cuesLeft, List<Span> cuesRight) {

    static final int DENIAL = -1;

    OpposedTopic.Place leftPlace() {
        return new OpposedTopic.Place(left.article(), left.passage());
    }

    OpposedTopic.Place rightPlace() {
        return new OpposedTopic.Place(right.article(), right.passage());
    }
}
