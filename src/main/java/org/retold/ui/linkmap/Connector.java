package org.retold.ui.linkmap;

/**
 * One link as it is to be drawn across a gutter, in pixels below the gutter's upper edge. A side that is out of sight reaches
 * beyond the gutter: entirely above 0, or entirely below its height.
 *
 * @param moved    drawn as a dashed line, for it crosses others
 * @param selected drawn stronger than the rest
 * @param byHand   accepted or drawn by a reader: with a solid dot at each end
 */
public record Connector(double leftTop, double leftBottom, double rightTop, double rightBottom, boolean moved,
                        boolean selected, boolean byHand) {

    /** What can be seen of a connector in a gutter. */
    public enum Sight { WHOLE, LEFT_END, RIGHT_END, NONE }

    public Sight sight(double height) {
        boolean left = leftBottom > 0 && leftTop < height;
        boolean right = rightBottom > 0 && rightTop < height;
        return left ? right ? Sight.WHOLE : Sight.LEFT_END : right ? Sight.RIGHT_END : Sight.NONE;
    }

    public double leftMiddle() {
        return (leftTop + leftBottom) / 2;
    }

    public double rightMiddle() {
        return (rightTop + rightBottom) / 2;
    }

    /** Where a stub of a connector points to: up where its other end is above, else down. */
    public boolean leadsUp(Sight seen) {
        return seen == Sight.LEFT_END ? rightBottom <= 0 : leftBottom <= 0;
    }
}
