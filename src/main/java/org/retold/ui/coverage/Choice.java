package org.retold.ui.coverage;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.retold.ui.common.InWords;

/** A box to choose one of some values from, which says what each is. */
final class Choice<T> extends ComboBox<T> {

    /** @param name what is chosen here, in words */
    Choice(String name, ObjectProperty<T> property, Function<T, String> words) {
        setConverter(new InWords<>(words));
        setMinWidth(Region.USE_PREF_SIZE);
        getItems().add(property.get());
        valueProperty().bindBidirectional(property);
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
    }
}
