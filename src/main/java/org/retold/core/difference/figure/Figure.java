package org.retold.core.difference.figure;

import java.util.Set;
import org.retold.core.text.Span;

/**
 * A figure as it stands in a text.
 *
 * @param span    the whole of it, with its hedge and unit: "more than 1,100 people"
 * @param kind    what sort of question it answers; figures of different kinds are never compared
 * @param low     in the kind's basic unit; equal to {@code high} unless it is a range, as vague as "dozens" or a time of either half of the day
 * @param grain   the step to which it is rounded: 100 for 5,400; 0 where it has none
 * @param bound   what its hedge says
 * @param things  stems of what is counted or of the unit; empty where nothing is said
 * @param fate    what befell those counted (killed, injured …), told by the nearest such word; empty where none is near
 * @param before  the word right before it, which tells its part in the sentence: "until", "for"; empty at the start of the passage
 * @param heads   stems of the one or two content words it stands with: "storm" of "the storm of 2019", "debate" of "a 19-hour debate"
 * @param near    stems of the content words right around it, names left out
 * @param context stems of the content words around it in its passage
 */
record Figure(Span span, Kind kind, double low, double high, double grain, Bound bound, Set<String> things,
              String fate, String before, Set<String> heads, Set<String> near, Set<String> context) {

    enum Kind { COUNT, MONEY, SHARE, DURATION, LENGTH, WEIGHT, AREA, VOLUME, POWER, SPEED, TEMPERATURE, YEAR, DATE, MONTH, WEEKDAY, CLOCK, SCORE, FACTOR, RANK, AGE }

    /** NEARLY is a little less: "almost"; LESS may be far less: "up to". */
    enum Bound { NONE, ABOUT, MORE, NEARLY, LESS }

    private static final double NOT_FAR = 1.3;

    Figure {
        things = Set.copyOf(things);
        heads = Set.copyOf(heads);
        near = Set.copyOf(near);
        context = Set.copyOf(context);
    }

    /** True where the larger of two figures of one kind is at most 1.3 times the smaller. */
    boolean isNear(Figure other) {
        return Math.max(low, other.low) <= NOT_FAR * Math.min(high, other.high);
    }

    boolean isHedged() {
        return bound != Bound.NONE || low != high;
    }

    /** True where it is rounded to at most two figures: 40, 1,100, 5,000; or told in dozens. */
    boolean isRound() {
        return grain >= 10 && low / grain < 100 || isInDozens();
    }

    boolean isInDozens() {
        return kind == Kind.COUNT && grain == Numeral.DOZEN;
    }

    /** True for a share that was told as a fraction: a third. */
    boolean isFraction() {
        return kind == Kind.SHARE && grain == Ratios.FRACTION;
    }

    boolean isMeasured() {
        return kind.compareTo(Kind.TEMPERATURE) <= 0;
    }
}
