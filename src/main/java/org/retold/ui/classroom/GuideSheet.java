package org.retold.ui.classroom;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.StyleClass;

/** One page for teachers, laid over the window: how a lesson is prepared, held and printed. */
public final class GuideSheet extends StackPane {

    private static final List<String> PARTS = List.of("guide.1", "guide.2", "guide.3", "guide.4", "guide.5", "guide.6");

    private final Button close = new Button(Messages.words("keys.close"));

    public GuideSheet() {
        StyleClass.VEIL.on(this);
        setId("guide");
        setVisible(false);
        VBox text = new VBox(14);
        for (String part : PARTS) {
            Label words = new Label(Messages.words(part));
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            text.getChildren().add(new VBox(2, StyleClass.PANEL_TITLE.on(new Label(Messages.words(part + ".title"))), words));
        }
        ScrollPane scroll = new ScrollPane(text);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label title = StyleClass.EMPTY_TITLE.on(new Label(Messages.words("guide.title")));
        VBox card = StyleClass.KEYS_CARD.on(new VBox(14, title, scroll, close));
        card.setMaxSize(680, 640);
        close.setOnAction(event -> setVisible(false));
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
                event.consume();
            }
        });
    }

    public void open() {
        setVisible(true);
        close.requestFocus();
    }
}
