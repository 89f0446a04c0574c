package org.retold.ui.inspector;

import java.util.ArrayList;
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
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.retold.core.align.Link;
import org.retold.core.align.Relation;
import org.retold.core.diff.Delta;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.Counterparts;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.PassageMark;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.theme.StyleClass;

/** One article's telling: where it stands, how it is related, its wording with the words that differ marked. */
final class TellingCard extends VBox {

    private static final double MOST_MARKED = 0.6;

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
        card.getChildren().add(wording(article, List.of(ref.passage()), mark.words(), false));
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
        Label relation = note(telling.link().map(TellingCard::relation).orElse(""));
        card.getChildren().add(heading(article, telling.passages(), null));
        card.getChildren().add(relation);
        List<Span> words = telling.link().filter(link -> !telling.related() && link.relation() != Relation.SAME)
                .map(link -> link.deltas().stream().map(Delta::b).flatMap(Optional::stream).toList()).orElse(List.of());
        card.getChildren().add(wording(article, telling.passages(), mostlyAlike(article, telling.passages(), words), true));
        card.setOnMouseClicked(event -> model.selectionProperty()
                .set(Optional.of(new PassageRef(article.sigil(), telling.passages().getFirst()))));
        return card;
    }

    /** Where most words differ, marking them all would say nothing. */
    private static List<Span> mostlyAlike(Article article, List<Integer> passages, List<Span> words) {
        int all = passages.stream().mapToInt(passage -> article.passages().get(passage).span().length()).sum();
        int differing = words.stream().mapToInt(Span::length).sum();
        return differing > MOST_MARKED * all ? List.of() : words;
    }

    private static HBox heading(Article article, List<Integer> passages, Node end) {
        Label sigil = StyleClass.SIGIL.on(new Label(article.sigil()));
        sigil.setMinWidth(Region.USE_PREF_SIZE);
        Label outlet = StyleClass.OUTLET.on(new Label(article.outlet()));
        outlet.setMinWidth(0);
        Label place = StyleClass.QUIET.on(new Label(place(article, passages)));
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

    private static String place(Article article, List<Integer> passages) {
        return passages.stream().map(passage -> article.paragraphOf(article.passages().get(passage)).number()).distinct()
                .map(number -> number == 0 ? Messages.words("passage.headline") : "¶ " + number)
                .collect(Collectors.joining(", "));
    }

    private static String relation(Link link) {
        if (!link.relation().isLink()) {
            return Messages.words("inspector.related", link.strength());
        }
        Kind kind = Kind.of(link.relation());
        String words = Messages.words("inspector.relation", kind.sign(), Messages.words(kind.key()), link.strength());
        return link.moved() ? words + " · " + Kind.MOVED.sign() + " " + Messages.words(Kind.MOVED.key()) : words;
    }

    private static Label note(String words) {
        Label note = StyleClass.QUIET.on(new Label(words));
        note.setWrapText(true);
        return note;
    }

    private static TextFlow wording(Article article, List<Integer> passages, List<Span> marked, boolean added) {
        TextFlow flow = StyleClass.TELLING_TEXT.on(new TextFlow());
        for (int passage : passages) {
            Passage told = article.passages().get(passage);
            int at = told.span().start();
            List<Span> inside = new ArrayList<>(marked.stream().filter(told.span()::contains).sorted().toList());
            for (Span span : inside) {
                append(flow, article.text().substring(at, Math.max(at, span.start())), null);
                append(flow, article.text().substring(Math.max(at, span.start()), span.end()),
                        added ? StyleClass.WORD_ADDED : StyleClass.WORD_DROPPED);
                at = Math.max(at, span.end());
            }
            append(flow, article.text().substring(at, told.span().end()) + " ", null);
        }
        return flow;
    }

    private static void append(TextFlow flow, String words, StyleClass style) {
        if (!words.isEmpty()) {
            Text text = new Text(words.replace('\n', ' '));
            if (style != null) {
                style.on(text);
                text.setUnderline(true);
            }
            flow.getChildren().add(text);
        }
    }
}
