package org.retold.ui.common;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.util.Duration;

/** Words shown when a reader points at something; made only then, because a tool tip is a window of its own and there are very many places to point at. */
public final class HoverWords {

    private static final double WIDTH = 460;

    private HoverWords() {
    }

    public static void show(Control over, Supplier<String> words) {
        over.setOnMouseEntered(event -> {
            if (!(over.getTooltip() instanceof WrappedTooltip)) {
                WrappedTooltip tooltip = new WrappedTooltip(WIDTH);
                tooltip.setShowDelay(Duration.millis(300));
                tooltip.setShowDuration(Duration.seconds(60));
                over.setTooltip(tooltip);
            }
            if (over.getTooltip() instanceof WrappedTooltip tooltip) {
                tooltip.say(words.get());
            }
        });
    }
}
