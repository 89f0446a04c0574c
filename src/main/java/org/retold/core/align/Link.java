package org.retold.core.align;

import java.util.Comparator;
import java.util.List;
import org.retold.core.diff.Delta;

/**
 * Passages of one article that tell what passages of another tell: n to m, by index, each list in order and not empty.
 *
 * @param moved    true where the link left the common order of the two articles (in the field's terms: a transposition)
 * @param strength how alike the two sides are, 0 to 1
 * @param deltas   the words that differ, as spans of the two articles' texts
 */
public record Link(List<Integer> a, List<Integer> b, Relation relation, boolean moved, double strength, Origin origin,
                   List<Delta> deltas) {

    /** Rising: of several links the last is the one whose sides are worded most alike, of those the strongest. */
    public static final Comparator<Link> CLOSENESS =
            Comparator.comparing(Link::relation).reversed().thenComparingDouble(Link::strength);

    public Link {
        a = List.copyOf(a);
        b = List.copyOf(b);
        deltas = List.copyOf(deltas);
        if (a.isEmpty() || b.isEmpty()) {
            throw new IllegalArgumentException("a link has two sides");
        }
    }

    public Link withMoved(boolean hasMoved) {
        return hasMoved == moved ? this : new Link(a, b, relation, hasMoved, strength, origin, deltas);
    }
}
