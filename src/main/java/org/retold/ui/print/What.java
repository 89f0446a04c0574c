package org.retold.ui.print;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which view of the comparison is printed, or which pages of a lesson. */
public enum What {
    ROWS, COLUMNS, COVERAGE, HANDOUT, ANSWERS, ORGANISER;

    /** The one of a view's name, if that view can be printed. */
    public static Optional<What> of(String viewKey) {
        return Stream.of(values()).filter(what -> what.key().equals(viewKey)).findFirst();
    }

    /** Key in {@code messages.properties} of its name, which is the view's where there is one. */
    String key() {
        return (compareTo(COVERAGE) <= 0 ? "view." : "handout.") + name().toLowerCase(Locale.ROOT);
    }
}
