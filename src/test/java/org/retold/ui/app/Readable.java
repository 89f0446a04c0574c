package org.retold.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Everything of a window that can be read, heard, hovered over or chosen from, as it is shown. */
final class Readable {

    private Readable() {
    }

    static List<String> in(Window window) {
        List<String> words = new ArrayList<>();
        Window.run(() -> collect(window.stage.getScene().getRoot(), words));
        return words;
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        Optional.ofNullable(node.getProperties().get("javafx.scene.control.Tooltip")).map(tip -> ((Tooltip) tip).getText()).ifPresent(words::add);
        Optional.ofNullable(node.getAccessibleText()).ifPresent(words::add);
        Optional.ofNullable(node.getAccessibleHelp()).ifPresent(words::add);
        switch (node) {
            case Labeled labeled -> words.add(String.valueOf(labeled.getText()));
            case Text text -> words.add(text.getText());
            case TextInputControl field -> {
                words.add(String.valueOf(field.getText()));
                words.add(String.valueOf(field.getPromptText()));
            }
            case TextFlow flow -> {
                StringBuilder all = new StringBuilder();
                flow.getChildren().forEach(child -> all.append(child instanceof Text text ? text.getText() : ""));
                words.add(all.toString());
            }
            default -> { }
        }
        if (node instanceof Control control) {
            Optional.ofNullable(control.getTooltip()).map(Tooltip::getText).ifPresent(words::add);
        }
        if (node instanceof ComboBox<?> box) {
            box.getItems().stream().map(item -> spoken(box, item)).forEach(words::add);
        }
        if (node instanceof Control control && control.getContextMenu() != null) {
            control.getContextMenu().getItems().stream().map(MenuItem::getText).filter(text -> text != null).forEach(words::add);
        }
        if (node instanceof MenuButton menu) {
            menu.getItems().stream().map(MenuItem::getText).filter(text -> text != null).forEach(words::add);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    private static <T> String spoken(ComboBox<T> box, Object item) {
        @SuppressWarnings("unchecked")
        T known = (T) item;
        return box.getConverter() == null ? String.valueOf(item) : box.getConverter().toString(known);
    }
}
