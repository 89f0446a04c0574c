package org.retold.ui.annotation;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Coder;
import org.retold.core.comparison.Comparison;
import org.retold.ui.common.FxThread;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.theme.StyleClass;

/**
 * Coding beside the text: what is meant, the codes with their keys, a note, and what has been said about the selected passage.
 * Folded to one line until there is a codebook or somebody opens it. A note is kept when the field is left.
 */
public final class CodingPanel extends VBox {

    private static final double NOTE_HEIGHT = 40;
    private static final double LIST_HEIGHT = 170;

    private final CodingDesk desk;
    private final ComparisonModel model;
    private final ToggleButton fold = new ToggleButton(Messages.words("coding.title"));
    private final MenuButton menu = new MenuButton();
    private final VBox body = new VBox(8);
    private final ComboBox<Codable> unit = new ComboBox<>();
    private final CodeChips chips;
    private final Label noCodes = StyleClass.QUIET.on(new Label(Messages.words("coding.no-codes")));
    private final Button firstCodes = new Button(Messages.words("coding.make-codes"));
    private final TextArea note = new TextArea();
    private final VBox list = new VBox(6);
    private final ScrollPane scroll = new ScrollPane(list);
    private final Label hidden = StyleClass.QUIET.on(new Label());
    private Optional<Codable> noted = Optional.empty();
    private boolean filling;

    /**
     * @param codebook opens the codebook
     * @param others   further acts for the menu
     */
    public CodingPanel(ComparisonModel model, CodingDesk desk, Runnable codebook, List<MenuItem> others) {
        super(8);
        this.model = model;
        this.desk = desk;
        this.chips = new CodeChips(desk::toggle);
        StyleClass.CODING.on(this);
        setId("coding");
        getChildren().addAll(heading(others), body);
        firstCodes.getStyleClass().add("small");
        firstCodes.setId("coding-first-codes");
        firstCodes.setOnAction(event -> codebook.run());
        body.getChildren().addAll(unitBox(), noCodes, firstCodes, chips, noteField(), hidden, scroll);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMaxHeight(LIST_HEIGHT);
        scroll.setMinHeight(60);
        hidden.setWrapText(true);
        hidden.setMinHeight(USE_PREF_SIZE);
        noCodes.setWrapText(true);
        noCodes.setMinHeight(USE_PREF_SIZE);
        fold.selectedProperty().subscribe(this::unfold);
        model.readableProperty().subscribe((before, now) -> {
            if (before.codebook().codes().isEmpty() && !now.codebook().codes().isEmpty()) {
                fold.setSelected(true);
            }
            show();
        });
        desk.unitsProperty().subscribe(this::show);
        desk.unitProperty().subscribe(this::show);
        desk.coderProperty().subscribe(this::show);
        desk.revealedProperty().subscribe(this::show);
        fold.setSelected(!model.readableProperty().get().codebook().codes().isEmpty());
        show();
    }

    /** Opens the panel and puts the keyboard into the note, once the key that asked for it has been dealt with. */
    public void writeNote() {
        fold.setSelected(true);
        FxThread.later(() -> {
            if (!note.isDisabled()) {
                note.requestFocus();
                note.end();
            }
        });
    }

    public void open() {
        fold.setSelected(true);
    }

    private HBox heading(List<MenuItem> others) {
        fold.setId("coding-fold");
        fold.getStyleClass().addAll("flat", "small");
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setMinWidth(Region.USE_PREF_SIZE);
        fold.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(fold, Priority.ALWAYS);
        menu.setId("coding-menu");
        menu.getStyleClass().addAll("flat", "small");
        menu.getItems().setAll(others);
        menu.setMaxWidth(150);
        HBox heading = new HBox(4, fold, menu);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private HBox unitBox() {
        unit.setId("coding-unit");
        unit.setMaxWidth(Double.MAX_VALUE);
        unit.setMinWidth(0);
        unit.setAccessibleText(Messages.words("coding.unit"));
        unit.valueProperty().subscribe(chosen -> {
            if (!filling && chosen != null) {
                desk.unitProperty().set(Optional.of(chosen));
            }
        });
        HBox.setHgrow(unit, Priority.ALWAYS);
        Label label = new Label(Messages.words("coding.unit"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(unit);
        HBox box = new HBox(8, label, unit);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private TextArea noteField() {
        note.setId("coding-note");
        note.setPromptText(Messages.words("coding.note"));
        note.setAccessibleText(Messages.words("coding.note"));
        note.setWrapText(true);
        note.setPrefHeight(NOTE_HEIGHT);
        note.setMinHeight(NOTE_HEIGHT);
        note.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keepNote();
            }
        });
        note.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean done = event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER && event.isShortcutDown();
            if (done || event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                keepNote();
                (event.isShiftDown() ? unit : fold).requestFocus();
                event.consume();
            }
        });
        return note;
    }

    private void keepNote() {
        if (!filling && noted.equals(desk.unitProperty().get()) && noted.isPresent()) {
            desk.note(note.getText());
        }
    }

    private void unfold(boolean open) {
        fold.setGraphic(new FontIcon(open ? "mdal-expand_more" : "mdal-chevron_right"));
        body.setVisible(open);
        body.setManaged(open);
    }

    private void show() {
        if (filling) {
            return;
        }
        filling = true;
        Comparison now = model.readableProperty().get();
        Optional<Codable> chosen = desk.unitProperty().get();
        if (!unit.getItems().equals(desk.unitsProperty().get())) {
            unit.getItems().setAll(desk.unitsProperty().get());
        }
        unit.setValue(chosen.orElse(null));
        unit.setDisable(chosen.isEmpty());
        menu.setText(desk.coderProperty().get().map(Coder::name).orElse(Messages.words("coding.nobody")));
        Optional<Annotation> own = desk.own();
        chips.show(now.codebook(), own.map(Annotation::codes).orElse(List.of()));
        chips.setDisable(chosen.isEmpty());
        show(chips, !now.codebook().codes().isEmpty());
        show(noCodes, now.codebook().codes().isEmpty());
        show(firstCodes, now.codebook().codes().isEmpty());
        showNote(chosen, own);
        showList(now);
        filling = false;
    }

    /** What somebody is writing is left alone. */
    private void showNote(Optional<Codable> chosen, Optional<Annotation> own) {
        note.setDisable(chosen.isEmpty());
        String kept = own.map(Annotation::note).orElse("");
        if (!(note.isFocused() && noted.equals(chosen)) && !note.getText().equals(kept)) {
            note.setText(kept);
        }
        noted = chosen;
    }

    private void showList(Comparison now) {
        list.getChildren().setAll(desk.here().stream().map(annotation -> new AnnotationCard(now, annotation,
                desk.isOwn(annotation) ? Optional.of(new AnnotationCard.Acts(() -> edit(annotation), () -> desk.remove(annotation))) : Optional.empty(),
                desk.mayConfirm(annotation) ? Optional.of(() -> desk.confirm(annotation)) : Optional.empty())).toList());
        show(scroll, !list.getChildren().isEmpty());
        int others = desk.hiddenHere();
        hidden.setText(Messages.words("coding.hidden", others));
        show(hidden, others > 0);
    }

    private void edit(Annotation annotation) {
        desk.mean(annotation.target());
        unit.requestFocus();
    }

    private static void show(Region node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
