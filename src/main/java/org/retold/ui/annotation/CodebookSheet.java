package org.retold.ui.annotation;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.core.comparison.CodingEdit;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.sheet.Sheet;
import org.retold.ui.theme.StyleClass;

/** The codes of the comparison: added, described, ordered under one another and withdrawn. No change of it deletes a coding. */
public final class CodebookSheet extends Sheet {

    private static final double INDENT = 18;

    private final ComparisonModel model;
    private final ListView<Code> list = new ListView<>();
    private final CodeForm form;
    private final CheckBox several = new CheckBox(Messages.words("codebook.several"));
    private final Label count = StyleClass.QUIET.on(new Label());
    private boolean filling;

    /**
     * @param read  brings a codebook in from a file
     * @param write writes it to one
     */
    public CodebookSheet(ComparisonModel model, Runnable read, Runnable write) {
        super("codebook", Messages.words("codebook.title"), 860, 620);
        this.model = model;
        this.form = new CodeForm(model);
        list.setId("codebook-codes");
        list.setAccessibleText(Messages.words("codebook.title"));
        list.setPlaceholder(StyleClass.QUIET.on(new Label(Messages.words("codebook.empty"))));
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (!filling) {
                form.show(Optional.ofNullable(chosen));
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.INSERT) {
                addCode();
            } else if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                form.nameField().requestFocus();
            }
        });
        Button add = new Button(Messages.words("codebook.add"), new FontIcon("mdal-add"));
        add.setId("codebook-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> addCode());
        several.setId("codebook-several");
        several.setOnAction(event -> model.perform(new CodingEdit.TakeCodebook(new Codebook(codebook().codes(), several.isSelected()))));
        HBox files = new HBox(8, add, button("codebook.import", read), button("codebook.export", write));
        VBox left = new VBox(10, list, files);
        VBox.setVgrow(list, Priority.ALWAYS);
        left.setMinWidth(200);
        left.setPrefWidth(320);
        HBox.setHgrow(form, Priority.ALWAYS);
        HBox middle = new HBox(20, left, form);
        add(middle, true);
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        HBox bottom = new HBox(10, several, grow, count);
        bottom.setAlignment(Pos.CENTER_LEFT);
        add(bottom, false);
        model.readableProperty().subscribe(this::show);
    }

    public void open() {
        show();
        open(list);
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private static Button button(String key, Runnable work) {
        Button button = new Button(Messages.words(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> work.run());
        return button;
    }

    private void addCode() {
        Code code = NewCode.in(codebook());
        model.perform(new CodingEdit.PutCode(code));
        list.getSelectionModel().select(code);
        list.scrollTo(code);
        form.nameField().requestFocus();
        form.nameField().selectAll();
    }

    private void show() {
        filling = true;
        Optional<String> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Code::id);
        List<Code> codes = CodeOrder.of(codebook());
        if (!list.getItems().equals(codes)) {
            list.getItems().setAll(codes);
        }
        chosen.flatMap(codebook()::find).ifPresent(list.getSelectionModel()::select);
        several.setSelected(codebook().several());
        long codings = model.readableProperty().get().annotations().values().stream().filter(annotation -> !annotation.codes().isEmpty()).count();
        count.setText(Messages.words("codebook.count", codes.size(), codings));
        filling = false;
        form.show(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
    }

    private Codebook codebook() {
        return model.readableProperty().get().codebook();
    }

    private final class Cell extends ListCell<Code> {

        @Override
        protected void updateItem(Code code, boolean empty) {
            super.updateItem(code, empty);
            setText(null);
            if (empty || code == null) {
                setGraphic(null);
                return;
            }
            HBox line = AnnotationCard.code(code);
            line.setPadding(new Insets(0, 0, 0, CodeOrder.depth(codebook(), code) * INDENT));
            Region grow = new Region();
            HBox.setHgrow(grow, Priority.ALWAYS);
            line.getChildren().add(grow);
            code.key().ifPresent(key -> line.getChildren().add(StyleClass.KEY_CAP.on(new Label(String.valueOf(key)))));
            setAccessibleText(CodeOrder.path(codebook(), code));
            setGraphic(line);
        }
    }
}
