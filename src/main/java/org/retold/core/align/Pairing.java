package org.retold.core.align;

import java.util.List;

/**
 * Which passages of two sides tell the same, pair by pair, before they are made into links.
 *
 * @param links   strong enough to be classified
 * @param related too weak for that, but worth being shown
 */
public record Pairing(List<Candidate> links, List<Candidate> related) {

    public Pairing {
        links = List.copyOf(links);
        related = List.copyOf(related);
    }

    /** The same, seen from the other side. */
    public Pairing reversed() {
        return new Pairing(reversed(links), reversed(related));
    }

    private static List<Candidate> reversed(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> new Candidate(candidate.b(), candidate.a(), candidate.strength())).toList();
    }
}
