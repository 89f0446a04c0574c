package org.retold.core.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.align.Candidate;
import org.retold.core.align.Pairing;

/**
 * Completes the pairs of passages that were found between every two tellings: what two tellings have nearly word for word, a
 * third one tells alike or not at all, so a pair with the one that is strong enough beside it is a pair with the other too.
 */
final class ToldAlike {

    private final Likeness likeness;
    private final Map<Tellings, Pairing> pairings;

    /** How alike passage {@code i} of telling {@code x} and {@code j} of {@code y} are. */
    interface Likeness {

        /** Whether they are the same nearly word for word. */
        boolean isNearCopy(int x, int i, int y, int j);

        double strength(int x, int i, int y, int j);

        /** The strength from which they tell the same if a near copy of one of them tells the same as the other. */
        double enoughBeside(int x, int y);
    }

    private record Tellings(int x, int y) {
    }

    private ToldAlike(Likeness likeness, Map<Tellings, Pairing> pairings) {
        this.likeness = likeness;
        this.pairings = pairings;
    }

    /**
     * @param pairings of every two of so many tellings: 0 and 1, 0 and 2, … 1 and 2, …
     * @return the same with what was missing
     */
    static List<Pairing> completed(Likeness likeness, int tellings, List<Pairing> pairings) {
        Map<Tellings, Pairing> both = new HashMap<>();
        int at = 0;
        for (int x = 0; x < tellings; x++) {
            for (int y = x + 1; y < tellings; y++, at++) {
                both.put(new Tellings(x, y), pairings.get(at));
                both.put(new Tellings(y, x), pairings.get(at).reversed());
            }
        }
        ToldAlike toldAlike = new ToldAlike(likeness, both);
        List<Pairing> completed = new ArrayList<>();
        for (int x = 0; x < tellings; x++) {
            for (int y = x + 1; y < tellings; y++) {
                completed.add(toldAlike.completed(x, y, tellings));
            }
        }
        return completed;
    }

    private Pairing completed(int x, int y, int tellings) {
        Pairing own = pairings.get(new Tellings(x, y));
        List<Candidate> missing = new ArrayList<>();
        for (int copy = 0; copy < tellings; copy++) {
            if (copy != x && copy != y) {
                missing.addAll(through(x, copy, y));
                through(y, copy, x).forEach(pair -> missing.add(new Candidate(pair.b(), pair.a(), pair.strength())));
            }
        }
        return missing.isEmpty() ? own : own.completedBy(new Pairing(missing, List.of()));
    }

    /** Passages of x that {@code copy} has nearly word for word, with what y tells of that. */
    private List<Candidate> through(int x, int copy, int y) {
        List<Candidate> found = new ArrayList<>();
        for (Candidate near : pairings.get(new Tellings(x, copy)).links()) {
            List<Candidate> told = pairings.get(new Tellings(copy, y)).links().stream().filter(pair -> pair.a() == near.b()).toList();
            if (!told.isEmpty() && likeness.isNearCopy(x, near.a(), copy, near.b())) {
                for (Candidate pair : told) {
                    double strength = likeness.strength(x, near.a(), y, pair.b());
                    if (strength >= likeness.enoughBeside(x, y)) {
                        found.add(new Candidate(near.a(), pair.b(), strength));
                    }
                }
            }
        }
        return found;
    }
}
