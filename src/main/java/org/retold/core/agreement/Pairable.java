package org.retold.core.agreement;

import org.retold.core.agreement.Agreement.Reason;

/** The units to which at least so many coders gave a value. */
record Pairable(int units, int values, boolean anything) {

    static Pairable of(Ratings ratings, int coders) {
        int units = 0;
        int values = 0;
        boolean anything = false;
        for (int unit = 0; unit < ratings.units(); unit++) {
            int given = ratings.given(unit);
            anything |= given > 0;
            units += given >= coders ? 1 : 0;
            values += given >= coders ? given : 0;
        }
        return new Pairable(units, values, anything);
    }

    /** Why there is nothing to compute where no unit can be paired. */
    Agreement why() {
        return Agreement.not(anything ? Reason.NO_UNIT_CODED_BY_TWO : Reason.NOTHING_CODED);
    }
}
