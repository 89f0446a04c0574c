package org.retold.ui.common;

import javafx.scene.control.Tooltip;

/** A small window with words that may come from an article, on several lines where they are wider than it. */
public final class WrappedTooltip extends Tooltip {

    /** @param widest in pixels */
    public WrappedTooltip(double widest) {
        setWrapText(true);
        setMaxWidth(widest);
    }

    /** Says other words from now on. */
    public void say(String words) {
        boolean whole = WrappableText.isWhole(words);
        setText(whole ? words : "");
        setGraphic(whole ? null : WrappableText.flow(words));
    }
}
