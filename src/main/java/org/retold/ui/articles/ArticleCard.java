package org.retold.ui.articles;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.core.text.Article;
import org.retold.core.text.Role;
import org.retold.core.text.WordCount;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.common.WrappedTooltip;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.correction.ArticleDeeds;
import org.retold.ui.comparison.PassageMark;
import org.retold.ui.theme.Palette;
import org.retold.ui.theme.StyleClass;

/** One article in the panel: sigil, outlet, headline, facts, how much of it is told alike. */
final class ArticleCard extends VBox {

    private final ComparisonModel model;
    private final String sigilName;
    private final Label sigil = StyleClass.SIGIL.on(new Label());
    private final Label outlet = StyleClass.OUTLET.on(new Label());
    private final TextField outletEditor = new TextField();
    private final Label headline = StyleClass.CARD_HEADLINE.on(new WrappedLabel());
    private final Label facts = StyleClass.QUIET.on(new Label());
    private final CheckBox shown = new CheckBox();
    private final ShareBar bar;

    ArticleCard(ComparisonModel model, String sigilName, Palette palette, ArticleDeeds deeds) {
        this.model = model;
        this.sigilName = sigilName;
        StyleClass.CARD.on(this);
        bar = new ShareBar(palette);
        shown.setId("show-" + sigilName);
        shown.setOnAction(event -> model.setHidden(sigilName, !shown.isSelected()));
        outletEditor.setVisible(false);
        outletEditor.setAccessibleText(Messages.words("article.edit-outlet"));
        outletEditor.setOnAction(event -> rename());
        outletEditor.focusedProperty().subscribe(focused -> {
            if (!focused && outletEditor.isVisible()) {
                rename();
            }
        });
        outletEditor.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                outletEditor.setVisible(false);
            }
        });
        sigil.setMinWidth(Region.USE_PREF_SIZE);
        outlet.setMinWidth(0);
        StackPane name = new StackPane(outlet, outletEditor);
        name.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox first = new HBox(8, sigil, name, menu(deeds));
        HBox last = new HBox(8, bar, shown);
        bar.setMaxHeight(Region.USE_PREF_SIZE);
        last.setAlignment(Pos.CENTER);
        HBox.setHgrow(bar, Priority.ALWAYS);
        first.setAlignment(Pos.CENTER_LEFT);
        facts.setWrapText(true);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(first, headline, facts, last);
    }

    String sigil() {
        return sigilName;
    }

    void show(Article article, boolean isBase, boolean isShown, List<PassageMark> marks, Palette palette) {
        sigil.setText(article.sigil());
        StyleClass.BASE_SIGIL.on(sigil, isBase);
        outlet.setText(article.outlet());
        headline.setText(article.title());
        headline.setTooltip(WrappedTooltip.of(article.title()));
        long setApart = article.paragraphs().stream().filter(paragraph -> paragraph.role() == Role.BOILERPLATE).count();
        String words = Messages.words("article.words", WordCount.of(article.text()));
        facts.setText(Messages.dotted(isBase ? Messages.words("article.base") : "", words, article.published().orElse(""),
                setApart == 0 ? "" : Messages.words("article.set-apart", setApart)));
        facts.setTooltip(new Tooltip(facts.getText()));
        shown.setSelected(isShown);
        shown.setAccessibleText(Messages.words("article.show.accessible", article.sigil()));
        shown.setTooltip(new Tooltip(Messages.words("article.show")));
        StyleClass.OUT_OF_SIGHT.on(this, !isShown);
        bar.show(article, marks, palette);
        setAccessibleText(Messages.words(isBase ? "column.accessible.base" : "column.accessible", article.sigil(),
                article.outlet(), article.title()));
    }

    private Node menu(ArticleDeeds deeds) {
        MenuButton button = new MenuButton(null, new FontIcon("mdmz-more_vert"));
        button.getStyleClass().addAll("flat", "no-arrow", "small", "button-icon");
        button.setAccessibleText(Messages.words("article.menu.accessible", sigilName));
        button.setId("card-menu-" + sigilName);
        button.getItems().addAll(
                item("article.use-as-base", () -> model.setBase(sigilName)),
                item("article.edit-outlet", this::edit),
                item("article.describe", () -> deeds.describe(sigilName)),
                item("article.replace", () -> deeds.replace(sigilName)),
                item("article.move-up", () -> move(-1)),
                item("article.move-down", () -> move(1)),
                item("article.remove", () -> model.remove(sigilName)));
        return button;
    }

    private void move(int by) {
        int at = model.articles().stream().map(Article::sigil).toList().indexOf(sigilName);
        model.move(sigilName, at + by);
    }

    private void edit() {
        outletEditor.setText(outlet.getText());
        outletEditor.setVisible(true);
        outletEditor.requestFocus();
        outletEditor.selectAll();
    }

    private void rename() {
        outletEditor.setVisible(false);
        if (!outletEditor.getText().isBlank()) {
            model.rename(sigilName, outletEditor.getText().strip());
        }
    }

    private static MenuItem item(String key, Runnable work) {
        MenuItem item = new MenuItem(Messages.words(key));
        item.setOnAction(event -> work.run());
        return item;
    }
}
