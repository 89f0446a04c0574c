package org.retold.ui.articles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.correction.ArticleDeeds;
import org.retold.ui.theme.Appearance;
import org.retold.ui.theme.Palette;
import org.retold.ui.theme.StyleClass;

/** The articles, in the order of the columns. Cards are dragged to change the order; folded, the panel is a rail of sigils. */
public final class ArticlesPanel extends VBox {

    private static final double OPEN = 236;
    private static final double FOLDED = 52;

    private final ComparisonModel model;
    private final Appearance appearance;
    private final ArticleDeeds deeds;
    private final Label title = StyleClass.PANEL_TITLE.on(new Label());
    private final VBox cards = new VBox(8);
    private final VBox rail = StyleClass.RAIL.on(new VBox(8));
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Map<String, ArticleCard> bySigil = new HashMap<>();
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            makeNext();
        }
    };
    private ArticleCard dragged;

    public ArticlesPanel(ComparisonModel model, Appearance appearance, BooleanProperty open, ArticleDeeds deeds) {
        this.deeds = deeds;
        this.model = model;
        this.appearance = appearance;
        StyleClass.PANEL.on(this);
        setId("articles");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.articles().addListener((ListChangeListener<Article>) change -> refreshSoon());
        model.shownArticles().addListener((ListChangeListener<Article>) change -> refreshSoon());
        model.marksProperty().subscribe(marks -> refreshSoon());
        model.baseProperty().subscribe(base -> refreshSoon());
        appearance.paletteProperty().subscribe(palette -> refreshSoon());
        open.subscribe(this::fold);
        cards.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        cards.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> drop());
    }

    private void fold(boolean wanted) {
        double width = wanted ? OPEN : FOLDED;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        getChildren().setAll(wanted ? List.of(title, scroll) : List.of(rail));
    }

    private void refreshSoon() {
        frames.start();
    }

    /** Makes one card a frame, so that the articles' text never waits for all of them; then brings all up to date. */
    private void makeNext() {
        Optional<Article> next = model.articles().stream().filter(article -> !bySigil.containsKey(article.sigil())).findFirst();
        next.ifPresentOrElse(article -> bySigil.put(article.sigil(),
                new ArticleCard(model, article.sigil(), appearance.paletteProperty().get(), deeds)), () -> {
            frames.stop();
            refresh();
        });
    }

    private void refresh() {
        bySigil.keySet().removeIf(sigil -> model.find(sigil).isEmpty());
        List<ArticleCard> order = model.articles().stream().map(article -> bySigil.get(article.sigil())).toList();
        if (!order.equals(cards.getChildren())) {
            cards.getChildren().setAll(order);
        }
        Palette palette = appearance.paletteProperty().get();
        title.setText(Messages.words("articles.title", model.articles().size()));
        rail.getChildren().clear();
        for (Article article : model.articles()) {
            boolean isBase = model.baseProperty().get().filter(article.sigil()::equals).isPresent();
            boolean isShown = !model.isHidden(article.sigil());
            ArticleCard card = bySigil.get(article.sigil());
            card.show(article, isBase, isShown, model.marksProperty().get().of(article.sigil()), palette);
            rail.getChildren().add(new RailButton(model, article, isBase, isShown));
        }
    }

    private void drag(MouseEvent event) {
        if (dragged == null) {
            dragged = cardAt(event.getY());
        }
        if (dragged != null) {
            ArticleCard target = cardAt(event.getY());
            dragged.setViewOrder(-1);
            if (target != null && target != dragged) {
                model.move(dragged.sigil(), cards.getChildren().indexOf(target));
            }
        }
    }

    private void drop() {
        if (dragged != null) {
            dragged.setViewOrder(0);
            dragged = null;
        }
    }

    private ArticleCard cardAt(double y) {
        return cards.getChildren().stream().filter(card -> card.getBoundsInParent().contains(1, y))
                .map(ArticleCard.class::cast).findFirst().orElse(null);
    }
}
