package org.retold.core.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The diff of two lists of any length: where they are too long for quadratic work, elements that occur once on either side
 * are matched first and only what lies between them is compared.
 */
final class LongDiff {

    /** Product of the lengths up to which two lists are compared as they are. */
    private static final long COMPARABLE = 16_000_000;

    private LongDiff() {
    }

    static <T> List<Match> matches(List<T> a, List<T> b) {
        if ((long) a.size() * b.size() <= COMPARABLE) {
            return ListDiff.matches(a, b);
        }
        List<Match> matches = new ArrayList<>();
        int atA = 0;
        int atB = 0;
        for (Match anchor : anchors(a, b)) {
            addBetween(matches, a.subList(atA, anchor.a()), b.subList(atB, anchor.b()), atA, atB);
            add(matches, anchor);
            atA = anchor.endA();
            atB = anchor.endB();
        }
        addBetween(matches, a.subList(atA, a.size()), b.subList(atB, b.size()), atA, atB);
        return matches;
    }

    private static <T> List<Match> anchors(List<T> a, List<T> b) {
        Set<T> once = onceIn(a);
        once.retainAll(onceIn(b));
        List<T> rareA = a.stream().filter(once::contains).toList();
        List<T> rareB = b.stream().filter(once::contains).toList();
        int[] placesA = places(a, once);
        int[] placesB = places(b, once);
        List<Match> anchors = new ArrayList<>();
        for (Match match : ListDiff.matches(rareA, rareB)) {
            for (int k = 0; k < match.length(); k++) {
                anchors.add(new Match(placesA[match.a() + k], placesB[match.b() + k], 1));
            }
        }
        return anchors;
    }

    private static <T> Set<T> onceIn(List<T> list) {
        Set<T> once = new HashSet<>();
        Set<T> seen = new HashSet<>();
        for (T element : list) {
            if (seen.add(element)) {
                once.add(element);
            } else {
                once.remove(element);
            }
        }
        return once;
    }

    private static <T> int[] places(List<T> list, Set<T> wanted) {
        return IntStream.range(0, list.size()).filter(i -> wanted.contains(list.get(i))).toArray();
    }

    private static <T> void addBetween(List<Match> matches, List<T> a, List<T> b, int fromA, int fromB) {
        if ((long) a.size() * b.size() <= COMPARABLE) {
            ListDiff.matches(a, b).forEach(
                    match -> add(matches, new Match(match.a() + fromA, match.b() + fromB, match.length())));
        }
    }

    /** Appends a run, as part of the one before where they touch. */
    private static void add(List<Match> matches, Match next) {
        if (!matches.isEmpty() && matches.getLast().endA() == next.a() && matches.getLast().endB() == next.b()) {
            Match last = matches.removeLast();
            matches.add(new Match(last.a(), last.b(), last.length() + next.length()));
        } else {
            matches.add(next);
        }
    }
}
