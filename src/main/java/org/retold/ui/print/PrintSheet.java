package org.retold.ui.print;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.print.Paper;
import org.retold.print.pdf.Pdf;
import org.retold.ui.common.ListCells;
import org.retold.ui.common.InWords;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.theme.StyleClass;

/** The pages before they are printed, laid over the window, with what can be chosen about them beside. */
public final class PrintSheet extends StackPane {

    /** What stands beside a page in the list: insets, and the scroll bar. */
    static final double AROUND_PAGES = 64;
    private static final List<Double> SIZES = List.of(7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 14.0, 16.0);

    private final PrintViewModel model;
    private final ListView<Integer> pages = new ListView<>();
    private final Button close = new Button(Messages.words("print.close"));

    public PrintSheet(PrintViewModel model) {
        this.model = model;
        StyleClass.VEIL.on(this);
        setId("print");
        BorderPane card = StyleClass.PRINT_SHEET.on(new BorderPane());
        card.setLeft(choices());
        card.setCenter(preview());
        card.setBottom(foot());
        card.maxWidthProperty().bind(widthProperty().subtract(48).map(width -> Math.min(width.doubleValue(), 1180)));
        card.maxHeightProperty().bind(heightProperty().subtract(48));
        getChildren().add(card);
        setVisible(false);
        model.choiceProperty().subscribe(choice -> {
            boolean opens = choice.isPresent() && !isVisible();
            setVisible(choice.isPresent());
            if (opens) {
                pages.requestFocus();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
    }

    private Node preview() {
        pages.setId("print-pages");
        pages.setAccessibleText(Messages.words("print.pages.accessible"));
        ListCells<Integer, PageCell> cells = new ListCells<>(pages, () -> new PageCell(model));
        pages.setPlaceholder(StyleClass.QUIET.on(new Label(Messages.words("print.waiting"))));
        model.pdfProperty().subscribe(made -> {
            pages.getItems().setAll(IntStream.range(0, made.map(Pdf::pages).orElse(0)).boxed().toList());
            cells.showAnew();
        });
        pages.widthProperty().subscribe(width -> cells.showAnew());
        return StyleClass.PRINT_PAGES.on(pages);
    }

    private Node choices() {
        Label title = StyleClass.EMPTY_TITLE.on(new Label(Messages.words("print.heading")));
        CheckBox grey = new CheckBox(Messages.words("print.grey"));
        grey.setId("print-grey");
        grey.setOnAction(event -> choose(grey.isSelected(), Choice::inGrey));
        model.choiceProperty().subscribe(choice -> choice.ifPresent(known -> grey.setSelected(known.grey())));
        VBox box = new VBox(14, title,
                field("print.what", box("print-what", List.of(What.values()), what -> Messages.words(what.key()), Choice::what, Choice::with)),
                field("print.paper", box("print-paper", List.of(Paper.values()),
                        paper -> Messages.words(paper == Paper.A4 ? "print.paper.a4" : "print.paper.letter"), choice -> choice.format().paper(), Choice::with)),
                field("print.orientation", box("print-orientation", List.of(false, true),
                        across -> Messages.words(across ? "print.landscape" : "print.portrait"), choice -> choice.format().landscape(), Choice::across)),
                field("print.size", box("print-size", SIZES, size -> Messages.words("print.points", size), choice -> choice.format().textSize(),
                        Choice::sized)),
                grey);
        box.setPrefWidth(232);
        box.setMinWidth(232);
        return StyleClass.PRINT_CHOICES.on(box);
    }

    private static Node field(String key, ComboBox<?> box) {
        Label label = StyleClass.QUIET.on(new Label(Messages.words(key)));
        label.setLabelFor(box);
        box.setAccessibleText(label.getText());
        return new VBox(4, label, box);
    }

    private <T> ComboBox<T> box(String id, List<T> values, Function<T, String> words, Function<Choice, T> chosen, BiFunction<Choice, T, Choice> with) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(new InWords<>(words));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(event -> Optional.ofNullable(box.getValue()).ifPresent(value -> choose(value, with)));
        model.choiceProperty().subscribe(choice -> choice.ifPresent(known -> box.setValue(chosen.apply(known))));
        return box;
    }

    private <T> void choose(T value, BiFunction<Choice, T, Choice> with) {
        model.choiceProperty().get().map(choice -> with.apply(choice, value)).filter(choice -> !model.choiceProperty().get().get().equals(choice))
                .ifPresent(choice -> model.choiceProperty().set(Optional.of(choice)));
    }

    private Node foot() {
        Label message = new WrappedLabel();
        message.setId("print-message");
        message.setMinWidth(0);
        message.textProperty().bind(model.messageProperty());
        Label count = StyleClass.QUIET.on(new Label());
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(model.pdfProperty().map(made -> made.map(known -> Messages.words("print.count", known.pages())).orElse("")));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.progressProperty().map(progress -> progress.orElse(0.0)));
        Button cancel = new Button(Messages.words("print.cancel"));
        cancel.setId("print-cancel");
        cancel.setOnAction(event -> model.cancel());
        HBox working = new HBox(8, bar, cancel);
        working.setAlignment(Pos.CENTER_LEFT);
        working.visibleProperty().bind(model.progressProperty().map(Optional::isPresent));
        working.managedProperty().bind(working.visibleProperty());
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        Button save = button("print-save", "print.save", "mdmz-picture_as_pdf", model::save);
        Button print = button("print-print", "print.print", "mdmz-print", () -> {
            if (!model.print()) {
                save.requestFocus();
            }
        });
        print.getStyleClass().add("accent");
        close.setId("print-close");
        close.setOnAction(event -> model.close());
        close.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(12, count, working, message, grow, close, save, print);
        foot.setAlignment(Pos.CENTER_LEFT);
        return StyleClass.PRINT_FOOT.on(foot);
    }

    private Button button(String id, String key, String icon, Runnable work) {
        Button button = new Button(Messages.words(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> work.run());
        button.disableProperty().bind(model.pdfProperty().map(Optional::isEmpty));
        return button;
    }
}
