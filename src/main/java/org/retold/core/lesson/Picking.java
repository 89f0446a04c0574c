package org.retold.core.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Target;
import org.retold.core.collate.Collation;
import org.retold.core.difference.Difference;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/**
 * Steps of a lesson picked from what was found. Of what several articles make of one place there is one step, with the two
 * outlets that show it, the base among them where it takes part; what only one side tells is an absence. What is merely more or
 * less exact, or another title for the same person, is left out.
 */
public final class Picking {

    private final Collation collation;
    private final Supplier<String> ids;

    /** @param ids gives an id that is new at every call */
    public Picking(Collation collation, Supplier<String> ids) {
        this.collation = collation;
        this.ids = ids;
    }

    /** Everything of these kinds, in the order of the collation. */
    public List<Step> of(Set<Difference.Kind> kinds) {
        List<Step> steps = new ArrayList<>();
        List<Target> taken = new ArrayList<>();
        collation.differences().stream().filter(difference -> kinds.contains(difference.kind()) && isTelling(difference)).forEach(difference -> {
            Target target = target(difference);
            if (taken.stream().noneMatch(other -> other.difference().equals(target.difference()) && overlap(other, target))) {
                taken.add(target);
                steps.add(step(target));
            }
        });
        return steps;
    }

    /** What is found at a passage, the most telling of it; empty where nothing differs. */
    public Optional<Step> at(String sigil, int passage) {
        Span within = collation.article(sigil).passages().get(passage).span();
        return collation.differences().stream().filter(difference -> touches(difference, sigil, within))
                .min((one, other) -> Boolean.compare(isTelling(other), isTelling(one)) != 0 ? Boolean.compare(isTelling(other), isTelling(one))
                        : other.kind().compareTo(one.kind()))
                .map(difference -> step(target(difference)));
    }

    private Step step(Target target) {
        Question question = target.difference().filter(kind -> kind == Difference.Kind.QUOTE).isPresent() ? Question.QUOTE : Question.NONE;
        return Step.of(ids.get(), target).withQuestion(question);
    }

    private static boolean isTelling(Difference difference) {
        return switch (difference) {
            case Difference.Figure figure -> figure.change() == Difference.FigureChange.VALUE;
            case Difference.Name name -> name.change() != Difference.NameChange.VARIANT;
            case Difference.OneSided _, Difference.Linked _, Difference.Quote _, Difference.Opposed _ -> true;
        };
    }

    private static boolean touches(Difference difference, String sigil, Span within) {
        return difference.spans().getOrDefault(sigil, List.of()).stream().anyMatch(within::overlaps);
    }

    private static boolean overlap(Target one, Target other) {
        return one.anchors().stream().anyMatch(a -> other.anchors().stream()
                .anyMatch(b -> a.article().equals(b.article()) && a.span().overlaps(b.span())));
    }

    private Target target(Difference difference) {
        if (difference instanceof Difference.OneSided oneSided) {
            return new Target(Target.Kind.ABSENCE, anchors(Map.of(oneSided.article(), oneSided.spans().get(oneSided.article()))),
                    oneSided.absent().isEmpty() ? List.of(oneSided.base()) : oneSided.absent(), Optional.empty());
        }
        Map<String, List<Span>> spans = difference instanceof Difference.Opposed opposed ? twoSides(opposed) : difference.spans();
        return new Target(Target.Kind.DIFFERENCE, anchors(spans), List.of(), Optional.of(difference.kind()));
    }

    /** One statement a side, by two outlets where there are two. */
    private static Map<String, List<Span>> twoSides(Difference.Opposed opposed) {
        Difference.Member left = opposed.left().getFirst();
        Difference.Member right = opposed.right().stream().filter(member -> !member.article().equals(left.article())).findFirst()
                .orElse(opposed.right().getFirst());
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        Stream.of(left, right).forEach(member -> spans.merge(member.article(), List.of(member.span()),
                (one, other) -> Stream.concat(one.stream(), other.stream()).sorted().toList()));
        return spans;
    }

    private List<Anchor> anchors(Map<String, List<Span>> spans) {
        List<Anchor> anchors = new ArrayList<>();
        spans.forEach((sigil, some) -> {
            Article article = collation.article(sigil);
            some.forEach(span -> anchors.add(Anchor.at(article, span)));
        });
        return anchors;
    }
}
