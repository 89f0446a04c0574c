package org.retold.ui.pane;

import java.time.Duration;
import java.util.function.IntFunction;
import javafx.scene.control.Tooltip;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/** Says in a small window what there is to say about the words that the mouse rests on. */
final class Hint {

    private static final Duration DELAY = Duration.ofMillis(350);
    private static final double WIDEST = 440;

    private final Tooltip tooltip = new Tooltip();

    /** @param words what to say about an offset of the area's text; nothing where empty */
    Hint(GenericStyledArea<?, ?, ?> area, IntFunction<String> words) {
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        area.setMouseOverTextDelay(DELAY);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, event -> {
            String hint = words.apply(event.getCharacterIndex());
            if (!hint.isEmpty()) {
                tooltip.setText(hint);
                tooltip.show(area, event.getScreenPosition().getX() + 4, event.getScreenPosition().getY() + 16);
            }
        });
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> tooltip.hide());
    }
}
