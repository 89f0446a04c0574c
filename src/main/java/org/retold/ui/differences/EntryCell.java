package org.retold.ui.differences;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ReadingStyle;
import org.retold.ui.theme.StyleClass;
import org.retold.ui.theme.Typesetting;

/** A row of the list, as high as its text needs at the list's width. Its accessible text is the whole entry in sentences. */
final class EntryCell extends ListCell<Row> {

    private final DifferencesViewModel model;
    private final ReadingStyle style;
    private final EntryCard.Deeds deeds;
    private final VBox content = new VBox();
    private Optional<Made> made = Optional.empty();

    /** What a card was made of; as long as that stays, so does the card, whose words may just be under the mouse. */
    private record Made(Row row, EntryFilter sought, String base, double textSize, Typesetting set) {

        private boolean isStill(Made now) {
            return row == now.row && sought.equals(now.sought) && base.equals(now.base) && textSize == now.textSize && set.equals(now.set);
        }
    }

    EntryCell(DifferencesViewModel model, ReadingStyle style, EntryCard.Deeds deeds) {
        this.model = model;
        this.style = style;
        this.deeds = deeds;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        content.setFillWidth(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            made = Optional.empty();
            return;
        }
        Made now = new Made(row, model.filter(), model.base().map(Article::sigil).orElse(""), style.textSizeProperty().get(),
                style.typesettingProperty().get());
        if (made.filter(now::isStill).isEmpty()) {
            made = Optional.of(now);
            fill(now);
        }
        String spoken = EntryWords.spoken(row.entry());
        setAccessibleText(row.heading().isEmpty() ? spoken
                : Messages.words("differences.heading.spoken", row.heading(), row.count()) + " " + spoken);
    }

    private void fill(Made now) {
        EntryCard card = new EntryCard(now.row(), now.sought(), now.base(), style, deeds);
        if (now.row().heading().isEmpty()) {
            content.getChildren().setAll(card);
        } else {
            content.getChildren().setAll(heading(now.row()), card);
        }
        setGraphic(content);
    }

    /** The list says how wide the row is to be; it measures rows with cells that have had another width, or none. */
    @Override
    protected double computePrefHeight(double across) {
        double insets = snappedTopInset() + snappedBottomInset();
        double width = across > 0 ? across : getWidth() > 0 ? getWidth() : getListView() == null ? 400 : getListView().getWidth();
        return getGraphic() == null ? 24
                : Math.ceil(content.prefHeight(width - snappedLeftInset() - snappedRightInset()) + insets);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            content.resizeRelocate(snappedLeftInset(), snappedTopInset(), getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }

    private static HBox heading(Row row) {
        Label words = new Label(row.heading());
        Label count = StyleClass.QUIET.on(new Label(row.count()));
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        HBox.setHgrow(rule, Priority.ALWAYS);
        HBox heading = StyleClass.LIST_HEADING.on(new HBox(8, words, count, rule));
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }
}
