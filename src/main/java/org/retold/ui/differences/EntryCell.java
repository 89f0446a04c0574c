package org.retold.ui.differences;

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

/** A row of the list, as high as its text needs at the list's width. Its accessible text is the whole entry in sentences. */
final class EntryCell extends ListCell<Row> {

    private final DifferencesViewModel model;
    private final ReadingStyle style;
    private final EntryCard.Deeds deeds;
    private final VBox content = new VBox();

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
            return;
        }
        EntryCard card = new EntryCard(row, model.filter(), model.base().map(Article::sigil).orElse(""), style, deeds);
        if (row.heading().isEmpty()) {
            content.getChildren().setAll(card);
        } else {
            content.getChildren().setAll(heading(row), card);
        }
        setGraphic(content);
        String spoken = EntryWords.spoken(row.entry());
        setAccessibleText(row.heading().isEmpty() ? spoken
                : Messages.words("differences.heading.spoken", row.heading(), row.count()) + " " + spoken);
    }

    @Override
    protected double computePrefHeight(double ignored) {
        double insets = snappedTopInset() + snappedBottomInset();
        double width = getWidth() > 0 ? getWidth() : getListView() == null ? 400 : getListView().getWidth();
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
