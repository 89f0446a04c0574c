package org.retold.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/** A label on several lines for words that may come from an article, whatever way they run; its text stays what it says. */
public final class WrappedLabel extends Label {

    public WrappedLabel() {
        this("");
    }

    public WrappedLabel(String text) {
        textProperty().subscribe(this::shape);
        setText(text);
    }

    /** The height hangs on the width even where a flow of pieces stands in for the text. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private void shape(String text) {
        boolean whole = WrappableText.isWhole(text);
        setWrapText(whole);
        setContentDisplay(whole ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        setGraphic(whole ? null : WrappableText.flow(text));
    }
}
