package org.retold.core.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.retold.core.agreement.Agreement.Computed;
import org.retold.core.agreement.Agreement.Interval;

/**
 * A percentile bootstrap: as many units as there are are drawn with replacement, the coefficient is computed for each draw, and
 * the interval holds the middle part of what came out. Coders are never drawn. Draws for which there is no coefficient are left
 * out; where they are more than one in ten, or there is only one unit, there is no interval. The same seed gives the same
 * interval. B. Efron and R. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
 */
public record Bootstrap(int draws, double level, long seed) {

    public Bootstrap {
        if (draws < 10 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("an interval needs draws and a level between 0 and 1");
        }
    }

    /** The agreement with its interval. */
    public Agreement of(Ratings ratings, Function<Ratings, Agreement> coefficient) {
        return of(coefficient.apply(ratings), ratings.units(), drawn -> coefficient.apply(ratings.draw(drawn)));
    }

    Agreement of(Agreement whole, int units, Function<int[], Agreement> coefficient) {
        return whole instanceof Computed computed && units > 1 ? computed.with(interval(units, coefficient)) : whole;
    }

    private Optional<Interval> interval(int units, Function<int[], Agreement> coefficient) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[draws];
        int computed = 0;
        for (int draw = 0; draw < draws; draw++) {
            int[] drawn = random.ints(units, 0, units).toArray();
            if (coefficient.apply(drawn) instanceof Computed found) {
                values[computed++] = found.value();
            }
        }
        if (computed * 10 < draws * 9) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(values, computed);
        Arrays.sort(sorted);
        return Optional.of(new Interval(quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2), level, computed));
    }

    private static double quantile(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
