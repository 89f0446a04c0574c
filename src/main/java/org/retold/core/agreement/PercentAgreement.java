package org.retold.core.agreement;

import org.retold.core.agreement.Agreement.Reason;

/**
 * Average pairwise agreement, 0 to 1: for each two coders the part of the units valued by both to which they gave the same value,
 * and the mean of these parts over all pairs of coders that have a unit in common. Not corrected for chance.
 */
public final class PercentAgreement {

    private PercentAgreement() {
    }

    public static Agreement of(Ratings ratings) {
        if (ratings.coders() < 2) {
            return Agreement.not(Reason.FEWER_THAN_TWO_CODERS);
        }
        double sum = 0;
        int pairs = 0;
        for (int one = 0; one < ratings.coders(); one++) {
            for (int other = one + 1; other < ratings.coders(); other++) {
                int common = 0;
                int same = 0;
                for (int unit = 0; unit < ratings.units(); unit++) {
                    int value = ratings.at(unit, one);
                    if (value != Ratings.MISSING && ratings.at(unit, other) != Ratings.MISSING) {
                        common++;
                        same += value == ratings.at(unit, other) ? 1 : 0;
                    }
                }
                pairs += common > 0 ? 1 : 0;
                sum += common > 0 ? (double) same / common : 0;
            }
        }
        Pairable pairable = Pairable.of(ratings, 2);
        return pairs == 0 ? pairable.why() : Agreement.of(sum / pairs, pairable.units(), pairable.values());
    }
}
