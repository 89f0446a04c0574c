package org.retold.ui.differences;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.theme.StyleClass;

/** How much of each article stands word for word in each other one: a small table; a cell shows what is between the two. */
final class SharedCopyPanel extends VBox {

    private static final double NARROWEST = 160;
    private static final double HIGHEST = 300;

    private final DifferencesViewModel model;
    private final GridPane table = new GridPane(4, 4);
    private final Label sentence = new WrappedLabel();
    private final Label hint = StyleClass.QUIET.on(new Label(Messages.words("differences.shared.hint")));

    SharedCopyPanel(DifferencesViewModel model) {
        super(8);
        this.model = model;
        StyleClass.SHARED_COPY.on(this).setId("shared-copy");
        Label title = StyleClass.KIND_NAME.on(new Label(Messages.words("differences.shared.title")));
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(title, scrolled(), sentence, hint);
        setMinHeight(Region.USE_PREF_SIZE);
        hint.setWrapText(true);
        List.of(sentence, hint).forEach(words -> words.setMinWidth(NARROWEST));
        model.contentProperty().subscribe(_ -> refresh());
    }

    /** No higher than this, however many articles there are: the list below needs room too. */
    private ScrollPane scrolled() {
        ScrollPane scroll = new ScrollPane(table);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setMaxHeight(HIGHEST);
        return scroll;
    }

    private void refresh() {
        List<Article> articles = model.articles();
        List<SharedShare> shares = SharedShare.all(model.sharedCopy(), articles);
        table.getChildren().clear();
        hint.setVisible(!shares.isEmpty());
        sentence.setText(shares.isEmpty() ? Messages.words("differences.shared.none") : shares.getFirst().sentence());
        for (int i = 0; i < articles.size() && !shares.isEmpty(); i++) {
            Article row = articles.get(i);
            Label name = new Label(row.sigil() + "  " + row.outlet());
            name.setMinWidth(0);
            name.setMaxWidth(190);
            table.add(name, 0, i + 1);
            Label column = StyleClass.QUIET.on(new Label(Messages.words("differences.shared.in", row.sigil())));
            column.setMaxWidth(Double.MAX_VALUE);
            column.setAlignment(Pos.CENTER);
            table.add(column, i + 1, 0);
            for (int j = 0; j < articles.size(); j++) {
                add(SharedShare.find(shares, row.sigil(), articles.get(j).sigil()), j + 1, i + 1);
            }
        }
    }

    private void add(Optional<SharedShare> share, int column, int row) {
        Button cell = StyleClass.SHARED_CELL.on(new Button(share.map(SharedShare::percent).orElse("")));
        cell.setDisable(share.isEmpty());
        cell.setMinWidth(62);
        cell.setMinHeight(Region.USE_PREF_SIZE);
        share.ifPresent(known -> {
            Region bar = new Region();
            bar.getStyleClass().add("bar");
            double width = Math.max(known.share() > 0 ? 2 : 0, known.share() * 46);
            bar.setMinSize(width, 4);
            bar.setMaxSize(width, 4);
            cell.setGraphic(bar);
            cell.setContentDisplay(ContentDisplay.BOTTOM);
            cell.setId("shared-" + known.of().sigil() + "-" + known.in().sigil());
            cell.setAccessibleText(known.sentence());
            cell.setOnMouseEntered(_ -> sentence.setText(known.sentence()));
            cell.focusedProperty().subscribe(focused -> {
                if (focused) {
                    sentence.setText(known.sentence());
                }
            });
            cell.setOnAction(_ -> model.showBetween(known.copy()));
        });
        table.add(cell, column, row);
    }
}
