package org.retold.ui.common;

import javafx.scene.control.Tooltip;

/** A small window with words that may come from an article, on several lines where they are wider than it. */
public final class WrappedTooltip extends Tooltip {

    private static final double USUAL = 420;

    /** @param widest in pixels */
    public WrappedTooltip(double widest) {
        setWrapText(true);
        setMaxWidth(widest);
    }

    public static WrappedTooltip of(String words) {
        WrappedTooltip tooltip = new WrappedTooltip(USUAL);
        tooltip.say(words);
        return tooltip;
    }

    /** Says other words from now on. */
    public void say(String words) {
        boolean whole = WrappableText.isWhole(words);
        setText(whole ? words : "");
        setGraphic(whole ? null : WrappableText.flow(words));
    }
}
