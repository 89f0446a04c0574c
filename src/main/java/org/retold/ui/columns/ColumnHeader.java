package org.retold.ui.columns;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.theme.StyleClass;

/** Says above a column which article it is, and offers what can be done with the article. */
final class ColumnHeader extends HBox {

    static final double HEIGHT = 52;

    private final Label sigil = new Label();
    private final Label outlet = new Label();
    private final Label facts = new Label();

    ColumnHeader(ComparisonModel model, Article article) {
        StyleClass.COLUMN_HEADER.on(this);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        StyleClass.SIGIL.on(sigil).setText(article.sigil());
        sigil.setMinWidth(Region.USE_PREF_SIZE);
        StyleClass.OUTLET.on(outlet);
        StyleClass.QUIET.on(facts);
        VBox words = new VBox(outlet, facts);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sigil, words, menu(model, article.sigil()));
    }

    void show(Article article, boolean isBase, int words) {
        outlet.setText(article.outlet());
        outlet.setTooltip(new Tooltip(article.title()));
        facts.setText(Messages.words(isBase ? "column.facts.base" : "column.facts", words));
        StyleClass.BASE_SIGIL.on(sigil, isBase);
        setAccessibleText(Messages.words(isBase ? "column.accessible.base" : "column.accessible", article.sigil(),
                article.outlet(), article.title()));
    }

    private static MenuButton menu(ComparisonModel model, String sigil) {
        MenuButton button = new MenuButton(null, new FontIcon("mdmz-more_vert"),
                item("article.use-as-base", () -> model.setBase(sigil)),
                item("article.hide", () -> model.setHidden(sigil, true)),
                item("article.remove", () -> model.remove(sigil)));
        StyleClass.TOOL.on(button).getStyleClass().addAll("flat", "no-arrow", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(Messages.words("article.menu.accessible", sigil));
        return button;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Messages.words(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
