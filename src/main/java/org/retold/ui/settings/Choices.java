package org.retold.ui.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.retold.ui.theme.StyleClass;

/** One of a few, each with a sample of what it looks like; one stop for the keyboard a choice, arrows move between them. */
final class Choices<T> extends VBox {

    private final Map<T, RadioButton> buttons = new HashMap<>();

    /** @param sample what it looks like */
    record Choice<T>(T value, String words, Node sample) {
    }

    Choices(List<Choice<T>> choices, T chosen, Consumer<T> choose) {
        super(2);
        ToggleGroup group = new ToggleGroup();
        for (Choice<T> choice : choices) {
            RadioButton button = StyleClass.CHOICE.on(new RadioButton(choice.words()));
            button.setGraphic(choice.sample());
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> choose.accept(choice.value()));
            buttons.put(choice.value(), button);
            getChildren().add(button);
        }
        group.selectedToggleProperty().subscribe(toggle -> buttons.forEach((value, button) -> {
            if (button == toggle && button.isFocused()) {
                choose.accept(value);
            }
        }));
        show(chosen);
    }

    void show(T chosen) {
        buttons.get(chosen).setSelected(true);
    }
}
