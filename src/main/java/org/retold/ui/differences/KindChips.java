package org.retold.ui.differences;

import java.util.Locale;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.retold.core.difference.Difference.Kind;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.StyleClass;

/** A chip a kind: sign, name, count. None chosen means all. */
final class KindChips extends FlowPane {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    KindChips(DifferencesViewModel model) {
        super(6, 6);
        setMinWidth(0);
        ToggleButton all = chip("all", "", Messages.words("differences.all"));
        all.setOnAction(_ -> {
            model.kindsProperty().set(Set.of());
            all.setSelected(true);
        });
        model.kindsProperty().subscribe(kinds -> all.setSelected(kinds.isEmpty()));
        model.contentProperty().subscribe(content -> count(all, Messages.words("differences.all"), content.total()));
        getChildren().add(all);
        KindWords.ORDER.forEach(kind -> getChildren().add(chip(model, kind)));
    }

    private static ToggleButton chip(DifferencesViewModel model, Kind kind) {
        ToggleButton chip = chip(kind.name().toLowerCase(Locale.ROOT), kind.sign(), KindWords.name(kind));
        chip.setOnAction(_ -> model.toggleKind(kind));
        model.kindsProperty().subscribe(kinds -> chip.setSelected(kinds.contains(kind)));
        model.contentProperty().subscribe(content -> {
            int count = content.counts().getOrDefault(kind, 0);
            int alike = content.alike().getOrDefault(kind, 0);
            if (alike == 0) {
                count(chip, KindWords.name(kind), count);
            } else {
                chip.setText(Messages.words("differences.chip.of", KindWords.name(kind), count, count + alike));
                chip.setAccessibleText(Messages.words("differences.chip.of.accessible", KindWords.name(kind), count, count + alike));
            }
            chip.setTooltip(explained(kind, alike));
            chip.pseudoClassStateChanged(NONE, count + alike == 0);
        });
        return chip;
    }

    /** What the number counts, because the legend of the other views counts passages. */
    private static Tooltip explained(Kind kind, int alike) {
        boolean disagreement = org.retold.ui.comparison.Kind.valueOf(kind.name()).isDisagreement();
        Tooltip explained = new Tooltip(Messages.words(alike > 0 ? "differences.chip.explained.alike" : disagreement ? "differences.chip.explained.disagreement" : "differences.chip.explained"));
        explained.setWrapText(true);
        explained.setMaxWidth(360);
        return explained;
    }

    private static ToggleButton chip(String id, String sign, String name) {
        ToggleButton chip = StyleClass.KIND_CHIP.on(new ToggleButton(name));
        chip.setId("differences-" + id);
        if (!sign.isEmpty()) {
            Label label = new Label(sign);
            label.getStyleClass().addAll("sign", id);
            chip.setGraphic(label);
        }
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private static void count(ToggleButton chip, String name, int count) {
        chip.setText(Messages.words("differences.chip", name, count));
        chip.setAccessibleText(Messages.words("differences.chip.accessible", name, count));
    }
}
