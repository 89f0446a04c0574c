package org.retold.ui.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.core.annotation.Pattern;
import org.retold.core.comparison.CodingEdit;
import org.retold.ui.common.InWords;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.theme.StyleClass;

/** What is known about one code, to be changed; every field is an act of its own that can be undone. */
final class CodeForm extends VBox {

    private final ComparisonModel model;
    private final TextField name = new TextField();
    private final TextArea description = new TextArea();
    private final ColorPicker colour = new ColorPicker();
    private final ComboBox<Pattern> pattern = new ComboBox<>();
    private final ComboBox<Optional<Integer>> key = new ComboBox<>();
    private final ComboBox<Optional<Code>> parent = new ComboBox<>();
    private final Button withdraw = new Button();
    private final Label used = StyleClass.QUIET.on(new WrappedLabel());
    private Optional<Code> shown = Optional.empty();
    private boolean filling;

    CodeForm(ComparisonModel model) {
        super(12);
        this.model = model;
        setId("code-form");
        GridPane grid = new GridPane(12, 10);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(labels, fields);
        row(grid, "codebook.name", name);
        row(grid, "codebook.description", description);
        row(grid, "codebook.colour", colour);
        row(grid, "codebook.pattern", pattern);
        row(grid, "codebook.key", key);
        row(grid, "codebook.parent", parent);
        name.setId("code-name");
        description.setId("code-description");
        description.setWrapText(true);
        description.setPrefRowCount(4);
        pattern.getItems().setAll(Pattern.values());
        pattern.setCellFactory(view -> new PatternCell());
        pattern.setButtonCell(new PatternCell());
        key.setConverter(new InWords<>(digit -> digit.map(String::valueOf).orElse(Messages.words("codebook.no-key"))));
        key.setId("code-key");
        key.getItems().setAll(Stream.concat(Stream.of(Optional.<Integer>empty()), IntStream.rangeClosed(1, 9).mapToObj(Optional::of)).toList());
        parent.setConverter(new InWords<>(code -> code.map(Code::name).orElse(Messages.words("codebook.no-parent"))));
        parent.setId("code-parent");
        colour.getCustomColors().setAll(NewCode.COLOURS.stream().map(Color::web).toList());
        withdraw.setId("code-withdraw");
        withdraw.setOnAction(event -> withdraw());
        HBox bottom = new HBox(10, withdraw, used);
        bottom.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(grid, bottom);
        keep(name);
        keep(description);
        name.setOnAction(event -> keep());
        Stream.of(colour, pattern, key, parent).forEach(box -> box.setOnAction(event -> keep()));
    }

    TextField nameField() {
        return name;
    }

    void show(Optional<Code> code) {
        if (!filling && !code.map(Code::id).equals(shown.map(Code::id))) {
            keep();
        }
        shown = code.flatMap(known -> codebook().find(known.id()));
        filling = true;
        setDisable(shown.isEmpty());
        shown.ifPresentOrElse(this::fill, () -> {
            name.clear();
            description.clear();
            used.setText("");
            withdraw.setText(Messages.words("codebook.remove"));
        });
        filling = false;
    }

    private void fill(Code code) {
        set(name, code.name());
        set(description, code.description());
        colour.setValue(Color.web(code.colour()));
        pattern.setValue(code.pattern());
        key.setValue(code.key());
        key.setDisable(code.withdrawn());
        List<Optional<Code>> parents = Stream.concat(Stream.of(Optional.<Code>empty()), CodeOrder.of(codebook()).stream()
                .filter(other -> !isUnder(other, code)).map(Optional::of)).toList();
        if (!parent.getItems().equals(parents)) {
            parent.getItems().setAll(parents);
        }
        parent.setValue(code.parent().flatMap(codebook()::find));
        long codings = codings(code);
        used.setText(Messages.words("codebook.used", codings));
        withdraw.setText(Messages.words(code.withdrawn() ? "codebook.restore" : codings > 0 ? "codebook.withdraw" : "codebook.remove"));
    }

    private static void set(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void keep(TextInputControl field) {
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep();
            }
        });
    }

    /** Takes over what has been changed; a code always has a name. */
    private void keep() {
        if (filling || shown.isEmpty()) {
            return;
        }
        Code before = shown.get();
        String named = name.getText().isBlank() ? before.name() : name.getText().strip();
        Code now = new Code(before.id(), named, description.getText().strip(), hex(colour.getValue()), pattern.getValue(),
                key.getValue(), parent.getValue().map(Code::id), before.withdrawn());
        if (!now.equals(before)) {
            shown = Optional.of(now);
            model.perform(new CodingEdit.PutCode(now));
        }
    }

    private void withdraw() {
        shown.ifPresent(code -> model.perform(code.withdrawn() ? new CodingEdit.PutCode(code.withWithdrawn(false))
                : new CodingEdit.RemoveCode(code.id())));
    }

    private boolean isUnder(Code other, Code code) {
        for (Optional<Code> at = Optional.of(other); at.isPresent(); at = at.get().parent().flatMap(codebook()::find)) {
            if (at.get().id().equals(code.id())) {
                return true;
            }
        }
        return false;
    }

    private long codings(Code code) {
        return model.readableProperty().get().annotations().values().stream().filter(annotation -> annotation.codes().contains(code.id())).count();
    }

    private Codebook codebook() {
        return model.readableProperty().get().codebook();
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    private static void row(GridPane grid, String key, Node field) {
        Label label = new Label(Messages.words(key));
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        GridPane.setValignment(label, field instanceof TextArea ? VPos.TOP : VPos.CENTER);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private final class PatternCell extends ListCell<Pattern> {

        @Override
        protected void updateItem(Pattern item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : Messages.words("pattern." + item.name().toLowerCase(Locale.ROOT)));
            setGraphic(empty || item == null ? null : new CodeSwatch(shown.map(Code::colour).orElse(NewCode.COLOURS.getFirst()), item));
        }
    }
}
