package org.retold.ui.print;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which view of the comparison is printed. */
public enum What {
    ROWS, COLUMNS, COVERAGE;

    /** The one of a view's name, if that view can be printed. */
    public static Optional<What> of(String viewKey) {
        return Stream.of(values()).filter(what -> what.key().equals(viewKey)).findFirst();
    }

    /** Key in {@code messages.properties} of its name, which is the view's. */
    String key() {
        return "view." + name().toLowerCase(Locale.ROOT);
    }
}
