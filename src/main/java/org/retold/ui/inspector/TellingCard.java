package org.retold.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.core.align.Link;
import org.retold.core.align.Relation;
import org.retold.core.text.Article;
import org.retold.ui.common.HoverWords;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.Counterparts;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.PassageMark;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.theme.StyleClass;

/** One article's telling: where it stands, how it is related, its wording with the words that differ marked. */
final class TellingCard extends VBox {

    private TellingCard(Article article) {
        StyleClass.TELLING.on(this);
        setSpacing(6);
        setUserData(article.sigil());
    }

    static TellingCard selected(ComparisonModel model, Article article, Counterparts all, Runnable copy) {
        TellingCard card = new TellingCard(article);
        StyleClass.SELECTED.on(card);
        Button button = new Button(null, new FontIcon("mdal-content_copy"));
        button.setTooltip(new Tooltip(Messages.words("action.copy")));
        button.setAccessibleText(Messages.words("action.copy"));
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setOnAction(event -> copy.run());
        PassageRef ref = all.selected();
        card.getChildren().add(heading(article, List.of(ref.passage()), button));
        PassageMark mark = model.marksProperty().get().of(ref);
        card.getChildren().add(Wording.of(article, List.of(ref.passage()), mark.words(), wordStyle(model, article)));
        model.collationProperty().get().filter(known -> known.find(ref.sigil()).isPresent()).ifPresent(collation -> addShared(card, SharedWords.of(collation, ref)));
        if (mark.is(Kind.ADDED)) {
            model.baseProperty().get().flatMap(model::find).ifPresent(base ->
                    card.getChildren().add(note(Messages.words("inspector.added", base.outlet()))));
        }
        return card;
    }

    static TellingCard of(ComparisonModel model, Article article, PassageRef selected, Counterparts.Telling telling) {
        TellingCard card = new TellingCard(article);
        if (telling.passages().isEmpty()) {
            StyleClass.NOT_TOLD.on(card);
            Label absent = note(Messages.words("inspector.not-told"));
            absent.setMinWidth(Region.USE_PREF_SIZE);
            card.getChildren().add(heading(article, List.of(), absent));
            return card;
        }
        Article own = model.find(selected.sigil()).orElseThrow();
        String relation = relation(own, telling, article, selected);
        card.getChildren().addAll(heading(article, telling.passages(), null), note(relation));
        addWording(card, model, article, own, telling);
        Way.lead(card, model, new PassageRef(article.sigil(), telling.passages().getFirst()), Messages.words("inspector.telling",
                article.sigil(), article.outlet(), Places.of(article, telling.passages()), relation, text(article, telling.passages())));
        return card;
    }

    /** The words that the selected passage lacks; where nearly all are other words, those that both have. */
    private static void addWording(TellingCard card, ComparisonModel model, Article article, Article selected,
                                   Counterparts.Telling telling) {
        Optional<Link> link = telling.link().filter(known -> !telling.related() && known.relation() != Relation.SAME);
        WordsAlike alike = link.map(known -> WordsAlike.of(selected, article, known)).orElse(new WordsAlike(List.of(), List.of(), 1));
        if (alike.isWordedAnew()) {
            card.getChildren().add(note(Messages.words(alike.common().isEmpty() ? "inspector.anew" : "inspector.anew.common")));
            card.getChildren().add(Wording.of(article, telling.passages(), alike.common(), StyleClass.WORD_COMMON));
        } else {
            card.getChildren().add(Wording.of(article, telling.passages(), alike.differing(), wordStyle(model, article)));
        }
    }

    /** As in the article's column: what stands in the base is said to be missing elsewhere. */
    private static StyleClass wordStyle(ComparisonModel model, Article article) {
        return model.baseProperty().get().filter(article.sigil()::equals).isPresent() ? StyleClass.WORD_DROPPED : StyleClass.WORD_ADDED;
    }

    private static HBox heading(Article article, List<Integer> passages, Node end) {
        Label sigil = StyleClass.SIGIL.on(new Label(article.sigil()));
        sigil.setMinWidth(Region.USE_PREF_SIZE);
        Label outlet = StyleClass.OUTLET.on(new Label(article.outlet()));
        outlet.setMinWidth(0);
        HoverWords.show(outlet, () -> article.outlet() + "\n" + article.title());
        Label place = StyleClass.QUIET.on(new Label(Places.of(article, passages)));
        place.setMinWidth(Region.USE_PREF_SIZE);
        Region grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        HBox heading = new HBox(8, sigil, outlet, place, grow);
        if (end != null) {
            heading.getChildren().add(end);
        }
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    /** How sure the link is and why, in words. */
    private static String relation(Article selected, Counterparts.Telling telling, Article article, PassageRef here) {
        Link link = telling.link().orElseThrow();
        if (!link.relation().isLink()) {
            return Messages.words("inspector.related", link.strength());
        }
        Kind kind = Kind.of(link.relation());
        String words = Messages.words("inspector.relation", kind.sign(), Messages.words(kind.key()), link.strength());
        if (kind != Kind.SAME) {
            words += " · " + Messages.words("inspector.words-alike", WordsAlike.of(selected, article, link).share());
        }
        return link.moved() ? words + "\n" + Messages.words("inspector.moved", Kind.MOVED.sign(),
                Places.of(selected, List.of(here.passage())), Places.of(article, telling.passages())) : words;
    }

    private static void addShared(TellingCard card, SharedWords shared) {
        if (!shared.wholly().isEmpty()) {
            card.getChildren().add(note(Messages.words("inspector.shared", String.join(", ", shared.wholly()))));
        }
        if (!shared.partly().isEmpty()) {
            card.getChildren().add(note(Messages.words("inspector.shared.partly", String.join(", ", shared.partly()))));
        }
    }

    private static String text(Article article, List<Integer> passages) {
        return passages.stream().map(passage -> article.textOf(article.passages().get(passage))).collect(Collectors.joining(" "));
    }

    private static Label note(String words) {
        Label note = StyleClass.QUIET.on(new WrappedLabel(words));
        return note;
    }
}
