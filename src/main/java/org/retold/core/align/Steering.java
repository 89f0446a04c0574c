package org.retold.core.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a reader decided about two tellings, by index. The aligner finds its links around it: what is fixed is the best that its
 * passages can have, what is rejected is never looked at, so that the next best comes to the fore.
 *
 * @param fixed     links as they are, whatever the aligner finds; each two of their passages are no longer its business
 * @param rejected  pairs of passages that do not tell the same; one that is fixed too is fixed
 * @param threshold automatic links weaker than this, 0 to 1, are related only
 */
public record Steering(List<Fixed> fixed, List<Fixed> rejected, double threshold) {

    public static final Steering NONE = new Steering(List.of(), List.of(), 0);

    /** Some passages of a and some of b, ascending, not empty. */
    public record Fixed(List<Integer> a, List<Integer> b, Origin origin) {

        public Fixed {
            a = List.copyOf(a);
            b = List.copyOf(b);
        }

        private Stream<Pair> pairs() {
            return a.stream().flatMap(i -> b.stream().map(j -> new Pair(i, j)));
        }
    }

    private record Pair(int a, int b) {
    }

    public Steering {
        fixed = List.copyOf(fixed);
        rejected = List.copyOf(rejected);
    }

    /** Whether a pair of passages is left to the aligner; quick to ask. */
    Open open() {
        Set<Pair> closed = new HashSet<>();
        Stream.concat(fixed.stream(), rejected.stream()).flatMap(Fixed::pairs).forEach(closed::add);
        return (a, b) -> closed.isEmpty() || !closed.contains(new Pair(a, b));
    }

    interface Open {
        boolean is(int a, int b);
    }

    /** Without the pairs that are not left to the aligner. */
    public Pairing around(Pairing pairing) {
        if (fixed.isEmpty() && rejected.isEmpty()) {
            return pairing;
        }
        Open open = open();
        return new Pairing(pairing.links().stream().filter(pair -> open.is(pair.a(), pair.b())).toList(),
                pairing.related().stream().filter(pair -> open.is(pair.a(), pair.b())).toList());
    }

    /**
     * The same for two versions of one text, where each passage stands in one place: what holds a fixed passage is fixed as a
     * whole, and no other link holds it.
     */
    public Pairing aroundVersions(Pairing pairing) {
        Set<Integer> takenA = new HashSet<>();
        Set<Integer> takenB = new HashSet<>();
        fixed.forEach(link -> {
            takenA.addAll(link.a());
            takenB.addAll(link.b());
        });
        Pairing rest = around(pairing);
        return new Pairing(rest.links().stream().filter(pair -> !takenA.contains(pair.a()) && !takenB.contains(pair.b())).toList(), rest.related());
    }

    /** Automatic links that are strong enough stay links; the others are related, as they are said to be. */
    Alignment weakened(Alignment alignment) {
        if (threshold == 0) {
            return alignment;
        }
        List<Link> links = new ArrayList<>();
        List<Link> related = new ArrayList<>(alignment.related());
        List<Double> weakened = new ArrayList<>();
        for (Link link : alignment.links()) {
            if (link.origin() != Origin.AUTOMATIC || link.strength() >= threshold) {
                links.add(link);
            } else {
                weakened.add(link.strength());
                related.add(new Link(link.a(), link.b(), Relation.RELATED, false, link.strength(), link.origin(), List.of()));
            }
        }
        return new Alignment(links, related, alignment.rejected(), weakened);
    }
}
