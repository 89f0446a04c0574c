package org.retold.core.agreement;

import java.util.Optional;

/** A coefficient of agreement, or why there is none. A value is always a finite number. */
public sealed interface Agreement {

    /**
     * @param value    1 is perfect; chance-corrected coefficients are 0 at the level of chance and may be negative
     * @param interval where it was asked for and the data allow it
     * @param units    that the value rests on
     * @param values   given to these units by all coders together; for spans, in characters
     */
    record Computed(double value, Optional<Interval> interval, int units, int values) implements Agreement {

        public Computed {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a coefficient is a number");
            }
        }

        Computed with(Optional<Interval> found) {
            return new Computed(value, found, units, values);
        }
    }

    record NotComputable(Reason reason) implements Agreement {
    }

    /**
     * Where the coefficient would lie if the units had been drawn again.
     *
     * @param level    the part of the draws between the two ends, for instance 0.95
     * @param computed number of draws that it rests on
     */
    record Interval(double low, double high, double level, int computed) {
    }

    enum Reason {
        FEWER_THAN_TWO_CODERS,
        /** Cohen's kappa is of two coders. */
        MORE_THAN_TWO_CODERS,
        NOTHING_CODED,
        NO_UNIT_CODED_BY_TWO,
        /** Fleiss' kappa is of units with equally many values. */
        NO_UNIT_CODED_BY_ALL,
        /** All coders used one code: nothing tells agreement from chance. */
        ONE_VALUE,
        /** Nobody gave this code. */
        NOT_USED,
        /** The ratio scale starts at 0. */
        NEGATIVE_NUMBER
    }

    static Agreement not(Reason reason) {
        return new NotComputable(reason);
    }

    static Agreement of(double value, int units, int values) {
        return new Computed(value, Optional.empty(), units, values);
    }
}
