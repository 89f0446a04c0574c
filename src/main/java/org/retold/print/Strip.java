package org.retold.print;

import java.util.List;
import java.util.Optional;

/**
 * What is never parted by the end of a page: a line, or a stretch of white.
 *
 * @param height    with the white that belongs to the line
 * @param inks      placed from the strip's upper left corner
 * @param keepsNext stands on the same page as the next strip
 */
record Strip(double height, List<Ink> inks, Optional<Tag> tag, boolean keepsNext) {

    Strip {
        inks = List.copyOf(inks);
    }

    static Strip white(double height, boolean keepsNext) {
        return new Strip(height, List.of(), Optional.empty(), keepsNext);
    }

    /** Vanishes where a page begins or ends. */
    boolean isWhite() {
        return inks.isEmpty();
    }

    Strip keepingNext() {
        return keepsNext ? this : new Strip(height, inks, tag, true);
    }

    static double height(List<Strip> strips) {
        return strips.stream().mapToDouble(Strip::height).sum();
    }
}
