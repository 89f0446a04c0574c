package org.retold.ui.differences;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.StyleClass;

/** Two lists against each other: side by side, or one under the other where it is narrow. */
final class OpposedSides extends Region {

    private static final double NARROW = 560;
    private static final double GAP = 12;

    private final Region left;
    private final Region right;
    private final Label against = StyleClass.QUIET.on(new Label(Messages.words("differences.against")));

    OpposedSides(Region left, Region right) {
        this.left = StyleClass.OPPOSED_SIDE.on(left);
        this.right = StyleClass.OPPOSED_SIDE.on(right);
        getChildren().addAll(left, against, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** With no line broken: a box measures what it would widen later, but would not measure it anew. */
    @Override
    protected double computePrefWidth(double height) {
        return 2 * Math.max(left.prefWidth(-1), right.prefWidth(-1)) + 2 * GAP + against.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < NARROW ? left.prefHeight(width) + GAP / 2 + against.prefHeight(-1) + GAP / 2 + right.prefHeight(width)
                : Math.max(left.prefHeight(half(width)), right.prefHeight(half(width)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width < NARROW) {
            double middle = left.prefHeight(width) + GAP / 2;
            left.resizeRelocate(0, 0, width, left.prefHeight(width));
            against.autosize();
            against.relocate(GAP, middle);
            right.resizeRelocate(0, middle + against.prefHeight(-1) + GAP / 2, width, right.prefHeight(width));
        } else {
            double half = half(width);
            double sign = width - 2 * half - 2 * GAP;
            left.resizeRelocate(0, 0, half, left.prefHeight(half));
            against.autosize();
            against.relocate(half + GAP + (sign - against.getWidth()) / 2, GAP);
            right.resizeRelocate(width - half, 0, half, right.prefHeight(half));
        }
    }

    private double half(double width) {
        return Math.floor((width - 2 * GAP - against.prefWidth(-1)) / 2);
    }
}
