package org.retold.ui.annotation;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.ui.common.Messages;

/** Stands where something was found again in a newer text and a reader has to look: pressing it says that it is right. */
public final class ConfirmButton extends Button {

    public ConfirmButton(Runnable confirm) {
        super(Messages.words("annotation.confirm"), new FontIcon("mdal-check"));
        setTooltip(new Tooltip(Messages.words("annotation.confirm.why")));
        getStyleClass().addAll("small", "button-outlined");
        setOnAction(event -> confirm.run());
    }
}
