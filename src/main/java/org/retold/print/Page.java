package org.retold.print;

import java.util.List;
import java.util.Optional;

/** A page, ready to be drawn: parts in the order in which they are read. */
public record Page(double width, double height, List<Part> parts) {

    public Page {
        parts = List.copyOf(parts);
    }

    /** @param tag empty for what is only decoration or stands on every page */
    public record Part(Optional<Tag> tag, List<Ink> inks) {

        public Part {
            inks = List.copyOf(inks);
        }
    }
}
