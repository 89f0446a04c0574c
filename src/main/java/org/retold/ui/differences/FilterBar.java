package org.retold.ui.differences;

import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.core.text.Article;
import org.retold.ui.common.InWords;
import org.retold.ui.common.Messages;
import org.retold.ui.theme.StyleClass;

/** What narrows the list and puts it in order: kinds, outlets, pairs, words, order; and copying what is left. */
final class FilterBar extends VBox {

    private static final double ROOM_FOR_WORDS = 1040;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final DifferencesViewModel model;
    private final Runnable toList;
    private final HBox outlets = new HBox(4);

    /**
     * @param sharedCopy switches the panel of shared copy
     * @param toList     gives the keyboard to the list
     */
    FilterBar(DifferencesViewModel model, ToggleButton sharedCopy, Runnable toList) {
        super(8);
        this.model = model;
        this.toList = toList;
        StyleClass.FILTER_BAR.on(this);
        setMinWidth(0);
        outlets.setAlignment(Pos.CENTER_LEFT);
        Button copyAll = copyAll();
        FlowPane tools = new FlowPane(8, 6, outlets, scope(), order(), search(), copyAll, sharedCopy);
        tools.setRowValignment(VPos.CENTER);
        KindChips chips = new KindChips(model);
        getChildren().addAll(chips, tools);
        List.of(copyAll, sharedCopy).forEach(FilterBar::name);
        widthProperty().subscribe(width -> {
            boolean narrow = width.doubleValue() < ROOM_FOR_WORDS;
            pseudoClassStateChanged(NARROW, narrow);
            chips.setHgap(narrow ? 3 : 6);
            List.of(copyAll, sharedCopy).forEach(button ->
                    button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        });
        model.contentProperty().subscribe(_ -> refreshOutlets());
        model.outletsProperty().subscribe(_ -> refreshOutlets());
    }

    /** Where it shows its symbol alone, its name is said all the same. */
    private static void name(ButtonBase button) {
        button.setAccessibleText(button.getText());
        button.setTooltip(new Tooltip(button.getText()));
    }

    private void refreshOutlets() {
        Set<String> chosen = model.outletsProperty().get();
        outlets.getChildren().setAll(StyleClass.QUIET.on(new Label(Messages.words("differences.outlets"))));
        for (Article article : model.articles()) {
            ToggleButton chip = StyleClass.OUTLET_CHIP.on(new ToggleButton(article.sigil()));
            chip.setId("differences-outlet-" + article.sigil());
            chip.setSelected(chosen.contains(article.sigil()));
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setTooltip(new Tooltip(Messages.words("differences.outlet", article.sigil(), article.outlet())));
            chip.setAccessibleText(chip.getTooltip().getText());
            chip.setOnAction(_ -> model.toggleOutlet(article.sigil()));
            outlets.getChildren().add(chip);
        }
    }

    private HBox scope() {
        ToggleButton withBase = new ToggleButton();
        ToggleButton everyPair = new ToggleButton();
        withBase.setId("differences-with-base");
        everyPair.setId("differences-every-pair");
        withBase.getStyleClass().add("left-pill");
        everyPair.getStyleClass().add("right-pill");
        withBase.setOnAction(_ -> choose(withBase, everyPair, false));
        everyPair.setOnAction(_ -> choose(withBase, everyPair, true));
        model.everyPairProperty().subscribe(every -> {
            withBase.setSelected(!every);
            everyPair.setSelected(every);
        });
        model.contentProperty().subscribe(content -> {
            withBase.setText(Messages.words("differences.with-base", model.base().map(Article::sigil).orElse("")));
            everyPair.setText(Messages.words("differences.every-pair", content.others()));
        });
        withBase.setMinWidth(Region.USE_PREF_SIZE);
        everyPair.setMinWidth(Region.USE_PREF_SIZE);
        HBox scope = new HBox(withBase, everyPair);
        scope.setAlignment(Pos.CENTER_LEFT);
        return scope;
    }

    private void choose(ToggleButton withBase, ToggleButton everyPair, boolean every) {
        model.everyPairProperty().set(every);
        withBase.setSelected(!every);
        everyPair.setSelected(every);
    }

    private ComboBox<EntryOrder> order() {
        ComboBox<EntryOrder> order = new ComboBox<>();
        order.setId("differences-order");
        order.getItems().setAll(EntryOrder.values());
        order.setConverter(new InWords<>(EntryOrder::words));
        order.valueProperty().bindBidirectional(model.orderProperty());
        order.setAccessibleText(Messages.words("differences.order"));
        return order;
    }

    private TextField search() {
        TextField search = new TextField();
        search.setId("differences-search");
        search.setPromptText(Messages.words("differences.search"));
        search.setAccessibleText(Messages.words("differences.search"));
        search.setPrefWidth(140);
        search.textProperty().bindBidirectional(model.queryProperty());
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                toList.run();
                event.consume();
            }
        });
        return search;
    }

    private Button copyAll() {
        Button copy = new Button(Messages.words("differences.copy-all"), new FontIcon("mdal-content_copy"));
        copy.setId("differences-copy-all");
        copy.getStyleClass().add("flat");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> EntryListView.copy(model.copyOfAll()));
        model.contentProperty().subscribe(content -> copy.setDisable(content.rows().isEmpty()));
        return copy;
    }
}
