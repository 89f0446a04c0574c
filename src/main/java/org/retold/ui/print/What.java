package org.retold.ui.print;

import java.util.Locale;

/** Which view of the comparison is printed. */
public enum What {
    ROWS, COLUMNS, COVERAGE;

    /** Key in {@code messages.properties} of its name, which is the view's. */
    String key() {
        return "view." + name().toLowerCase(Locale.ROOT);
    }
}
