package org.retold.ui.annotation;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.retold.core.annotation.Coder;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.sheet.Sheet;
import org.retold.ui.theme.StyleClass;

/** Asks who is coding: a name, or somebody who has coded in the comparison before. */
public final class CoderSheet extends Sheet {

    private final ComparisonModel model;
    private final CodingDesk desk;
    private final TextField name = new TextField();
    private final FlowPane known = new FlowPane(6, 6);
    private Runnable then = () -> { };

    public CoderSheet(ComparisonModel model, CodingDesk desk) {
        super("coder", Messages.words("coder.title"), 460, 300);
        this.model = model;
        this.desk = desk;
        Label why = StyleClass.QUIET.on(new Label(Messages.words("coder.why")));
        why.setWrapText(true);
        name.setId("coder-name");
        name.setPromptText(Messages.words("coder.name"));
        name.setAccessibleText(Messages.words("coder.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button begin = new Button(Messages.words("coder.begin"));
        begin.setId("coder-begin");
        begin.getStyleClass().add("accent");
        begin.disableProperty().bind(name.textProperty().map(String::isBlank));
        begin.setOnAction(event -> begin(name.getText()));
        name.setOnAction(event -> begin(name.getText()));
        HBox row = new HBox(8, name, begin);
        row.setAlignment(Pos.CENTER_LEFT);
        add(why, false);
        add(row, false);
        add(known, false);
    }

    /** @param next is done once somebody is named, and not where the sheet is closed */
    public void ask(Runnable next) {
        then = next;
        List<Coder> coders = model.readableProperty().get().coders().values().stream()
                .filter(coder -> !coder.id().equals(Coder.AGREED.id())).toList();
        known.getChildren().setAll(coders.stream().map(coder -> {
            Button button = new Button(coder.name());
            button.getStyleClass().add("small");
            button.setOnAction(event -> begin(coder.name()));
            return button;
        }).toList());
        name.setText(desk.coderProperty().get().or(desk::suggested).map(Coder::name).orElse(""));
        open(name);
        name.selectAll();
    }

    private void begin(String chosen) {
        if (!chosen.isBlank()) {
            close();
            desk.codeAs(chosen);
            then.run();
        }
    }
}
