package org.retold.ui.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.collate.ArticlePair;
import org.retold.core.collate.Collation;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.LinkEdit;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.LinkDecision.Verdict;
import org.retold.core.decision.Side;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;

/** What a reader does with links: says them right or wrong, takes them apart, draws new ones. Used on the JavaFX thread only. */
public final class LinkDesk {

    private final ComparisonModel model;
    private final ReadOnlyObjectWrapper<Optional<Linking>> linking = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * A link as a reader decides about it.
     *
     * @param link seen with {@code a} first
     */
    public record Known(String a, String b, Link link) {

        public boolean isRejected() {
            return !link.relation().isLink() && link.origin() == Origin.MANUAL;
        }

        /** True where a reader has said something about it. */
        public boolean isByHand() {
            return link.origin() != Origin.AUTOMATIC;
        }
    }

    public LinkDesk(ComparisonModel model) {
        this.model = model;
        model.comparisonProperty().subscribe(this::stopWhereItsPassagesAreGone);
    }

    /** The link that is being drawn. */
    public ReadOnlyObjectProperty<Optional<Linking>> linkingProperty() {
        return linking.getReadOnlyProperty();
    }

    /** Links of a passage with other shown articles, the strongest first; related ones and those that were rejected behind them. */
    public List<Known> linksOf(PassageRef ref) {
        List<Known> links = new ArrayList<>();
        Optional<Collation> collation = model.collationProperty().get().filter(known -> known.find(ref.sigil()).isPresent());
        collation.ifPresent(known -> model.shownArticles().stream().map(article -> article.sigil())
                .filter(sigil -> !sigil.equals(ref.sigil()) && known.find(sigil).isPresent()).forEach(sigil -> {
                    ArticlePair pair = known.pairAt(ref.sigil(), ref.passage(), sigil);
                    for (List<Link> kind : List.of(pair.alignment().links(), pair.alignment().related(), pair.alignment().rejected())) {
                        kind.stream().map(link -> new Known(ref.sigil(), sigil, link))
                                .forEach(links::add);
                    }
                }));
        links.sort(Comparator.comparing((Known known) -> !known.link().relation().isLink())
                .thenComparing(known -> -known.link().strength()));
        return links;
    }

    public void accept(List<Known> links) {
        decide(links, Verdict.ACCEPTED);
    }

    public void reject(List<Known> links) {
        decide(links, Verdict.REJECTED);
    }

    /** Takes links apart: what was drawn or accepted by hand is left to the aligner again, what the aligner found is rejected. */
    public void unlink(List<Known> links) {
        List<Known> byHand = links.stream().filter(Known::isByHand).toList();
        if (byHand.isEmpty()) {
            reject(links);
        } else {
            withdraw(byHand);
        }
    }

    /** Leaves links to the aligner again. */
    public void withdraw(List<Known> links) {
        if (!links.isEmpty()) {
            model.perform(new LinkEdit.Withdraw(links.stream().map(known -> decision(known, Verdict.MANUAL)).toList()));
        }
    }

    /** Accepts every automatic link from that strength on, between any two articles. */
    public void acceptFrom(double strength) {
        List<Known> links = new ArrayList<>();
        model.collationProperty().get().ifPresent(collation -> collation.pairs().forEach(pair -> pair.alignment().links().stream()
                .filter(link -> link.origin() == Origin.AUTOMATIC && link.strength() >= strength)
                .map(link -> new Known(pair.a(), pair.b(), link)).forEach(links::add)));
        accept(links);
    }

    /** Begins a link at the selected passage, or adds it to the one that is being drawn. */
    public void link() {
        model.selectionProperty().get().ifPresent(ref -> linking.set(Optional.of(linking.get().map(begun -> begun.with(ref))
                .orElse(new Linking(Linking.Ends.of(ref), Optional.empty(), Optional.empty())))));
    }

    /** Begins to draw another link in the place of one. */
    public void relink(Known known) {
        linking.set(Optional.of(new Linking(new Linking.Ends(known.a(), known.link().a()), Optional.empty(),
                Optional.of(decision(known, Verdict.REJECTED)))));
    }

    /** Draws the link that was begun, to the selected passage where no other was added; false where the other side is missing. */
    public boolean draw() {
        Optional<Linking> begun = linking.get();
        Optional<Linking> whole = begun.filter(known -> known.to().isPresent())
                .or(() -> begun.flatMap(known -> model.selectionProperty().get().map(known::with))).filter(known -> known.to().isPresent());
        whole.ifPresent(known -> {
            linking.set(Optional.empty());
            draw(known.from(), known.to().orElseThrow(), known.replaces());
        });
        return whole.isPresent();
    }

    /** Links two passages at once. */
    public void draw(PassageRef one, PassageRef other) {
        draw(Linking.Ends.of(one), Linking.Ends.of(other), Optional.empty());
    }

    public void stop() {
        linking.set(Optional.empty());
    }

    private void draw(Linking.Ends from, Linking.Ends to, Optional<LinkDecision> replaces) {
        LinkDecision drawn = new LinkDecision(side(from), side(to), Verdict.MANUAL);
        model.perform(replaces.filter(old -> !old.isAboutTheSameAs(drawn)).<LinkEdit>map(old -> new LinkEdit.Relink(old, drawn))
                .orElse(new LinkEdit.Decide(List.of(drawn))));
    }

    private Side side(Linking.Ends ends) {
        return Side.of(comparison().article(ends.sigil()), ends.passages());
    }

    private void decide(List<Known> links, Verdict verdict) {
        if (!links.isEmpty()) {
            model.perform(new LinkEdit.Decide(links.stream().map(known -> decision(known, verdict)).toList()));
        }
    }

    /** As it was decided before, where it was: its passages may have been divided since. */
    private LinkDecision decision(Known known, Verdict verdict) {
        Comparison now = comparison();
        return now.decisions().between(known.a(), known.b()).stream()
                .filter(made -> made.side(known.a()).passages(now.article(known.a())).equals(known.link().a())
                        && made.side(known.b()).passages(now.article(known.b())).equals(known.link().b()))
                .map(made -> new LinkDecision(made.a(), made.b(), verdict)).findFirst()
                .orElseGet(() -> new LinkDecision(Side.of(now.article(known.a()), known.link().a()),
                        Side.of(now.article(known.b()), known.link().b()), verdict));
    }

    private Comparison comparison() {
        return model.comparisonProperty().get();
    }

    private void stopWhereItsPassagesAreGone(Comparison now) {
        linking.get().filter(begun -> !isThere(now, begun.from()) || begun.to().filter(ends -> !isThere(now, ends)).isPresent())
                .ifPresent(gone -> stop());
    }

    private static boolean isThere(Comparison now, Linking.Ends ends) {
        return now.find(ends.sigil()).filter(article -> ends.passages().getLast() < article.passages().size()).isPresent();
    }
}
