package org.retold.ui.print;

import java.util.Locale;
import java.util.Set;
import org.retold.print.PageFormat;
import org.retold.print.Paper;

/** What the reader wants printed, and how. */
public record Choice(What what, PageFormat format, boolean grey) {

    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "PH", "CO", "CL", "VE");
    private static final int UPRIGHT = 3;

    /** What most readers will want: the paper of the country, its long side across where many outlets stand beside one another. */
    static Choice usual(What what, int articles, Locale country) {
        boolean across = articles > UPRIGHT && what.compareTo(What.COVERAGE) < 0;
        return new Choice(what, new PageFormat(LETTER_COUNTRIES.contains(country.getCountry()) ? Paper.LETTER : Paper.A4, across,
                across ? 9 : what.compareTo(What.COVERAGE) > 0 ? 12 : 10), false);
    }

    Choice with(What other) {
        return new Choice(other, format, grey);
    }

    Choice with(Paper paper) {
        return new Choice(what, new PageFormat(paper, format.landscape(), format.textSize()), grey);
    }

    Choice across(boolean landscape) {
        return new Choice(what, new PageFormat(format.paper(), landscape, format.textSize()), grey);
    }

    Choice sized(double textSize) {
        return new Choice(what, new PageFormat(format.paper(), format.landscape(), textSize), grey);
    }

    Choice inGrey(boolean wanted) {
        return new Choice(what, format, wanted);
    }
}
