package org.retold.ui.pane;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Where in an article a reader asks what can be done.
 *
 * @param offset  of the article's text, or -1 where no place in a passage is meant
 * @param passage index of the passage, or -1 for a line that has none
 * @param x       on the screen, as {@code y}
 */
public record MenuCall(int offset, int passage, double x, double y) {

    /** Runs where the keys for a menu are pressed. */
    static void onKeys(Node node, Runnable asked) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                asked.run();
                event.consume();
            }
        });
    }
}
