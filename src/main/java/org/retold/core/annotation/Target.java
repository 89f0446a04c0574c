package org.retold.core.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.retold.core.difference.Difference;
import org.retold.core.text.Article;

/**
 * What an annotation is about.
 *
 * @param anchors    in the order of sigils and text, not empty; for an article, its whole text
 * @param absent     sigils of the articles that lack it, for an absence; empty otherwise
 * @param difference the kind, for a difference; empty otherwise
 */
public record Target(Kind kind, List<Anchor> anchors, List<String> absent, Optional<Difference.Kind> difference) {

    public enum Kind {
        SPAN, LINK, DIFFERENCE, STORY_POINT,
        /** That something is not told: the anchors say what, {@code absent} says where it is missing. */
        ABSENCE,
        ARTICLE
    }

    public Target {
        anchors = anchors.stream().sorted(Comparator.comparing(Anchor::article).thenComparing(Anchor::span)).toList();
        absent = absent.stream().sorted().toList();
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("an annotation is about something");
        }
        if (kind == Kind.ABSENCE == absent.isEmpty() || kind == Kind.DIFFERENCE == difference.isEmpty()) {
            throw new IllegalArgumentException("an absence says where, a difference says of which kind");
        }
    }

    public static Target of(Kind kind, List<Anchor> anchors) {
        return new Target(kind, anchors, List.of(), Optional.empty());
    }

    /** True where both are about the same places in the same way, whatever words stood there: one unit for two coders. */
    public boolean isSameUnitAs(Target other) {
        return kind == other.kind && absent.equals(other.absent) && difference.equals(other.difference)
                && anchors.size() == other.anchors.size() && IntStream.range(0, anchors.size())
                .allMatch(i -> anchors.get(i).isSamePlaceAs(other.anchors.get(i)));
    }

    /** @param sigils what each article that it concerns is called elsewhere */
    public Target in(Map<String, String> sigils) {
        return new Target(kind, anchors.stream().map(anchor -> new Anchor(sigils.get(anchor.article()), anchor.span(), anchor.quote(), anchor.standing()))
                .toList(), absent.stream().map(sigils::get).toList(), difference);
    }

    /** The same once a reader has looked at what has to be checked. */
    public Target confirmed(Function<String, Article> articles) {
        return new Target(kind, anchors.stream().map(anchor -> anchor.confirmed(articles.apply(anchor.article()))).toList(), absent, difference);
    }

    /** How far its words can still be found where that is least so. */
    public Anchor.Standing standing() {
        return anchors.stream().map(Anchor::standing).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** True where some of its words are gone: it says nothing about what stands in their place now. */
    public boolean isOrphaned() {
        return standing() == Anchor.Standing.ORPHANED;
    }

    public boolean concerns(String article) {
        return absent.contains(article) || anchors.stream().anyMatch(anchor -> anchor.article().equals(article));
    }
}
