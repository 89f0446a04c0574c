package org.retold.ui.correction;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.comparison.LinkEdit;
import org.retold.ui.common.Messages;
import org.retold.ui.sheet.Sheet;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.theme.StyleClass;

/**
 * Sets from which strength on automatic links count; weaker ones stay visible as related. What was decided by hand always counts.
 * How many are kept is said while the slider moves; the act is done when it is let go.
 */
public final class StrengthSheet extends Sheet {

    private final ComparisonModel model;
    private final LinkDesk desk;
    private final Slider slider = new Slider(0, 1, 0);
    private final Label value = new Label();
    private final Label count = new Label();
    private final Button accept = new Button();

    public StrengthSheet(ComparisonModel model, LinkDesk desk) {
        super("strength", Messages.words("strength.title"), 520, 300);
        this.model = model;
        this.desk = desk;
        Label why = StyleClass.QUIET.on(new Label(Messages.words("strength.why")));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        slider.setId("strength-slider");
        slider.setAccessibleText(Messages.words("strength.title"));
        slider.setBlockIncrement(.05);
        slider.setMajorTickUnit(.25);
        slider.setShowTickLabels(true);
        slider.setShowTickMarks(true);
        HBox.setHgrow(slider, Priority.ALWAYS);
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(12, slider, value);
        row.setAlignment(Pos.TOP_LEFT);
        count.setId("strength-count");
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        accept.setId("strength-accept");
        accept.setOnAction(event -> acceptAll());
        HBox buttons = new HBox(accept);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        add(why, false);
        add(row, false);
        add(count, false);
        add(buttons, false);
        slider.valueProperty().subscribe(this::count);
        model.collationProperty().subscribe(this::count);
        slider.valueChangingProperty().subscribe(changing -> {
            if (!changing) {
                settle();
            }
        });
        slider.addEventHandler(KeyEvent.KEY_RELEASED, event -> settle());
        slider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> settle());
    }

    public void open() {
        slider.setValue(model.comparisonProperty().get().decisions().threshold());
        open(slider);
    }

    private double chosen() {
        return Math.round(slider.getValue() * 100) / 100.0;
    }

    private void settle() {
        if (isVisible() && chosen() != model.comparisonProperty().get().decisions().threshold()) {
            model.perform(new LinkEdit.SetThreshold(chosen()));
        }
    }

    private void acceptAll() {
        settle();
        desk.acceptFrom(chosen());
        close();
    }

    private void count() {
        List<Link> links = model.collationProperty().get().stream().flatMap(collation -> collation.pairs().stream())
                .flatMap(pair -> pair.alignment().links().stream()).toList();
        long byHand = links.stream().filter(link -> link.origin() != Origin.AUTOMATIC).count();
        long strong = links.stream().filter(link -> link.origin() == Origin.AUTOMATIC && link.strength() >= chosen()).count();
        List<Double> weakened = model.collationProperty().get().stream().flatMap(collation -> collation.pairs().stream())
                .flatMap(pair -> pair.alignment().weakened().stream()).toList();
        long back = weakened.stream().filter(strength -> strength >= chosen()).count();
        value.setText(Messages.words("strength.value", chosen()));
        count.setText(Messages.words("strength.count", strong + back + byHand, links.size() + weakened.size(), byHand));
        accept.setText(Messages.words("strength.accept", strong + back));
        accept.setDisable(strong + back == 0);
    }
}
