package org.retold.store;

/**
 * What the reader has set and the window remembers. Numbers are pixels.
 *
 * @param theme  name of the theme, as the window writes it
 * @param window where the window stood
 */
public record Settings(String theme, double textSize, boolean locked, boolean sameDimmed, Place window) {

    public static final Settings DEFAULT = new Settings("SYSTEM", 15, true, false, new Place(Double.NaN, Double.NaN, 1440, 900, false));

    /** Position and size; a position that is no number leaves it to the system. */
    public record Place(double x, double y, double width, double height, boolean maximised) {

        public boolean isPlaced() {
            return !Double.isNaN(x) && !Double.isNaN(y);
        }
    }
}
