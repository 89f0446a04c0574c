package org.retold.ui.story;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/**
 * What stands above the rows of a story: it stays while they scroll down, and goes along sideways.
 *
 * @param <W> where the columns stand
 */
public abstract class StoryHeader<W> extends Pane {

    private W widths;
    private double shift;

    /** @param widths where the columns stand until they are placed */
    protected StoryHeader(double height, W widths) {
        this.widths = widths;
        setMinHeight(height);
        setPrefHeight(height);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    public final void place(W newWidths, double newShift) {
        if (!newWidths.equals(widths) || newShift != shift) {
            widths = newWidths;
            shift = newShift;
            requestLayout();
        }
    }

    /** @param shift how far the rows are scrolled sideways, in pixels */
    protected abstract void layOut(W widths, double shift);

    @Override
    protected final void layoutChildren() {
        layOut(widths, shift);
    }
}
