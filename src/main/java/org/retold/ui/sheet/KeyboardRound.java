package org.retold.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Keeps the keyboard on what is laid over the window while it is shown, as what lies beneath could not be seen: from the last control
 * Tab leads to the first and Shift+Tab back, out of a field of several lines too. When it is put away, what had the keyboard before
 * has it again.
 */
public final class KeyboardRound {

    private final Pane laid;
    /** What the keyboard comes from when it has gone round, so that its new place is seen. */
    private final Region beginning = edge();
    private final Region end = edge();
    private Node before;

    private KeyboardRound(Pane laid) {
        this.laid = laid;
    }

    public static void within(Pane laid) {
        KeyboardRound round = new KeyboardRound(laid);
        laid.getChildren().addFirst(round.beginning);
        laid.getChildren().addLast(round.end);
        laid.visibleProperty().subscribe(shown -> round.shown(shown));
        laid.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isConsumed() && round.goes(event.isShiftDown())) {
                event.consume();
            }
        });
    }

    private static Region edge() {
        Region edge = new Region();
        edge.setManaged(false);
        return edge;
    }

    private void shown(boolean shown) {
        Node owner = laid.getScene() == null ? null : laid.getScene().getFocusOwner();
        if (shown) {
            before = owner;
        } else if (before != null && before.getScene() == laid.getScene() && (owner == null || isWithin(owner))) {
            before.requestFocus();
        }
    }

    private boolean isWithin(Node owner) {
        Node node = owner;
        while (node != null && node != laid) {
            node = node.getParent();
        }
        return node == laid;
    }

    private boolean goes(boolean back) {
        List<Node> stops = new ArrayList<>();
        collect(laid, stops);
        Node owner = laid.getScene().getFocusOwner();
        boolean isLast = !stops.isEmpty() && owner == (back ? stops.getFirst() : stops.getLast());
        Node from = isLast ? back ? end : beginning : owner;
        if (isLast) {
            from.requestFocus();
        } else if (!(owner instanceof TextArea)) {
            return false;
        }
        from.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        return true;
    }

    /** Tab reaches the chosen one of several and the arrows the others. */
    private static boolean isLeftToArrows(Node node) {
        return node instanceof Toggle toggle && toggle.getToggleGroup() != null && toggle.getToggleGroup().getSelectedToggle() != null
                && !toggle.isSelected();
    }

    /** What the keyboard can stop at now, in its order. */
    private static void collect(Parent parent, List<Node> stops) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable() && !isLeftToArrows(child)) {
                    stops.add(child);
                }
                if (child instanceof Parent inner) {
                    collect(inner, stops);
                }
            }
        }
    }
}
