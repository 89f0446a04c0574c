package org.retold.ui.correction;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.retold.core.comparison.ArticleEdit;
import org.retold.ui.common.Messages;
import org.retold.ui.sheet.Sheet;
import org.retold.ui.comparison.ComparisonModel;

/** Corrects outlet, headline, byline and date of an article; Enter saves, Escape leaves all as it was. */
public final class ArticleSheet extends Sheet {

    private final ComparisonModel model;
    private final GridPane grid = new GridPane(12, 10);
    private final TextField outlet = field("outlet");
    private final TextField title = field("headline");
    private final TextField byline = field("byline");
    private final TextField published = field("published");
    private final Button save = new Button(Messages.words("describe.save"));
    private String sigil = "";

    public ArticleSheet(ComparisonModel model) {
        super("describe", Messages.words("describe.title"), 560, 330);
        this.model = model;
        ColumnConstraints names = new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, fields);
        save.setId("describe-save");
        save.getStyleClass().add("accent");
        save.disableProperty().bind(outlet.textProperty().map(String::isBlank).flatMap(
                blank -> title.textProperty().map(words -> blank || words.isBlank())));
        save.setOnAction(event -> save());
        Button cancel = new Button(Messages.words("describe.cancel"));
        cancel.setId("describe-cancel");
        cancel.setOnAction(event -> close());
        HBox buttons = new HBox(8, cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        add(grid, true);
        add(buttons, false);
    }

    public void open(String of) {
        model.find(of).ifPresent(article -> {
            sigil = of;
            outlet.setText(article.outlet());
            title.setText(article.title());
            byline.setText(article.byline().orElse(""));
            published.setText(article.published().orElse(""));
            open(outlet);
            outlet.selectAll();
        });
    }

    private void save() {
        if (!save.isDisabled()) {
            close();
            model.perform(new ArticleEdit.Describe(sigil, outlet.getText().strip(), title.getText().strip(), said(byline), said(published)));
        }
    }

    private static Optional<String> said(TextField field) {
        return Optional.of(field.getText().strip()).filter(words -> !words.isEmpty());
    }

    private TextField field(String id) {
        TextField field = new TextField();
        field.setId("describe-" + id);
        Label name = new Label(Messages.words("describe." + id));
        name.setLabelFor(field);
        field.setAccessibleText(name.getText());
        field.setOnAction(event -> save());
        grid.addRow(grid.getRowCount(), name, field);
        return field;
    }
}
