package org.retold.ui.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Contrast of what stands in a scene, by WCAG 2.2's formula (relative luminance of sRGB). */
final class Contrast {

    private Contrast() {
    }

    static double between(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    /** The colour that a node stands on: the last that its nearest painted ancestor is filled with. */
    static Color ground(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            Optional<Color> fill = at instanceof Region region ? fill(region) : Optional.empty();
            if (fill.isPresent()) {
                return fill.get();
            }
        }
        throw new IllegalArgumentException("nothing is painted under " + node);
    }

    static Optional<Color> fill(Region region) {
        List<BackgroundFill> fills = region.getBackground() == null ? List.of() : region.getBackground().getFills();
        return fills.reversed().stream().map(BackgroundFill::getFill).filter(Color.class::isInstance).map(Color.class::cast)
                .filter(colour -> colour.getOpacity() == 1).findFirst();
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
