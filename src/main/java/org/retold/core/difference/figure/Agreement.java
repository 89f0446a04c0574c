package org.retold.core.difference.figure;

import org.retold.core.difference.figure.Figure.Bound;

/** Whether two figures of one kind say the same, the same more or less exactly, or something else. */
enum Agreement {
    SAME, PRECISION, VALUE;

    private static final double CONVERTED = .03;
    private static final double ABOUT = .1;
    private static final double NEARLY = .1 + 1e-9;
    private static final double BOUND = .35;
    private static final double BEYOND = .01;
    private static final double NEAR_FRACTION = 1.5;
    private static final double SHORTLY = 30;
    private static final double DAY = 24 * 60;

    static Agreement of(Figure a, Figure b) {
        if (!a.isMeasured()) {
            boolean same = a.low() == b.low() || a.low() == b.high() || a.high() == b.low();
            boolean near = a.kind() == Figure.Kind.CLOCK && apart(a, b) <= SHORTLY;
            return same && a.bound() == b.bound() ? SAME : near && a.bound() != b.bound() ? PRECISION : same ? SAME : VALUE;
        }
        double difference = relative(a, b);
        if (difference < 1e-6) {
            return a.bound() == b.bound() || neither(a, b) ? SAME : PRECISION;
        }
        if (a.low() <= b.high() && b.low() <= a.high()) {
            return PRECISION;
        }
        boolean otherUnit = a.kind() != Figure.Kind.COUNT && a.kind() != Figure.Kind.MONEY && a.kind() != Figure.Kind.SHARE
                && Math.abs(Math.log10(a.grain() / b.grain()) % 1) > 1e-3;
        if (otherUnit && difference <= (a.kind() == Figure.Kind.DURATION ? 5 : 1) * CONVERTED) {
            return difference <= CONVERTED ? SAME : PRECISION;
        }
        boolean otherPart = a.isFraction() && b.isFraction() && neither(a, b);
        boolean otherLimit = a.bound() == Bound.LESS && b.bound() == Bound.LESS;
        return otherPart ? VALUE : !otherLimit && (fits(a, b) || fits(b, a)) || rounds(a, b) || rounds(b, a) ? PRECISION : VALUE;
    }

    /** Minutes between two times of the day. */
    private static double apart(Figure a, Figure b) {
        double least = Math.min(Math.abs(a.low() - b.low()), Math.min(Math.abs(a.low() - b.high()), Math.abs(a.high() - b.low())));
        return Math.min(least, DAY - least);
    }

    private static boolean neither(Figure a, Figure b) {
        return a.bound().compareTo(Bound.ABOUT) <= 0 && b.bound().compareTo(Bound.ABOUT) <= 0;
    }

    /** True where the hedge of the first allows for the second. */
    private static boolean fits(Figure hedged, Figure other) {
        double tolerance = hedged.isRound() || hedged.isFraction() || hedged.grain() < 1 || hedged.low() <= 12 && hedged.kind() != Figure.Kind.COUNT ? 1
                : hedged.low() % 5 == 0 && hedged.bound() != Bound.ABOUT ? .3 : .05;
        double ratio = other.low() / hedged.high();
        return switch (hedged.bound()) {
            case NONE -> false;
            case ABOUT -> Math.abs(ratio - 1) <= ABOUT * tolerance;
            case MORE -> ratio >= 1 - beyond(hedged, other) && ratio <= 1 + BOUND * tolerance && withinStep(hedged, other);
            case NEARLY -> ratio <= 1 + beyond(hedged, other) && ratio >= 1 - NEARLY && withinStep(hedged, other);
            case LESS -> ratio <= 1 + beyond(hedged, other) && ratio >= 1 - BOUND * tolerance && withinStep(hedged, other);
        };
    }

    /** What was counted more exactly is not "fewer than 320" at 321. */
    private static double beyond(Figure hedged, Figure other) {
        return hedged.kind() == Figure.Kind.COUNT && !other.isHedged() && other.grain() < hedged.grain() ? 0 : BEYOND;
    }

    /** Who says "more than 2,300", to two figures, would say "more than 2,400" of 2,430. */
    private static boolean withinStep(Figure hedged, Figure other) {
        boolean coarse = hedged.grain() == 0 || hedged.low() / hedged.grain() < 10 || hedged.grain() <= 1;
        return coarse || Math.abs(other.low() - hedged.low()) <= hedged.grain();
    }

    /** True where the first is the second, rounded: 1.5 million for 1.48 million, but not 40 for 38. */
    private static boolean rounds(Figure coarse, Figure fine) {
        if (coarse.grain() <= fine.grain() || coarse.grain() == 0 || fine.grain() == 0) {
            return false;
        }
        if (coarse.isFraction() && !fine.isFraction()) {
            return Math.abs(coarse.low() - fine.low()) <= NEAR_FRACTION;
        }
        if (coarse.isInDozens()) {
            return relative(coarse, fine) <= ABOUT;
        }
        boolean worthRounding = coarse.grain() <= 1 && fine.grain() < 1 || coarse.high() >= 1000;
        return worthRounding && Math.abs(Math.round(fine.low() / coarse.grain()) * coarse.grain() - coarse.low()) < 1e-6 * coarse.low()
                && relative(coarse, fine) <= .05;
    }

    private static double relative(Figure a, Figure b) {
        double larger = Math.max(Math.abs(a.high()), Math.abs(b.high()));
        return larger == 0 ? 0 : Math.max(Math.abs(a.high() - b.high()), Math.abs(a.low() - b.low())) / larger;
    }
}
