package org.retold.ui.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.align.Link;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Target;
import org.retold.core.collate.ArticlePair;
import org.retold.core.collate.Collation;
import org.retold.core.collate.StoryPoint;
import org.retold.core.comparison.Comparison;
import org.retold.core.difference.Difference;
import org.retold.core.text.Article;
import org.retold.core.text.Span;
import org.retold.ui.comparison.PassageRef;

/**
 * What can be coded at a passage, in this order: the passage, the words that are selected in it, its links, the differences that
 * touch it, its story point, each article that does not tell it, its whole article. No unit stands there twice.
 */
final class Codables {

    private final Comparison comparison;
    private final PassageRef place;
    private final Article article;
    private final Span passage;
    private final List<Codable> units = new ArrayList<>();

    private Codables(Comparison comparison, PassageRef place) {
        this.comparison = comparison;
        this.place = place;
        this.article = comparison.article(place.sigil());
        this.passage = article.passages().get(place.passage()).span();
    }

    /**
     * @param words an empty span where none are selected
     * @param meant what is offered besides, at the end
     */
    static List<Codable> at(Comparison comparison, Optional<Collation> collation, PassageRef place, Span words,
                             Optional<Target> meant) {
        Codables at = new Codables(comparison, place);
        at.add(Target.of(Target.Kind.SPAN, List.of(Anchor.at(at.article, at.passage))));
        if (!words.isEmpty()) {
            at.add(Target.of(Target.Kind.SPAN, List.of(Anchor.at(at.article, words))));
        }
        collation.filter(known -> known.articles().stream().allMatch(at::isAsItStands)).filter(known -> known.find(place.sigil()).isPresent())
                .ifPresent(at::addCollated);
        at.add(Target.of(Target.Kind.ARTICLE, List.of(Anchor.at(at.article, new Span(0, at.article.text().length())))));
        meant.ifPresent(at::add);
        return List.copyOf(at.units);
    }

    private boolean isAsItStands(Article collated) {
        return comparison.find(collated.sigil()).filter(now -> now.passages().size() == collated.passages().size()).isPresent();
    }

    private void addCollated(Collation collation) {
        collation.articles().stream().filter(other -> !other.sigil().equals(place.sigil())).forEach(other -> {
            ArticlePair pair = collation.pair(place.sigil(), other.sigil());
            pair.alignment().links().stream().filter(link -> link.a().contains(place.passage())).forEach(link -> addLink(link, other.sigil()));
        });
        collation.differences().stream().filter(this::isHere).forEach(this::addDifference);
        collation.storyPoints().stream().filter(point -> point.passages(place.sigil()).contains(place.passage())).findFirst()
                .ifPresent(this::addPoint);
    }

    private void addLink(Link link, String other) {
        List<Anchor> anchors = new ArrayList<>(anchors(place.sigil(), link.a()));
        anchors.addAll(anchors(other, link.b()));
        add(Target.of(Target.Kind.LINK, anchors));
    }

    private boolean isHere(Difference difference) {
        return difference.spans().getOrDefault(place.sigil(), List.of()).stream().anyMatch(passage::overlaps);
    }

    private void addDifference(Difference difference) {
        List<Anchor> anchors = new ArrayList<>();
        for (Map.Entry<String, List<Span>> side : difference.spans().entrySet()) {
            comparison.find(side.getKey()).ifPresent(there -> side.getValue().forEach(span -> anchors.add(Anchor.at(there, span))));
        }
        add(new Target(Target.Kind.DIFFERENCE, anchors, List.of(), Optional.of(difference.kind())));
    }

    private void addPoint(StoryPoint point) {
        List<Anchor> anchors = new ArrayList<>();
        point.readings().forEach((sigil, passages) -> anchors.addAll(anchors(sigil, passages)));
        if (point.readings().size() > 1) {
            add(Target.of(Target.Kind.STORY_POINT, anchors));
        }
        point.absent().forEach(sigil -> add(new Target(Target.Kind.ABSENCE, List.of(Anchor.at(article, passage)), List.of(sigil),
                Optional.empty())));
    }

    private List<Anchor> anchors(String sigil, List<Integer> passages) {
        Article there = comparison.article(sigil);
        return passages.stream().map(index -> Anchor.at(there, there.passages().get(index).span())).toList();
    }

    private void add(Target target) {
        if (units.stream().noneMatch(known -> known.target().isSameUnitAs(target))) {
            units.add(new Codable(target, TargetWords.of(comparison, target)));
        }
    }
}
