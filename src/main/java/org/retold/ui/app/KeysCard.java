package org.retold.ui.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.retold.ui.common.Messages;
import org.retold.ui.common.View;
import org.retold.ui.theme.StyleClass;

/** All keys, laid over the window until they are put away with Escape or a click beside them. */
final class KeysCard extends StackPane {

    private final Button close = new Button(Messages.words("keys.close"));

    KeysCard(Actions actions, Views views) {
        StyleClass.VEIL.on(this);
        setId("keys");
        setVisible(false);
        GridPane grid = new GridPane(24, 7);
        Map<String, List<Action>> byWords = new LinkedHashMap<>();
        actions.all().stream().filter(action -> !action.keys().isEmpty())
                .forEach(action -> byWords.computeIfAbsent(action.words(), words -> new ArrayList<>()).add(action));
        byWords.forEach((words, same) -> addRow(grid, words, same.size() == 1 ? same.getFirst().keys()
                : same.stream().map(action -> action.keys().getFirst()).toList()));
        for (View view : views.all()) {
            addRow(grid, Messages.words("keys.view", Messages.words(view.titleKey())), List.of(view.accelerator()));
        }
        for (View view : views.all()) {
            view.shortcuts().forEach(shortcut -> addRow(grid, Messages.words("keys.in-view",
                    Messages.words(view.titleKey()), shortcut.words()), shortcut.keys()));
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        Label title = StyleClass.EMPTY_TITLE.on(new Label(Messages.words("action.keys")));
        VBox card = StyleClass.KEYS_CARD.on(new VBox(16, title, scroll, close));
        card.setAlignment(Pos.TOP_LEFT);
        card.setMaxSize(560, 620);
        close.setOnAction(event -> setVisible(false));
        getChildren().add(card);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                setVisible(false);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
                event.consume();
            }
        });
    }

    void open() {
        setVisible(true);
        close.requestFocus();
    }

    private static void addRow(GridPane grid, String words, List<KeyCombination> keys) {
        HBox caps = new HBox(6);
        List<String> names = keys.stream().map(KeyCombination::getDisplayText).distinct().toList();
        names.forEach(name -> caps.getChildren().add(StyleClass.KEY_CAP.on(new Label(name))));
        caps.setAccessibleText(String.join(", ", names));
        grid.addRow(grid.getRowCount(), new Label(words), caps);
    }
}
