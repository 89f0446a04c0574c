package org.retold.core.agreement;

import org.retold.core.agreement.Agreement.Reason;

/**
 * Cohen's kappa of two coders over the units valued by both: (po - pe) / (1 - pe), where pe comes from each coder's own
 * distribution. J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960).
 */
public final class CohenKappa {

    private CohenKappa() {
    }

    public static Agreement of(Ratings ratings) {
        if (ratings.coders() != 2) {
            return Agreement.not(ratings.coders() < 2 ? Reason.FEWER_THAN_TWO_CODERS : Reason.MORE_THAN_TWO_CODERS);
        }
        double[] first = new double[ratings.scale().length];
        double[] second = new double[ratings.scale().length];
        int same = 0;
        Pairable pairable = Pairable.of(ratings, 2);
        for (int unit = 0; unit < ratings.units(); unit++) {
            if (ratings.given(unit) == 2) {
                first[ratings.at(unit, 0)]++;
                second[ratings.at(unit, 1)]++;
                same += ratings.at(unit, 0) == ratings.at(unit, 1) ? 1 : 0;
            }
        }
        double n = pairable.units();
        double chance = 0;
        for (int value = 0; value < first.length; value++) {
            chance += first[value] * second[value];
        }
        if (n == 0) {
            return pairable.why();
        }
        if (chance == n * n) {
            return Agreement.not(Reason.ONE_VALUE);
        }
        return Agreement.of((same * n - chance) / (n * n - chance), pairable.units(), pairable.values());
    }
}
