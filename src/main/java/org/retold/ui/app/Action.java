package org.retold.ui.app;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.StyleClass;

/**
 * Something that a reader can do, defined once: its words ({@code action.<id>} in {@code messages.properties}), its symbol, its
 * keys. Buttons, menu items and the list of keys are made from it.
 *
 * @param keys    the first is shown beside the words
 * @param state   what a toggle switches, or null for an action that is done and over
 * @param enabled whether it makes sense now
 * @param name    its words where they tell what it would do now
 */
record Action(String id, String icon, List<KeyCombination> keys, Runnable work, Property<Boolean> state,
              BooleanExpression enabled, ObservableValue<String> name) {

    static final BooleanExpression ALWAYS = BooleanExpression.booleanExpression(Bindings.createBooleanBinding(() -> true));

    Action(String id, String icon, List<KeyCombination> keys, Runnable work, Property<Boolean> state, BooleanExpression enabled) {
        this(id, icon, keys, work, state, enabled, new SimpleStringProperty(Messages.words("action." + id)));
    }

    /** Its words wherever it stands by itself, as in the list of keys. */
    String words() {
        return Messages.words("action." + id);
    }

    String keyWords() {
        return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
    }

    void perform() {
        if (enabled.get()) {
            if (state != null) {
                state.setValue(!state.getValue());
            } else {
                work.run();
            }
        }
    }

    MenuItem menuItem() {
        MenuItem item;
        if (state != null) {
            CheckMenuItem check = new CheckMenuItem(words());
            check.selectedProperty().bindBidirectional(state);
            item = check;
        } else {
            item = new MenuItem(words());
            item.setOnAction(event -> perform());
        }
        if (!icon.isEmpty() && state == null) {
            item.setGraphic(new FontIcon(icon));
        }
        item.textProperty().bind(name.map(words -> keys.isEmpty() ? words : words + "    " + keyWords()));
        item.disableProperty().bind(enabled.not());
        return item;
    }

    /** A button with its symbol and, if asked for, its words; the keys are in its tooltip. */
    ButtonBase button(boolean withWords) {
        ButtonBase button;
        if (state != null) {
            ToggleButton toggle = new ToggleButton();
            toggle.selectedProperty().bindBidirectional(state);
            button = toggle;
        } else {
            button = new Button();
            button.setOnAction(event -> perform());
        }
        button.setGraphic(new FontIcon(icon));
        button.setText(withWords ? words() : null);
        button.setId("action-" + id);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(name.map(words -> keys.isEmpty() ? words : words + "  (" + keyWords() + ")"));
        button.setTooltip(tip);
        name.subscribe(button::setAccessibleText);
        button.disableProperty().bind(enabled.not());
        StyleClass.TOOL.on(button).getStyleClass().add("flat");
        if (!withWords) {
            button.getStyleClass().add("button-icon");
        }
        return button;
    }
}
