package org.retold.core.difference.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.retold.core.difference.figure.Figure.Kind;

/**
 * Figures of two articles that answer the same question although no link holds their passages together, because what stands
 * right beside them names one thing that either article gives but one such figure of.
 */
public final class StrayFigures {

    private static final double SURE = .5;
    private static final String OF = "of";
    private static final int TWICE = 2;
    private static final int YEARS = 5;
    private static final int DIGITS = 3;
    private static final int FEWEST_DIGITS = 2;
    private static final int TEN = 10;
    private static final int THOUSAND = 1000;
    private static final int SHORTEST_STEM = 5;

    private final List<Figure> left;
    private final List<Figure> right;

    public StrayFigures(Figures a, Figures b) {
        left = all(a);
        right = all(b);
    }

    private static List<Figure> all(Figures figures) {
        return IntStream.range(0, figures.size()).boxed().flatMap(passage -> figures.of(passage).stream()).toList();
    }

    /** Pairs in no particular order. */
    public List<FigurePair> pairs() {
        List<FigurePair> pairs = new ArrayList<>();
        pairs.addAll(alone(StrayFigures::haveOneHead));
        pairs.addAll(alone(StrayFigures::tellOneFate));
        pairs.addAll(alone(StrayFigures::areTransposed));
        return pairs;
    }

    private List<FigurePair> alone(BiPredicate<Figure, Figure> ofOneThing) {
        return left.stream().flatMap(one -> right.stream()
                .filter(other -> ofOneThing.test(one, other) && isAlone(one, left, ofOneThing) && isAlone(other, right, ofOneThing))
                .map(other -> new FigurePair(one.span(), other.span(), FigurePair.Answer.valueOf(Agreement.of(one, other).name()), SURE))).toList();
    }

    /** True where its article gives no other figure of that thing. */
    private static boolean isAlone(Figure figure, List<Figure> own, BiPredicate<Figure, Figure> ofOneThing) {
        return own.stream().noneMatch(other -> other.low() != figure.low() && ofOneThing.test(figure, other));
    }

    /** "The storm of 2019", "a storm in 2017"; "a debate that lasted 17 hours", "the 19-hour debate". */
    private static boolean haveOneHead(Figure one, Figure other) {
        return one.kind() == other.kind() && areNear(one, other)
                && one.heads().stream().anyMatch(head -> other.heads().stream().anyMatch(own -> isOf(head, own)));
    }

    /** A year, a measure or a sum; what is counted or is a part needs more to be known by. */
    private static boolean areNear(Figure one, Figure other) {
        return switch (one.kind()) {
            case YEAR -> Math.abs(one.low() - other.low()) <= YEARS;
            case MONEY -> one.isNear(other) && one.things().equals(other.things()) && one.before().equals(OF) && other.before().equals(OF);
            case DURATION, LENGTH, WEIGHT, AREA, VOLUME, POWER, SPEED, TEMPERATURE ->
                    Math.max(one.low(), other.low()) <= TWICE * Math.min(one.high(), other.high());
            case COUNT, SHARE, DATE, MONTH, WEEKDAY, CLOCK, SCORE, FACTOR, RANK, AGE -> false;
        };
    }

    private static boolean isOf(String one, String other) {
        return one.equals(other) || Math.min(one.length(), other.length()) >= SHORTEST_STEM && (one.startsWith(other) || other.startsWith(one));
    }

    private static boolean tellOneFate(Figure one, Figure other) {
        return one.kind() == Kind.COUNT && other.kind() == Kind.COUNT && !one.fate().isEmpty() && one.fate().equals(other.fate())
                && Things.arePersons(one.things()) && Things.arePersons(other.things()) && one.isNear(other);
    }

    /** 386 and 368, 42 million and 24 million of one currency: digits of one figure that changed places. */
    private static boolean areTransposed(Figure one, Figure other) {
        if (one.kind() != other.kind() || one.low() == other.low() || Math.max(one.low(), other.low()) >= TEN * Math.min(one.low(), other.low())
                || !sorted(digits(one)).equals(sorted(digits(other)))) {
            return false;
        }
        boolean ofOne = one.things().stream().anyMatch(other.things()::contains);
        boolean ofPersons = Things.arePersons(one.things()) && Things.arePersons(other.things());
        int digits = digits(one).length();
        return switch (one.kind()) {
            case YEAR -> one.before().equals(other.before());
            case MONEY -> ofOne && digits >= (Collections.disjoint(one.context(), other.context()) ? DIGITS : FEWEST_DIGITS);
            case COUNT -> (ofOne || ofPersons) && digits >= DIGITS || ofOne && digits >= FEWEST_DIGITS && one.low() >= THOUSAND;
            default -> one.isMeasured() && digits >= DIGITS;
        };
    }

    private static String digits(Figure figure) {
        return BigDecimal.valueOf(figure.low()).stripTrailingZeros().unscaledValue().toString();
    }

    private static String sorted(String digits) {
        return digits.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
