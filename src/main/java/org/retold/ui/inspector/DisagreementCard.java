package org.retold.ui.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.retold.core.diff.Delta;
import org.retold.core.diff.WordDiff;
import org.retold.core.text.Article;
import org.retold.core.text.Span;
import org.retold.ui.common.Messages;
import org.retold.ui.common.WrappedLabel;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.Disagreement;
import org.retold.ui.comparison.DisagreementWords;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.theme.StyleClass;

/** One thing that the selected passage gives differently from others: what it is, and each reading, a way to its passage. */
final class DisagreementCard extends VBox {

    private static final int MOST = 4;

    private final ComparisonModel model;
    private final PassageRef selected;
    private final Disagreement disagreement;

    DisagreementCard(ComparisonModel model, PassageRef selected, Disagreement disagreement) {
        super(5);
        this.model = model;
        this.selected = selected;
        this.disagreement = disagreement;
        StyleClass.DISPUTE.on(this);
        StyleClass.LIGHT.on(this, !disagreement.isSerious());
        setAccessibleText(DisagreementWords.sentence(disagreement));
        getChildren().add(heading());
        if (disagreement.kind() == Kind.OPPOSED) {
            addSides();
        } else {
            disagreement.readings().forEach(this::addReading);
        }
    }

    private Node heading() {
        Label sign = new Label(disagreement.isSerious() ? disagreement.kind().sign() : "≐");
        sign.getStyleClass().add("sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new WrappedLabel(DisagreementWords.title(disagreement));
        title.getStyleClass().add("title");
        HBox heading = new HBox(6, sign, title);
        heading.setAlignment(Pos.TOP_LEFT);
        return heading;
    }

    /** The other side in full; of this side, only where else it is said. */
    private void addSides() {
        boolean isAgainst = disagreement.isAgainst(selected);
        List<Disagreement.Reading> own = isAgainst ? disagreement.against() : disagreement.readings();
        List<Disagreement.Reading> others = (isAgainst ? disagreement.readings() : disagreement.against()).stream()
                .sorted(Comparator.comparing(reading -> reading.boxes().isEmpty())).toList();
        others.stream().limit(MOST).forEach(this::addReading);
        if (others.size() > MOST) {
            addNote(Messages.words("inspector.more-readings", others.size() - MOST));
        }
        List<Disagreement.Reading> allies = own.stream().filter(reading -> !reading.place().equals(selected)).toList();
        if (!allies.isEmpty()) {
            addNote(Messages.words("inspector.same-side", allies.stream().flatMap(reading ->
                    model.find(reading.sigil()).stream().map(article -> article.sigil() + " " + Places.of(article, reading.passages())))
                    .distinct().collect(Collectors.joining(", "))));
        }
    }

    private void addReading(Disagreement.Reading reading) {
        Optional<Article> article = model.find(reading.sigil());
        if (article.isEmpty()) {
            return;
        }
        boolean here = reading.sigil().equals(selected.sigil()) && reading.passages().contains(selected.passage());
        Label sigil = StyleClass.SIGIL.on(new Label(reading.sigil()));
        sigil.setMinWidth(Region.USE_PREF_SIZE);
        StyleClass.SELECTED.on(sigil, here);
        String place = here ? Messages.words("inspector.here") : Places.of(article.get(), reading.passages());
        Label where = note(reading.speaker().isEmpty() ? place : reading.speaker() + " · " + place);
        TextFlow words = words(article.get(), reading, here);
        boolean isBrief = disagreement.kind() == Kind.FIGURE || disagreement.kind() == Kind.NAME;
        where.setMinWidth(isBrief ? Region.USE_PREF_SIZE : 0);
        Pane said = isBrief ? new HBox(8, words, where) : new VBox(words, where);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(8, sigil, said);
        if (!here) {
            Way.lead(row, model, reading.place(), Messages.words("inspector.reading", reading.sigil(), article.get().outlet(), place,
                    DisagreementWords.words(disagreement, reading)));
        }
        getChildren().add(row);
    }

    /** What the article says; of a sentence that is opposed, its cue words stand out. */
    private TextFlow words(Article article, Disagreement.Reading reading, boolean here) {
        if (disagreement.kind() == Kind.OPPOSED) {
            return Wording.of(article, reading.passages(), reading.boxes(), StyleClass.WORD_COMMON);
        }
        boolean isBase = model.baseProperty().get().filter(reading.sigil()::equals).isPresent();
        return Wording.of(DisagreementWords.words(disagreement, reading), here ? List.of() : differing(reading),
                isBase ? StyleClass.WORD_DROPPED : StyleClass.WORD_ADDED);
    }

    private void addNote(String words) {
        getChildren().add(note(words));
    }

    private static Label note(String words) {
        Label note = StyleClass.QUIET.on(new WrappedLabel(words));
        return note;
    }

    /** The words of a quotation that the selected passage's reading of it lacks. */
    private List<Span> differing(Disagreement.Reading reading) {
        if (disagreement.kind() != Kind.QUOTE || !reading.isQuoted()) {
            return List.of();
        }
        return disagreement.readings().stream().filter(own -> own.sigil().equals(selected.sigil())).findFirst()
                .map(own -> WordDiff.deltas(DisagreementWords.words(disagreement, own), DisagreementWords.words(disagreement, reading))
                        .stream().map(Delta::b).flatMap(Optional::stream).filter(span -> span.of(
                                DisagreementWords.words(disagreement, reading)).codePoints().anyMatch(Character::isLetterOrDigit))
                        .toList()).orElse(List.of());
    }
}
