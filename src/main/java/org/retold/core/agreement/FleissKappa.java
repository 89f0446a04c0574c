package org.retold.core.agreement;

import org.retold.core.agreement.Agreement.Reason;

/**
 * Fleiss' kappa: J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971). It is
 * defined for equally many values a unit only: units to which some coder gave no value are left out, and the number of units
 * says how many remain.
 */
public final class FleissKappa {

    private FleissKappa() {
    }

    public static Agreement of(Ratings ratings) {
        int coders = ratings.coders();
        if (coders < 2) {
            return Agreement.not(Reason.FEWER_THAN_TWO_CODERS);
        }
        double[] all = new double[ratings.scale().length];
        double agreeing = 0;
        for (int unit = 0; unit < ratings.units(); unit++) {
            if (ratings.given(unit) < coders) {
                continue;
            }
            double[] counts = new double[all.length];
            for (int coder = 0; coder < coders; coder++) {
                counts[ratings.at(unit, coder)]++;
                all[ratings.at(unit, coder)]++;
            }
            for (double count : counts) {
                agreeing += count * (count - 1);
            }
        }
        Pairable full = Pairable.of(ratings, coders);
        if (full.units() == 0) {
            return full.anything() ? Agreement.not(Reason.NO_UNIT_CODED_BY_ALL) : full.why();
        }
        double total = full.values();
        double chance = 0;
        for (double count : all) {
            chance += count * count;
        }
        if (chance == total * total) {
            return Agreement.not(Reason.ONE_VALUE);
        }
        double expected = chance / (total * total);
        return Agreement.of((agreeing / (total * (coders - 1)) - expected) / (1 - expected), full.units(), full.values());
    }
}
