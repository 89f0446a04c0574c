package org.retold.core.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
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
        List<Candidate> all = Stream.concat(links.stream(), other.links.stream()).collect(Collectors.collectingAndThen(
                Collectors.toMap(Pairing::places, pair -> pair, (first, _) -> first, LinkedHashMap::new), map -> List.copyOf(map.values())));
        Set<List<Integer>> linked = all.stream().map(Pairing::places).collect(Collectors.toSet());
        return new Pairing(all, Stream.concat(related.stream(), other.related.stream())
                .filter(pair -> !linked.contains(places(pair))).toList());
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
