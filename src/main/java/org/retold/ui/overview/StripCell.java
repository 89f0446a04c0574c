package org.retold.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import org.retold.ui.comparison.Kind;

/**
 * How a passage looks on the strip. Any two look different without their colours too: what is only here fills the cell, what
 * nobody else tells is hollow, what some do not tell stands on the right, edited words on the left, and what is told in other
 * words is a broken line.
 */
enum StripCell {
    ADDED("added-mark"), DROPPED_BY_ALL("dropped-mark"), DROPPED("dropped-mark"), EDITED("added-mark"), PARAPHRASED("paraphrase-mark");

    private static final double RAIL = 2.5;
    private static final double EDGE = 1.5;
    private static final double LINE = 2;
    private static final double DASH = 3;

    private final String colour;

    StripCell(String colour) {
        this.colour = colour;
    }

    /** Of several kinds the one that weighs most. */
    static Optional<StripCell> of(Set<Kind> kinds, boolean droppedByAll) {
        return kinds.contains(Kind.ADDED) ? Optional.of(ADDED)
                : kinds.contains(Kind.DROPPED) ? Optional.of(droppedByAll ? DROPPED_BY_ALL : DROPPED)
                : kinds.contains(Kind.EDITED) ? Optional.of(EDITED)
                : kinds.contains(Kind.PARAPHRASED) ? Optional.of(PARAPHRASED) : Optional.empty();
    }

    /** The name of its colour in the palette. */
    String colour() {
        return colour;
    }

    /** What is filled, in pixels from the cell's upper left corner; within the cell and not overlapping. */
    List<Rectangle2D> shape(double width, double height) {
        return switch (this) {
            case ADDED -> List.of(new Rectangle2D(0, 0, width, height));
            case DROPPED_BY_ALL -> hollow(width, height);
            case DROPPED -> List.of(new Rectangle2D(width - RAIL, 0, RAIL, height));
            case EDITED -> List.of(new Rectangle2D(0, 0, RAIL, height));
            case PARAPHRASED -> dashes((width - LINE) / 2, height);
        };
    }

    private static List<Rectangle2D> hollow(double width, double height) {
        List<Rectangle2D> edges = new ArrayList<>(List.of(new Rectangle2D(0, 0, EDGE, height), new Rectangle2D(width - EDGE, 0, EDGE, height)));
        if (height >= 3 * EDGE) {
            edges.add(new Rectangle2D(EDGE, 0, width - 2 * EDGE, EDGE));
            edges.add(new Rectangle2D(EDGE, height - EDGE, width - 2 * EDGE, EDGE));
        }
        return edges;
    }

    private static List<Rectangle2D> dashes(double x, double height) {
        List<Rectangle2D> dashes = new ArrayList<>();
        for (double y = 0; y < height; y += DASH + LINE) {
            dashes.add(new Rectangle2D(x, y, LINE, Math.min(DASH, height - y)));
        }
        return dashes;
    }
}
