package org.retold.ui.sheet;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.ui.common.FxThread;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.StyleClass;

/**
 * A card laid over the window for work of its own. While it is open the keyboard stays in it and the window's keys are silent;
 * Escape, its button or a click beside it close it, and the focus goes back to where it was.
 */
public class Sheet extends StackPane {

    private final VBox card = StyleClass.KEYS_CARD.on(new VBox(14));
    private final HBox heading = new HBox(10);
    private Node before;
    private Node inside;

    /**
     * @param width  most pixels that the card takes
     * @param height the same
     */
    public Sheet(String id, String title, double width, double height) {
        StyleClass.VEIL.on(this);
        setId(id);
        setVisible(false);
        setManaged(false);
        Label name = StyleClass.EMPTY_TITLE.on(new Label(title));
        name.setMinWidth(0);
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon("mdal-close"));
        close.setId(id + "-close");
        close.setAccessibleText(Messages.words("sheet.close"));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setOnAction(event -> close());
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getChildren().addAll(name, grow, close);
        card.getChildren().add(heading);
        card.setMaxSize(width, height);
        card.setFillWidth(true);
        setPadding(new Insets(16));
        getChildren().add(card);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.focusOwnerProperty().subscribe(owner -> hold(scene, owner));
            }
        });
    }

    /** True where the node, which has the focus, is in an open sheet. */
    public static boolean holds(Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node instanceof Sheet sheet && sheet.isVisible()) {
                return true;
            }
        }
        return false;
    }

    /** Adds a part below the others; one of them may grow with the window. */
    protected final void add(Node part, boolean grows) {
        if (grows) {
            VBox.setVgrow(part, Priority.ALWAYS);
        }
        card.getChildren().add(part);
    }

    /** Shows the sheet with the focus on one of its nodes. */
    protected final void open(Node first) {
        if (!isVisible()) {
            before = getScene().getFocusOwner();
        }
        setVisible(true);
        setManaged(true);
        toFront();
        inside = first;
        first.requestFocus();
    }

    public void close() {
        setVisible(false);
        setManaged(false);
        if (before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
    }

    private void hold(Scene scene, Node owner) {
        if (isVisible() && holds(owner)) {
            inside = owner;
        } else if (isVisible()) {
            FxThread.later(() -> {
                if (isVisible() && !holds(scene.getFocusOwner())) {
                    (inside != null && inside.getScene() == scene ? inside : this).requestFocus();
                }
            });
        }
    }
}
