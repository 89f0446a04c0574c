package org.retold.ui.pane;

import java.time.Duration;
import java.util.function.IntFunction;
import org.retold.ui.common.WrappedTooltip;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/** Says in a small window what there is to say about the words that the mouse rests on. */
final class Hint {

    private static final Duration DELAY = Duration.ofMillis(350);
    private static final double WIDEST = 440;

    private final WrappedTooltip tooltip = new WrappedTooltip(WIDEST);

    /** @param words what to say about an offset of the area's text; nothing where empty */
    Hint(GenericStyledArea<?, ?, ?> area, IntFunction<String> words) {
        area.setMouseOverTextDelay(DELAY);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, event -> {
            String hint = words.apply(event.getCharacterIndex());
            if (!hint.isEmpty()) {
                tooltip.say(hint);
                tooltip.show(area, event.getScreenPosition().getX() + 4, event.getScreenPosition().getY() + 16);
            }
        });
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> tooltip.hide());
    }
}
