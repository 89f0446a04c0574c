package org.retold.core.align;

import java.util.List;

/**
 * What two lists of passages tell alike. A passage that is in no link was dropped (a) or added (b).
 *
 * @param links   classified, ordered by their first passage of a
 * @param related too weak to be classified
 */
public record Alignment(List<Link> links, List<Link> related) {

    public static final Alignment EMPTY = new Alignment(List.of(), List.of());

    public Alignment {
        links = List.copyOf(links);
        related = List.copyOf(related);
    }
}
