package org.retold.ui.export;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.retold.core.annotation.Coder;
import org.retold.report.export.Format;
import org.retold.ui.common.Messages;
import org.retold.ui.sheet.Sheet;
import org.retold.ui.theme.StyleClass;

/** Asks what the comparison is to be written as, and says what became of it. Arrow keys choose a format, Enter exports. */
public final class ExportSheet extends Sheet {

    private static final double CHOICES_WIDTH = 250;

    private final ExportViewModel model;
    private final ListView<Format> formats = new ListView<>();
    private final VBox coders = new VBox(8);

    public ExportSheet(ExportViewModel model) {
        super("export", Messages.words("export.title"), 860, 640);
        this.model = model;
        HBox middle = new HBox(20, formats(), choices());
        HBox.setHgrow(formats, Priority.ALWAYS);
        add(middle, true);
        add(message(), false);
        add(foot(), false);
    }

    /** Opens it on what can be exported now; does nothing where there is nothing. */
    public void open() {
        if (model.open()) {
            List<Coder> known = model.exportedProperty().get().orElseThrow().coders();
            coders.getChildren().setAll(known.stream().map(this::box).toList());
            coders.getChildren().addFirst(StyleClass.PANEL_TITLE.on(new Label(Messages.words("export.coders"))));
            coders.setVisible(!known.isEmpty());
            open(formats);
            formats.getSelectionModel().select(model.formatProperty().get());
            formats.scrollTo(model.formatProperty().get());
        }
    }

    @Override
    public void close() {
        model.cancel();
        super.close();
    }

    private Node formats() {
        formats.setId("export-formats");
        formats.setAccessibleText(Messages.words("export.formats"));
        formats.setCellFactory(list -> new FormatCell());
        formats.getItems().setAll(ExportViewModel.FORMATS);
        formats.setMinHeight(120);
        formats.getSelectionModel().selectedItemProperty().subscribe(format -> Optional.ofNullable(format).ifPresent(model.formatProperty()::set));
        formats.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.export();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        return formats;
    }

    private Node choices() {
        CheckBox hidden = new CheckBox(Messages.words("export.hide-names"));
        hidden.setId("export-hide-names");
        hidden.setWrapText(true);
        hidden.selectedProperty().bindBidirectional(model.namesHiddenProperty());
        CheckBox mark = new CheckBox(Messages.words("export.byte-order-mark"));
        mark.setId("export-byte-order-mark");
        mark.setWrapText(true);
        mark.selectedProperty().bindBidirectional(model.byteOrderMarkProperty());
        mark.disableProperty().bind(model.formatProperty().map(format -> !format.isTable()));
        VBox box = new VBox(14, hidden, mark, coders);
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(CHOICES_WIDTH);
        scroll.setPrefWidth(CHOICES_WIDTH);
        return scroll;
    }

    private CheckBox box(Coder coder) {
        CheckBox box = new CheckBox(coder.name());
        box.setSelected(model.coders().contains(coder.id()));
        box.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                model.coders().add(coder.id());
            } else {
                model.coders().remove(coder.id());
            }
        });
        return box;
    }

    private Node message() {
        Label message = new Label();
        message.setId("export-message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.textProperty().bind(Bindings.createStringBinding(this::told, model.messageProperty(), model.exportedProperty(),
                model.formatProperty(), model.namesHiddenProperty()));
        message.managedProperty().bind(message.textProperty().isEmpty().not());
        return message;
    }

    /** What came of it, or else what the reader should know before. */
    private String told() {
        Optional<Exportable> exported = model.exportedProperty().get();
        if (!model.messageProperty().get().isEmpty()) {
            return model.messageProperty().get();
        }
        if (exported.filter(Exportable::namesHidden).isPresent() && !model.namesHiddenProperty().get()) {
            return Messages.words("export.names-told");
        }
        return exported.filter(known -> known.lacksAnythingFor(model.formatProperty().get())).isPresent() ? Messages.words("export.nothing-coded") : "";
    }

    private Node foot() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.progressProperty().map(progress -> progress.orElse(0.0)));
        Button cancel = button("export-cancel", "export.cancel", model::cancel);
        HBox working = new HBox(8, bar, cancel);
        working.setAlignment(Pos.CENTER_LEFT);
        working.visibleProperty().bind(model.progressProperty().map(Optional::isPresent));
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        Button export = button("export-export", "export.export", model::export);
        export.getStyleClass().add("accent");
        export.disableProperty().bind(working.visibleProperty());
        HBox foot = new HBox(12, working, grow, button("export-done", "export.close", this::close), export);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static Button button(String id, String key, Runnable work) {
        Button button = new Button(Messages.words(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> work.run());
        return button;
    }
}
