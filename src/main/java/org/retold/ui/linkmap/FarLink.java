package org.retold.ui.linkmap;

/**
 * A link between columns that are not neighbours, as one gutter shows it.
 *
 * @param onLeft   true where the passage stands in the column on the left of the gutter
 * @param level    where it is drawn, in pixels below the gutter's upper edge
 * @param sigil    of the column at the other end
 * @param selected drawn stronger than the rest
 */
public record FarLink(boolean onLeft, double level, String sigil, boolean selected) {
}
