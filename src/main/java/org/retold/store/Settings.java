package org.retold.store;

import java.util.Optional;
import org.retold.core.annotation.Coder;

/**
 * What the reader has set and the window remembers. Numbers are pixels.
 *
 * @param theme  name of the theme, as the window writes it
 * @param reading how the text is set and the marks are coloured
 * @param coder  who coded last
 * @param window where the window stood
 */
public record Settings(String theme, double textSize, boolean locked, boolean sameDimmed, Reading reading, Optional<Coder> coder, Place window) {

    public static final Settings DEFAULT = new Settings("SYSTEM", 15, true, false, Reading.DEFAULT, Optional.empty(), new Place(Double.NaN, Double.NaN, 1440, 900, false));

    /**
     * How text and marks are shown, and in which language the window speaks.
     *
     * @param face       name of the typeface, as the window writes it
     * @param lineHeight multiple of the text's size
     * @param characters most a line may have
     * @param language   code of the language, or {@code system}
     */
    public record Reading(String face, double lineHeight, int characters, boolean singleColour, boolean reducedMotion, String language) {

        public static final Reading DEFAULT = new Reading("SERIF", 1.5, 74, false, false, "system");
    }

    /** Position and size; a position that is no number leaves it to the system. */
    public record Place(double x, double y, double width, double height, boolean maximised) {

        public boolean isPlaced() {
            return !Double.isNaN(x) && !Double.isNaN(y);
        }
    }
}
