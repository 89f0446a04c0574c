package org.retold.core.difference.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.core.difference.figure.Figure.Kind;

/** Pairs the figures of linked passages that answer the same question. Where that is not sure, it pairs nothing. */
public final class FigureMatcher {

    /** How alike two passages are worded; where they are only loosely related, they must be measured and have a word right beside them in common. */
    public enum Closeness { EDITED, REWORDED, LOOSE }

    /** How many steps of its rounding an exact figure counts at least: 25 and 4,300, but not 40 or 6,000. */
    private static final double EXACT = 10;
    private static final double UNLIKELY = 100;
    private static final double ANYWHERE = .5;
    /** Figures that differ so many times do not answer one question: "83 days", "five years". */
    private static final double WORLDS = 10;

    private FigureMatcher() {
    }

    /**
     * @param closeness how alike the two sides are worded
     * @return pairs in no particular order; no figure is in two of them
     */
    public static List<FigurePair> match(Figures a, List<Integer> passagesA, Figures b, List<Integer> passagesB,
                                         Closeness closeness) {
        List<Candidate> candidates = new ArrayList<>();
        List<Figure> left = a.of(passagesA);
        List<Figure> right = b.of(passagesB);
        for (Figure one : left) {
            for (Figure other : right) {
                if (mayAnswerTheSame(one, other)) {
                    candidates.add(new Candidate(one, other, Agreement.of(one, other), shared(one, other)));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::agreement).thenComparing(Candidate::shared, Comparator.reverseOrder()));
        Set<Figure> taken = new HashSet<>();
        List<FigurePair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!taken.contains(candidate.one) && !taken.contains(candidate.other) && candidate.isSure(candidates, taken, closeness)) {
                taken.add(candidate.one);
                taken.add(candidate.other);
                pairs.add(candidate.pair());
            }
        }
        return pairs;
    }

    private static boolean mayAnswerTheSame(Figure a, Figure b) {
        if (a.kind() != b.kind()) {
            return isBare(a) && b.kind() == Kind.MONEY || isBare(b) && a.kind() == Kind.MONEY;
        }
        if (!a.fate().isEmpty() && !b.fate().isEmpty() && !a.fate().equals(b.fate())) {
            return false;
        }
        if (isEqualAndExact(a, b)) {
            return true;
        }
        if (a.isMeasured() && Math.max(a.low(), b.low()) > WORLDS * Math.min(a.high(), b.high())) {
            return false;
        }
        boolean nothingSaid = a.things().isEmpty() || b.things().isEmpty();
        return nothingSaid || a.things().stream().anyMatch(b.things()::contains)
                || a.kind() == Kind.COUNT && Things.arePersons(a.things()) && Things.arePersons(b.things());
    }

    /** Figures of several digits, told exactly, are seldom the same by chance, whatever word is used for what they count. */
    private static boolean isEqualAndExact(Figure a, Figure b) {
        return a.kind() == b.kind() && a.isMeasured() && a.low() == a.high() && a.low() == b.low() && b.low() == b.high()
                && a.grain() > 0 && a.low() / a.grain() >= EXACT;
    }

    /** Measures of three digits and more, "23,400 hectares" or "13.6 percent", tell one fact of an event wherever they stand. */
    private static boolean isUnlikely(Figure figure) {
        return figure.kind() != Kind.COUNT && figure.kind() != Kind.DURATION && figure.low() / figure.grain() >= UNLIKELY;
    }

    /**
     * Pairs of equal figures that are told exactly and of the same thing, wherever they stand in two articles.
     *
     * @return a figure may be in several of them
     */
    public static List<FigurePair> equal(Figures a, List<Integer> passagesA, Figures b, List<Integer> passagesB) {
        List<FigurePair> equal = new ArrayList<>();
        for (Figure one : a.of(passagesA)) {
            for (Figure other : b.of(passagesB)) {
                boolean sameThing = one.kind() == Kind.MONEY || one.things().stream().anyMatch(other.things()::contains);
                if (isEqualAndExact(one, other) && (sameThing && shared(one, other) >= 1 || isUnlikely(one))) {
                    equal.add(new FigurePair(one.span(), other.span(), FigurePair.Answer.SAME, ANYWHERE));
                }
            }
        }
        return equal;
    }

    /**
     * The one measure, count of one thing or sum of one currency that each of two openings gives, where they are not far apart:
     * of one event both say how long it took, how far it reaches, how many it befell or what it costs, whatever words stand around it.
     */
    public static List<FigurePair> ofOpenings(Figures a, List<Integer> openingA, Figures b, List<Integer> openingB) {
        List<Figure> left = a.of(openingA);
        List<Figure> right = b.of(openingB);
        return left.stream().flatMap(one -> right.stream().filter(other -> areNear(one, other) && isAlone(one, left) && isAlone(other, right))
                .map(other -> new FigurePair(one.span(), other.span(), FigurePair.Answer.valueOf(Agreement.of(one, other).name()), ANYWHERE))).toList();
    }

    private static boolean isAlone(Figure figure, List<Figure> all) {
        return all.stream().filter(other -> areNear(figure, other)).count() == 1;
    }

    /** Two measures, counts of one thing or sums of one currency that are not far apart. */
    private static boolean areNear(Figure one, Figure other) {
        boolean named = one.kind() == Kind.COUNT || one.kind() == Kind.MONEY;
        boolean ofOneThing = one.isMeasured() && one.kind() != Kind.SHARE && (!named || one.things().stream().anyMatch(other.things()::contains)
                || one.kind() == Kind.COUNT && Things.arePersons(one.things()) && Things.arePersons(other.things()));
        return one.kind() == other.kind() && ofOneThing && one.isNear(other);
    }

    private static boolean isBare(Figure figure) {
        return figure.kind() == Kind.COUNT && figure.things().isEmpty() && figure.low() >= 100;
    }

    private static int shared(Figure a, Figure b) {
        Set<String> common = new HashSet<>(a.context());
        common.retainAll(b.context());
        return common.size();
    }

    private record Candidate(Figure one, Figure other, Agreement agreement, int shared) {

        boolean isSure(List<Candidate> all, Set<Figure> taken, Closeness closeness) {
            if (agreement == Agreement.SAME) {
                return closeness != Closeness.LOOSE || shared >= 2;
            }
            if (closeness == Closeness.LOOSE && (!one.isMeasured() || one.kind() == Kind.COUNT || near() < (one.kind() == Kind.MONEY ? 2 : 1))) {
                return false;
            }
            boolean ofCalendar = one.kind() == Kind.YEAR || one.kind() == Kind.DATE || one.kind() == Kind.MONTH || one.kind() == Kind.WEEKDAY;
            if ((ofCalendar || one.kind() == Kind.RANK) && near() == 0) {
                return false;
            }
            boolean alone = all.stream().filter(rival -> rival != this && (rival.one == one || rival.other == other))
                    .filter(rival -> agreement != Agreement.PRECISION || rival.agreement != Agreement.VALUE)
                    .allMatch(rival -> taken.contains(rival.one) || taken.contains(rival.other) || rival.shared + 1 < shared);
            int needed = agreement == Agreement.PRECISION ? 0 : needed();
            boolean only = all.stream().noneMatch(rival -> rival != this && (rival.one == one || rival.other == other));
            if (only && closeness != Closeness.LOOSE && (one.isMeasured() ? areNearOfOne() || areOfOneAlike() : standAlike())) {
                return true;
            }
            return alone && shared >= needed + (closeness == Closeness.EDITED ? 1 : 0);
        }

        /** Measures, sums or counts of one thing that are not far apart. */
        private boolean areNearOfOne() {
            boolean nothingSaid = one.kind() == Kind.COUNT && (one.things().isEmpty() || other.things().isEmpty())
                    && (one.fate().isEmpty() || !one.fate().equals(other.fate()));
            return !nothingSaid && one.isNear(other);
        }

        /** "By a single vote", "by two votes": counts of one thing with the same word before them. */
        private boolean areOfOneAlike() {
            return one.kind() == Kind.COUNT && one.things().stream().anyMatch(other.things()::contains) && standAlike();
        }

        /** "Until October 31", "until 30 October": dates with the same word before them. */
        private boolean standAlike() {
            return one.kind() != Kind.RANK && !one.before().isEmpty() && one.before().equals(other.before());
        }

        private int near() {
            Set<String> common = new HashSet<>(one.near());
            common.retainAll(other.near());
            return common.size();
        }

        private int needed() {
            boolean sameThing = one.things().stream().anyMatch(other.things()::contains);
            return switch (one.kind()) {
                case SHARE, DURATION, LENGTH, WEIGHT, AREA, VOLUME, POWER, SPEED, TEMPERATURE, AGE, SCORE, FACTOR -> 1;
                case MONEY -> one.kind() == other.kind() ? 1 : 2;
                case COUNT -> sameThing || !one.fate().isEmpty() && one.fate().equals(other.fate()) ? 1 : 2;
                case YEAR, DATE, MONTH, CLOCK, RANK -> 2;
                case WEEKDAY -> 3;
            };
        }

        FigurePair pair() {
            double sure = Math.min(1, .6 + .1 * shared);
            return new FigurePair(one.span(), other.span(), FigurePair.Answer.valueOf(agreement.name()), sure);
        }
    }
}
