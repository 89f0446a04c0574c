package org.retold.core.align;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** With the other's pairs that are not linked here. */
    public Pairing completedBy(Pairing other) {
        Set<List<Integer>> linked = links.stream().map(Pairing::places).collect(Collectors.toSet());
        Predicate<Candidate> isNew = pair -> !linked.contains(places(pair));
        return new Pairing(Stream.concat(links.stream(), other.links.stream().filter(isNew)).toList(),
                Stream.concat(related.stream(), other.related.stream().filter(isNew)).toList());
    }

    private static List<Integer> places(Candidate pair) {
        return List.of(pair.a(), pair.b());
    }

    /** The same, seen from the other side. */
    public Pairing reversed() {
        return new Pairing(reversed(links), reversed(related));
    }

    private static List<Candidate> reversed(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> new Candidate(candidate.b(), candidate.a(), candidate.strength())).toList();
    }
}
