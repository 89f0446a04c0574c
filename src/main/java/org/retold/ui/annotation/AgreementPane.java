package org.retold.ui.annotation;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.core.agreement.Bootstrap;
import org.retold.core.comparison.Comparison;
import org.retold.ui.common.Background;
import org.retold.ui.common.InWords;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.theme.StyleClass;

/** The figures of agreement, computed off the JavaFX thread when the pane is shown or asked otherwise. */
final class AgreementPane extends VBox {

    private static final Bootstrap INTERVALS = new Bootstrap(1000, 0.95, 1);

    private final ComparisonModel model;
    private final Background background;
    private final ComboBox<AgreementTable.UnitKind> units = new ComboBox<>();
    private final CheckBox uncoded = new CheckBox(Messages.words("agreement.uncoded"));
    private final CheckBox intervals = new CheckBox(Messages.words("agreement.intervals"));
    private final Button copy = new Button(Messages.words("agreement.copy"), new FontIcon("mdal-content_copy"));
    private final VBox tables = new VBox(18);
    private Optional<AgreementTable> shown = Optional.empty();

    AgreementPane(ComparisonModel model, Background background) {
        super(12);
        this.model = model;
        this.background = background;
        setId("agreement");
        units.setId("agreement-units");
        units.getItems().setAll(AgreementTable.UnitKind.values());
        units.setConverter(new InWords<>(AgreementTable.UnitKind::words));
        units.setValue(AgreementTable.UnitKind.PASSAGES);
        units.setAccessibleText(Messages.words("agreement.units"));
        units.setOnAction(event -> compute());
        uncoded.setId("agreement-uncoded");
        uncoded.setOnAction(event -> compute());
        intervals.setId("agreement-intervals");
        intervals.setOnAction(event -> compute());
        copy.setId("agreement-copy");
        copy.setOnAction(event -> copy());
        FlowPane options = new FlowPane(14, 8, new Label(Messages.words("agreement.units")), units, uncoded, intervals, copy);
        options.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(tables);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(options, scroll);
    }

    void compute() {
        Comparison comparison = model.readableProperty().get();
        AgreementTable.UnitKind kind = units.getValue();
        boolean all = uncoded.isSelected();
        Optional<Bootstrap> bootstrap = intervals.isSelected() ? Optional.of(INTERVALS) : Optional.empty();
        copy.setDisable(true);
        tables.getChildren().setAll(StyleClass.QUIET.on(new Label(Messages.words("agreement.computing"))));
        background.run(progress -> AgreementTable.of(comparison, kind, all, bootstrap), this::show, report -> { });
    }

    Optional<AgreementTable> shown() {
        return shown;
    }

    private void show(AgreementTable table) {
        shown = Optional.of(table);
        copy.setDisable(false);
        tables.getChildren().setAll(table.sections().stream().map(AgreementPane::grid).toList());
    }

    private void copy() {
        shown.ifPresent(table -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(table.tsv());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static VBox grid(AgreementTable.Section section) {
        GridPane grid = new GridPane(18, 6);
        grid.setPadding(new Insets(4, 0, 0, 0));
        ColumnConstraints first = new ColumnConstraints(140, 190, 260);
        grid.getColumnConstraints().add(first);
        section.header().forEach(header -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.SOMETIMES);
            grid.getColumnConstraints().add(column);
        });
        grid.add(new Label(), 0, 0);
        for (int column = 0; column < section.header().size(); column++) {
            grid.add(wrapped(StyleClass.QUIET.on(new WrappedLabel(section.header().get(column)))), column + 1, 0);
        }
        for (AgreementTable.Line line : section.lines()) {
            int row = grid.getRowCount();
            grid.add(wrapped(new WrappedLabel(line.name())), 0, row);
            for (int column = 0; column < line.figures().size(); column++) {
                Label figure = wrapped(new WrappedLabel(line.figures().get(column)));
                StyleClass.QUIET.on(figure, !figure.getText().matches("[-−\\d.].*"));
                grid.add(figure, column + 1, row);
            }
        }
        Label title = StyleClass.PANEL_TITLE.on(new Label(section.title()));
        return new VBox(2, title, grid);
    }

    private static Label wrapped(Label label) {
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
