package org.retold.ui.settings;

import java.util.function.DoubleConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.StyleClass;

/** How much of something, from least to most in steps, with the amount in words above the slider. */
final class Amount extends VBox {

    private final String key;
    private final double step;
    private final Slider slider;
    private final Label words = StyleClass.QUIET.on(new Label());
    private boolean showing;

    /** @param key of its name; {@code key.now} says an amount */
    Amount(String key, double least, double most, double step, DoubleConsumer take) {
        super(2);
        this.key = key;
        this.step = step;
        slider = new Slider(least, most, least);
        slider.setId(key.replace('.', '-'));
        slider.setBlockIncrement(step);
        slider.valueProperty().subscribe((before, now) -> {
            if (!showing) {
                take.accept(rounded(now.doubleValue()));
            }
        });
        Label name = new Label(Messages.words(key));
        name.setLabelFor(slider);
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        getChildren().addAll(new HBox(name, grow, words), slider);
    }

    void show(double amount) {
        showing = true;
        if (rounded(slider.getValue()) != amount) {
            slider.setValue(amount);
        }
        showing = false;
        words.setText(Messages.words(key + ".now", amount));
        slider.setAccessibleText(Messages.words("settings.amount", Messages.words(key), words.getText()));
    }

    private double rounded(double value) {
        return Math.round(Math.round(value / step) * step * 100) / 100.0;
    }
}
