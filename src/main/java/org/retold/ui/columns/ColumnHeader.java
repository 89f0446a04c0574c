package org.retold.ui.columns;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
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
import org.retold.ui.common.WrappedTooltip;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.correction.ArticleDeeds;
import org.retold.ui.theme.StyleClass;

/** Says above a column which article it is, and offers what can be done with the article. */
final class ColumnHeader extends HBox {

    static final double HEIGHT = 52;
    private static final double ROOM_FOR_FACTS = 265;

    private final Label sigil = new Label();
    private final Label outlet = new Label();
    private final Label facts = new Label();
    private final Hyperlink only = new Hyperlink();

    /** @param toOnly shows what this article alone tells */
    ColumnHeader(ComparisonModel model, Article article, Runnable toOnly, ArticleDeeds deeds) {
        StyleClass.COLUMN_HEADER.on(this);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        StyleClass.SIGIL.on(sigil).setText(article.sigil());
        sigil.setMinWidth(Region.USE_PREF_SIZE);
        StyleClass.OUTLET.on(outlet);
        StyleClass.QUIET.on(facts);
        facts.setMinWidth(0);
        only.setId("only-here-" + article.sigil());
        only.setMinWidth(Region.USE_PREF_SIZE);
        only.setOnAction(_ -> {
            only.setVisited(false);
            toOnly.run();
        });
        HBox line = new HBox(6, facts, only);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(outlet, line);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sigil, words, menu(model, article.sigil(), deeds));
        widthProperty().subscribe(_ -> fit());
    }

    /** @param alone how many story points only this article tells */
    void show(Article article, boolean isBase, int words, int alone) {
        outlet.setText(article.outlet());
        facts.setText(Messages.words(isBase ? "column.facts.base" : "column.facts", words));
        outlet.setTooltip(WrappedTooltip.of(article.outlet() + "\n" + article.title() + "\n" + facts.getText()));
        only.setText(Messages.words("column.only", alone));
        only.setAccessibleText(Messages.words("column.only.explained", alone, article.outlet()));
        only.setTooltip(new Tooltip(only.getAccessibleText()));
        only.setVisible(alone > 0);
        only.setManaged(alone > 0);
        fit();
        StyleClass.BASE_SIGIL.on(sigil, isBase);
        setAccessibleText(Messages.words(isBase ? "column.accessible.base" : "column.accessible", article.sigil(),
                article.outlet(), article.title()));
    }

    /** In a narrow column the way to what only this article tells goes before how long it is, which pointing at its name says too. */
    private void fit() {
        facts.setVisible(!only.isVisible() || getWidth() >= ROOM_FOR_FACTS);
        facts.setManaged(facts.isVisible());
    }

    private static MenuButton menu(ComparisonModel model, String sigil, ArticleDeeds deeds) {
        MenuItem reveal = item("article.reveal-name", () -> model.revealName(sigil));
        reveal.visibleProperty().bind(model.namesProperty().map(names -> names.isHidden(sigil)));
        MenuButton button = new MenuButton(null, new FontIcon("mdmz-more_vert"), reveal,
                item("article.use-as-base", () -> model.setBase(sigil)),
                item("article.describe", () -> deeds.describe(sigil)),
                item("article.replace", () -> deeds.replace(sigil)),
                item("article.hide", () -> model.setHidden(sigil, true)),
                item("article.remove", () -> model.remove(sigil)));
        button.setId("column-menu-" + sigil);
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
