package org.retold.ui.annotation;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.retold.core.agreement.Adjudication;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.comparison.Comparison;
import org.retold.ui.common.Background;
import org.retold.ui.common.InWords;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.sheet.Sheet;
import org.retold.ui.theme.StyleClass;

/**
 * What several coders gave the same units, side by side, to be settled with the keyboard: a digit agrees with the coder of that
 * column, Shift and a digit gives or takes a code, Delete takes the decision back, Enter shows the unit in the text. Beside it,
 * how far the coders agree in figures. Codings stay hidden until they are revealed.
 */
public final class AdjudicationSheet extends Sheet {

    private final ComparisonModel model;
    private final CodingDesk desk;
    private final AdjudicationModel work;
    private final ListView<Adjudication.Case> list = new ListView<>();
    private final HBox header = new HBox(10);
    private final CodeChips chips;
    private final Label about = new Label();
    private final Label count = StyleClass.QUIET.on(new Label());
    private final ToggleButton cases = new ToggleButton(Messages.words("adjudication.cases"));
    private final ToggleButton figures = new ToggleButton(Messages.words("adjudication.figures"));
    private final ComboBox<AdjudicationModel.Filter> filter = new ComboBox<>();
    private final AgreementPane agreement;
    private final VBox casesPane;
    private final VBox hidden;
    private final Button reveal = new Button(Messages.words("adjudication.reveal"));
    private final StackPane body = new StackPane();

    public AdjudicationSheet(ComparisonModel model, CodingDesk desk, AdjudicationModel work, Background background) {
        super("adjudication", Messages.words("adjudication.title"), 1180, 800);
        this.model = model;
        this.desk = desk;
        this.work = work;
        this.chips = new CodeChips(this::toggle);
        this.agreement = new AgreementPane(model, background);
        this.casesPane = casesPane();
        this.hidden = hiddenPane();
        add(bar(), false);
        add(body, true);
        model.readableProperty().subscribe(this::refresh);
        desk.revealedProperty().subscribe(this::refresh);
        work.filterProperty().subscribe(this::refresh);
    }

    public void open() {
        cases.setSelected(true);
        setVisible(true);
        refresh();
        list.getSelectionModel().selectFirst();
        setVisible(false);
        open(desk.revealedProperty().get() ? list : reveal);
    }

    private HBox bar() {
        ToggleGroup group = new ToggleGroup();
        cases.setToggleGroup(group);
        figures.setToggleGroup(group);
        cases.setSelected(true);
        cases.setId("adjudication-cases");
        figures.setId("adjudication-figures");
        cases.getStyleClass().add("left-pill");
        figures.getStyleClass().add("right-pill");
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                refresh();
            }
        });
        filter.setId("adjudication-filter");
        filter.getItems().setAll(AdjudicationModel.Filter.values());
        filter.setConverter(new InWords<>(AdjudicationModel.Filter::words));
        filter.setAccessibleText(Messages.words("adjudication.filter"));
        filter.valueProperty().bindBidirectional(work.filterProperty());
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        count.setMinWidth(0);
        HBox bar = new HBox(12, new HBox(cases, figures), filter, grow, count);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private VBox casesPane() {
        list.setId("adjudication-list");
        list.setAccessibleText(Messages.words("adjudication.title"));
        list.setCellFactory(view -> new CaseCell(model, work));
        list.setPlaceholder(StyleClass.QUIET.on(new Label(Messages.words("adjudication.empty"))));
        list.getSelectionModel().selectedItemProperty().subscribe(this::showChosen);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(list, Priority.ALWAYS);
        about.setMinWidth(0);
        Label keys = StyleClass.QUIET.on(new Label(Messages.words("adjudication.keys")));
        keys.setWrapText(true);
        keys.setMinHeight(Region.USE_PREF_SIZE);
        header.setAlignment(Pos.CENTER_LEFT);
        header.setPadding(new Insets(0, 11, 0, 18));
        return new VBox(8, header, list, about, chips, keys);
    }

    private VBox hiddenPane() {
        Label why = new Label(Messages.words("adjudication.hidden"));
        why.setWrapText(true);
        why.setMaxWidth(520);
        reveal.setId("adjudication-reveal");
        reveal.getStyleClass().add("accent");
        reveal.setOnAction(event -> {
            desk.revealedProperty().set(true);
            list.getSelectionModel().selectFirst();
            list.requestFocus();
        });
        VBox pane = new VBox(14, why, reveal);
        pane.setAlignment(Pos.CENTER);
        return pane;
    }

    private void press(KeyEvent event) {
        Adjudication.Case chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int digit = event.getCode().isDigitKey() ? event.getCode().getChar().charAt(0) - '0' : 0;
        if (digit > 0 && event.isShiftDown()) {
            comparison().codebook().ofKey(digit).ifPresent(this::toggle);
        } else if (digit > 0) {
            if (work.agreeWith(chosen, digit - 1)) {
                list.getSelectionModel().selectNext();
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
            }
        } else {
            switch (event.getCode()) {
                case DELETE, BACK_SPACE -> work.takeBack(chosen);
                case ENTER -> {
                    close();
                    work.showInText(chosen);
                }
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }

    private void toggle(Code code) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(chosen -> work.toggle(chosen, code));
    }

    private void refresh() {
        if (!isVisible()) {
            return;
        }
        boolean open = desk.revealedProperty().get();
        Node shown = !open ? hidden : figures.isSelected() ? agreement : casesPane;
        if (body.getChildren().size() != 1 || body.getChildren().getFirst() != shown) {
            body.getChildren().setAll(shown);
        }
        filter.setVisible(shown == casesPane);
        count.setVisible(shown == casesPane);
        if (shown == agreement) {
            agreement.compute();
        } else if (shown == casesPane) {
            showCases();
        }
    }

    private void showCases() {
        work.refresh();
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(work.shown());
        list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, list.getItems().size() - 1)));
        count.setText(Messages.words("adjudication.count", work.all().size(), work.disputed(), work.settled()));
        header.getChildren().setAll(CaseCell.header(comparison(), work.coders()));
        showChosen();
    }

    private void showChosen() {
        Adjudication.Case chosen = list.getSelectionModel().getSelectedItem();
        chips.setDisable(chosen == null);
        about.setText(chosen == null ? "" : Messages.words("adjudication.settling", TargetWords.of(comparison(), chosen.target())));
        chips.show(comparison().codebook(), chosen == null ? List.of() : chosen.settled().map(Annotation::codes).orElse(List.of()));
    }

    private Comparison comparison() {
        return model.readableProperty().get();
    }

    /** The coders that a digit stands for, as they are named above the columns. */
    static String column(Comparison comparison, List<String> coders, int place) {
        return Messages.words("adjudication.column", place + 1, AgreementTable.coder(comparison, coders.get(place)));
    }

    static String agreed() {
        return Messages.words("adjudication.agreed");
    }
}
