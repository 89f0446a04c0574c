package org.retold.core.align;

import java.util.List;

/**
 * What two lists of passages tell alike. A passage that is in no link was dropped (a) or added (b).
 *
 * @param links    classified, ordered by their first passage of a
 * @param related  too weak to be classified
 * @param rejected what a reader said is no link; unrelated, kept so that it can be shown and brought back
 * @param weakened strengths of those that are related only because a reader wants stronger ones
 */
public record Alignment(List<Link> links, List<Link> related, List<Link> rejected, List<Double> weakened) {

    public static final Alignment EMPTY = new Alignment(List.of(), List.of());

    public Alignment {
        links = List.copyOf(links);
        related = List.copyOf(related);
        rejected = List.copyOf(rejected);
        weakened = List.copyOf(weakened);
    }

    /** As strong as they are. */
    public Alignment(List<Link> links, List<Link> related, List<Link> rejected) {
        this(links, related, rejected, List.of());
    }

    /** Where no reader has rejected anything. */
    public Alignment(List<Link> links, List<Link> related) {
        this(links, related, List.of());
    }
}
