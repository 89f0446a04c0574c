package org.retold.ui.theme;

import javafx.scene.paint.Color;

/** How strongly a mark is drawn, so that many of them stay quiet beside the text; what tells something is never fainter than {@link #QUIET}. */
public enum Strength {
    FULL(1),
    /** Still 3:1 against what it stands on, in every theme. */
    QUIET(0.85),
    /** Only fills what has edges of its own. */
    FILL(0.13),
    STRONG_FILL(0.32);

    private final double opacity;

    Strength(double opacity) {
        this.opacity = opacity;
    }

    public Color of(Color colour) {
        return colour.deriveColor(0, 1, 1, opacity);
    }
}
