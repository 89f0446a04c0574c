package org.retold.ui.app;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.StyleClass;

/** What stands in the middle while there is no article: how to get some. */
final class EmptyState extends VBox {

    EmptyState(Actions actions) {
        StyleClass.EMPTY_STATE.on(this);
        setAlignment(Pos.CENTER);
        Label title = StyleClass.EMPTY_TITLE.on(new Label(Messages.words("empty.title")));
        Label how = StyleClass.QUIET.on(new Label(Messages.words("empty.how")));
        how.setWrapText(true);
        how.setMaxWidth(460);
        Button open = button(actions.open, "accent");
        HBox buttons = new HBox(10, open, button(actions.paste, "button-outlined"), button(actions.sample, "button-outlined"));
        buttons.setAlignment(Pos.CENTER);
        FontIcon symbol = new FontIcon("mdmz-view_column");
        symbol.setIconSize(44);
        getChildren().addAll(symbol, title, how, buttons);
    }

    private static Button button(Action action, String style) {
        Button button = new Button(action.words(), new FontIcon(action.icon()));
        button.setId("empty-" + action.id());
        button.setOnAction(event -> action.perform());
        button.getStyleClass().add(style);
        return button;
    }
}
