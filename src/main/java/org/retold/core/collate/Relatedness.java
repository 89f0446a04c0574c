package org.retold.core.collate;

import java.util.List;
import org.retold.core.align.Relation;
import org.retold.core.diff.Delta;
import org.retold.core.difference.opposition.Opposition;

/**
 * How two passages that stand by themselves are related.
 *
 * @param strength   how alike they are, 0 to 1
 * @param deltas     the words that differ, as spans of the two passages
 * @param opposition whether they possibly contradict each other
 */
public record Relatedness(double strength, Relation relation, List<Delta> deltas, Opposition opposition) {

    public Relatedness {
        deltas = List.copyOf(deltas);
    }
}
