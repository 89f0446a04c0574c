package org.retold.core.agreement;

/**
 * Level of measurement, with the squared difference of two values: Krippendorff, "Computing Krippendorff's Alpha-Reliability"
 * (2011), section "difference functions".
 */
public enum Level {
    NOMINAL, ORDINAL, INTERVAL, RATIO;

    /**
     * @param scale  the values in ascending order
     * @param counts how often each value was given in units that can be paired
     */
    double difference(int one, int other, double[] scale, double[] counts) {
        if (one == other) {
            return 0;
        }
        return switch (this) {
            case NOMINAL -> 1;
            case ORDINAL -> square(ranksBetween(Math.min(one, other), Math.max(one, other), counts));
            case INTERVAL -> square(scale[one] - scale[other]);
            case RATIO -> square((scale[one] - scale[other]) / (scale[one] + scale[other]));
        };
    }

    private static double ranksBetween(int low, int high, double[] counts) {
        double ranks = -(counts[low] + counts[high]) / 2;
        for (int value = low; value <= high; value++) {
            ranks += counts[value];
        }
        return ranks;
    }

    private static double square(double number) {
        return number * number;
    }
}
