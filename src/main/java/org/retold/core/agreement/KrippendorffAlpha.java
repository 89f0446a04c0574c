package org.retold.core.agreement;

import org.retold.core.agreement.Agreement.Reason;

/**
 * Krippendorff's alpha for any number of coders, with missing values: 1 - Do / De from the matrix of coincidences, where a unit
 * with m values adds 1 / (m - 1) for each ordered pair of them. Units with fewer than two values are not counted.
 * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), and Content Analysis, 4th edition (2019), section 12.3.
 */
public final class KrippendorffAlpha {

    private KrippendorffAlpha() {
    }

    /** @throws IllegalArgumentException if labels are to be measured as numbers */
    public static Agreement of(Ratings ratings, Level level) {
        if (level != Level.NOMINAL && !ratings.areNumbers()) {
            throw new IllegalArgumentException("only numbers have a level above the nominal one");
        }
        if (ratings.coders() < 2) {
            return Agreement.not(Reason.FEWER_THAN_TWO_CODERS);
        }
        double[] scale = ratings.scale();
        if (level == Level.RATIO && scale.length > 0 && scale[0] < 0) {
            return Agreement.not(Reason.NEGATIVE_NUMBER);
        }
        Pairable pairable = Pairable.of(ratings, 2);
        if (pairable.units() == 0) {
            return pairable.why();
        }
        double[][] coincidences = coincidences(ratings);
        double[] counts = sums(coincidences);
        double observed = 0;
        double expected = 0;
        for (int one = 0; one < scale.length; one++) {
            for (int other = one + 1; counts[one] > 0 && other < scale.length; other++) {
                if (counts[other] > 0) {
                    double difference = level.difference(one, other, scale, counts);
                    observed += coincidences[one][other] * difference;
                    expected += counts[one] * counts[other] * difference;
                }
            }
        }
        if (expected == 0) {
            return Agreement.not(Reason.ONE_VALUE);
        }
        return Agreement.of(1 - (pairable.values() - 1) * observed / expected, pairable.units(), pairable.values());
    }

    private static double[][] coincidences(Ratings ratings) {
        double[][] coincidences = new double[ratings.scale().length][ratings.scale().length];
        for (int unit = 0; unit < ratings.units(); unit++) {
            double weight = 1.0 / (ratings.given(unit) - 1);
            for (int one = 0; one < ratings.coders(); one++) {
                int value = ratings.at(unit, one);
                for (int other = 0; value != Ratings.MISSING && other < ratings.coders(); other++) {
                    if (other != one && ratings.at(unit, other) != Ratings.MISSING) {
                        coincidences[value][ratings.at(unit, other)] += weight;
                    }
                }
            }
        }
        return coincidences;
    }

    private static double[] sums(double[][] matrix) {
        double[] sums = new double[matrix.length];
        for (int row = 0; row < sums.length; row++) {
            for (double cell : matrix[row]) {
                sums[row] += cell;
            }
        }
        return sums;
    }
}
