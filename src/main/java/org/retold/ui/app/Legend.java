package org.retold.ui.app;

import java.util.Arrays;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
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

/**
 * The kinds of mark with their signs and counts; each is a switch that shows or hides its marks. First what is said against the
 * base, then, in a group of its own, what articles disagree on. In a narrow window it says less between the switches.
 */
final class Legend extends HBox {

    private static final double ROOM_FOR_WORDS = 1250;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    Legend(ComparisonModel model, Actions actions) {
        StyleClass.LEGEND.on(this);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        Label against = StyleClass.QUIET.on(new Label());
        against.setMinWidth(0);
        Runnable name = () -> against.setText(model.baseProperty().get().flatMap(model::find)
                .map(Article::outlet).map(outlet -> Messages.words("legend.against", outlet)).orElse(""));
        model.baseProperty().subscribe(base -> name.run());
        model.shownArticles().subscribe(name);
        Label between = StyleClass.QUIET.on(new Label(Messages.words("legend.between")));
        between.setMinWidth(Region.USE_PREF_SIZE);
        between.setTooltip(new Tooltip(Messages.words("legend.between.explained")));
        getChildren().add(against);
        keys(model, false);
        getChildren().addAll(StyleClass.LEGEND_DIVIDER.on(new Region()), between);
        keys(model, true);
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        ButtonBase dim = actions.dimSame.button(true);
        dim.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(grow, dim);
        widthProperty().subscribe(width -> {
            boolean narrow = width.doubleValue() < ROOM_FOR_WORDS;
            pseudoClassStateChanged(NARROW, narrow);
            dim.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            for (Label words : new Label[] {against, between}) {
                words.setVisible(!narrow);
                words.setManaged(!narrow);
            }
        });
    }

    private void keys(ComparisonModel model, boolean disagreements) {
        Arrays.stream(Kind.values()).filter(kind -> kind.isDisagreement() == disagreements)
                .forEach(kind -> getChildren().add(key(model, kind)));
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
        Tooltip explained = new Tooltip(Messages.words(kind.key() + ".explained"));
        explained.setWrapText(true);
        explained.setMaxWidth(360);
        key.setTooltip(explained);
        model.marksProperty().subscribe(marks -> {
            key.setText(Messages.words("legend.key", Messages.words(kind.key()), marks.counts().get(kind)));
            key.setAccessibleText(kind.isDisagreement()
                    ? Messages.words("legend.key.disagreement", key.getText()) : key.getText());
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
