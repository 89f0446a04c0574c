package org.retold.ui.app;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.Kind;
import org.retold.ui.theme.StyleClass;

/** The kinds of mark with their signs and counts; each is a switch that shows or hides its marks. */
final class Legend extends HBox {

    Legend(ComparisonModel model, Actions actions) {
        StyleClass.LEGEND.on(this);
        setAlignment(Pos.CENTER_LEFT);
        Label against = StyleClass.QUIET.on(new Label());
        against.setMinWidth(0);
        Runnable name = () -> against.setText(model.baseProperty().get().flatMap(model::find)
                .map(Article::outlet).map(outlet -> Messages.words("legend.against", outlet)).orElse(""));
        model.baseProperty().subscribe(base -> name.run());
        model.shownArticles().subscribe(name);
        getChildren().add(against);
        for (Kind kind : Kind.values()) {
            getChildren().add(key(model, kind));
        }
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        getChildren().addAll(grow, actions.dimSame.button(true));
    }

    private static ToggleButton key(ComparisonModel model, Kind kind) {
        ToggleButton key = StyleClass.LEGEND_KEY.on(new ToggleButton());
        key.setId("kind-" + kind.name().toLowerCase(Locale.ROOT));
        key.getStyleClass().add(kind.name().toLowerCase(Locale.ROOT));
        key.setSelected(true);
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label sign = new Label(kind.sign());
        sign.getStyleClass().add("sign");
        key.setGraphic(sign);
        key.setTooltip(new Tooltip(Messages.words(kind.key() + ".explained")));
        model.marksProperty().subscribe(marks -> {
            key.setText(Messages.words("legend.key", Messages.words(kind.key()), marks.counts().get(kind)));
            key.setAccessibleText(key.getText());
        });
        key.selectedProperty().subscribe(wanted -> {
            if (wanted) {
                model.shownKinds().add(kind);
            } else {
                model.shownKinds().remove(kind);
            }
        });
        return key;
    }
}
