package org.retold.ui.inspector;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.theme.StyleClass;

/** Makes of a node a way to a passage, by mouse and by keyboard. */
final class Way {

    private Way() {
    }

    /** @param words what one who listens hears of the node */
    static void lead(Node node, ComparisonModel model, PassageRef place, String words) {
        Runnable go = () -> model.selectionProperty().set(Optional.of(place));
        StyleClass.WAY.on(node);
        node.setCursor(Cursor.HAND);
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(words);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> go.run());
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                go.run();
                event.consume();
            }
        });
    }
}
