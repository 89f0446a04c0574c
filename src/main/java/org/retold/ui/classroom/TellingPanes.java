package org.retold.ui.classroom;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappableText;
import org.retold.ui.comparison.ComparisonModel;

/** The tellings of a step side by side, or one beneath the other, each under its outlet. */
final class TellingPanes {

    private static final double GAP = 28;

    private final Pane frame;
    private final List<VBox> panes = new ArrayList<>();
    private final List<String> spoken = new ArrayList<>();
    private final boolean stacked;

    /** @param anonymous whether who tells it is the question */
    TellingPanes(Spotlight spotlight, boolean marked, boolean anonymous, boolean stacked, double size, ComparisonModel model) {
        this.stacked = stacked;
        List<Spotlight.Telling> tellings = spotlight.tellings();
        tellings.forEach(telling -> panes.add(pane(telling, marked, anonymous, size, model)));
        panes.forEach(pane -> {
            pane.setMinWidth(0);
            pane.setPrefWidth(10);
            HBox.setHgrow(pane, Priority.ALWAYS);
        });
        frame = stacked ? new VBox(GAP, panes.toArray(Node[]::new)) : new HBox(GAP, panes.toArray(Node[]::new));
    }

    Node node() {
        return frame;
    }

    List<String> spoken() {
        return spoken;
    }

    double height(double width) {
        double each = stacked ? width : (width - GAP * (panes.size() - 1)) / panes.size();
        return stacked ? panes.stream().mapToDouble(pane -> pane.prefHeight(each)).sum() + GAP * (panes.size() - 1)
                : panes.stream().mapToDouble(pane -> pane.prefHeight(each)).max().orElse(0);
    }

    /** Takes the height that the texts need at this width: a scroll pane would ask before it knows the width of each. */
    void fit(double width) {
        frame.setMinHeight(height(width));
        frame.setPrefHeight(height(width));
    }

    private VBox pane(Spotlight.Telling telling, boolean marked, boolean anonymous, double size, ComparisonModel model) {
        boolean hidden = model.namesProperty().get().isHidden(telling.sigil());
        Label outlet = new Label(anonymous ? Messages.words("classroom.unknown") : telling.outlet());
        outlet.getStyleClass().add("lesson-outlet");
        outlet.setWrapText(WrappableText.isWhole(outlet.getText()));
        if (hidden && !anonymous) {
            outlet.setOnMouseClicked(event -> model.revealName(telling.sigil()));
        }
        LessonText text = new LessonText();
        text.show(telling, marked, size);
        VBox pane = new VBox(10, outlet);
        if (!telling.isTold() && marked) {
            Label absent = new Label(Messages.words("classroom.not-told"));
            absent.getStyleClass().add("lesson-absent");
            absent.setWrapText(true);
            pane.getChildren().add(absent);
        }
        pane.getChildren().add(text);
        pane.getStyleClass().add("lesson-pane");
        spoken.add(outlet.getText() + ": " + text.words());
        return pane;
    }
}
