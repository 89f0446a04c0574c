package org.retold.core.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Coder;
import org.retold.core.annotation.Target;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.Side;
import org.retold.core.lesson.Lesson;

/**
 * Two people's work on the same articles as one. Articles are the same where their texts are, whatever their sigils. Nothing of
 * one's own is changed: what only the other has is added, what both say differently is listed. Merging the same again adds
 * nothing.
 *
 * @param comparison one's own with what was added
 * @param articles   how many of the other's articles were added
 * @param codings    the same of annotations
 * @param decisions  the same of decisions about links
 * @param steps      the same of steps of the lesson
 */
public record Merging(Comparison comparison, int articles, int codings, int decisions, int steps, List<Conflict> conflicts) {

    public Merging {
        conflicts = List.copyOf(conflicts);
    }

    public static Merging of(Comparison own, Comparison other) {
        List<Conflict> conflicts = new ArrayList<>();
        MergedArticles articles = MergedArticles.of(own, other, conflicts);
        MergedCodebook codebook = MergedCodebook.of(own.codebook(), other.codebook(), conflicts);
        Comparison merged = articles.comparison().withCodebook(codebook.codebook());
        for (Coder coder : other.coders().values()) {
            Coder known = own.coders().get(coder.id());
            if (known == null) {
                merged = merged.withCoder(coder);
            } else if (!known.equals(coder)) {
                conflicts.add(new Conflict.CoderNamed(known, coder));
            }
        }
        merged = decide(merged, other, articles.sigils(), conflicts);
        merged = annotate(merged, other, articles.sigils(), codebook.ids(), conflicts);
        merged = merged.withLesson(MergedLesson.of(own.lesson(), in(other.lesson(), articles.sigils()), conflicts));
        return new Merging(merged, merged.articles().size() - own.articles().size(), merged.annotations().size() - own.annotations().size(),
                merged.decisions().links().size() - own.decisions().links().size(),
                merged.lesson().steps().size() - own.lesson().steps().size(), conflicts);
    }

    private static Comparison decide(Comparison merged, Comparison other, Map<String, String> sigils, List<Conflict> conflicts) {
        List<LinkDecision> added = new ArrayList<>();
        for (LinkDecision foreign : other.decisions().links()) {
            LinkDecision decision = new LinkDecision(side(foreign.a(), sigils), side(foreign.b(), sigils), foreign.verdict());
            Optional<LinkDecision> known = merged.decisions().links().stream().filter(decision::isAboutTheSameAs).findFirst()
                    .or(() -> merged.decisions().links().stream().filter(decision::contradicts).findFirst());
            if (known.isEmpty()) {
                added.add(decision);
            } else if (known.get().verdict() != decision.verdict()) {
                conflicts.add(new Conflict.Decided(known.get(), decision));
            }
        }
        if (merged.decisions().threshold() != other.decisions().threshold()) {
            conflicts.add(new Conflict.Threshold(merged.decisions().threshold(), other.decisions().threshold()));
        }
        Comparison decided = added.isEmpty() ? merged : merged.withDecisions(decisions -> decisions.with(added));
        for (List<Side> dismissed : other.decisions().dismissed()) {
            List<Side> sides = dismissed.stream().map(side -> side(side, sigils)).toList();
            decided = decided.withDecisions(decisions -> decisions.withDismissed(sides));
        }
        return decided;
    }

    private static Comparison annotate(Comparison merged, Comparison other, Map<String, String> sigils, Map<String, String> codes,
                                       List<Conflict> conflicts) {
        Map<String, Annotation> all = new LinkedHashMap<>(merged.annotations());
        Map<Object, Annotation> settled = new HashMap<>();
        all.values().stream().filter(Merging::isSettled).forEach(known -> settled.put(place(known.target()), known));
        for (Annotation foreign : other.annotations().values()) {
            Annotation annotation = new Annotation(foreign.id(), foreign.target().in(sigils),
                    foreign.codes().stream().map(id -> codes.getOrDefault(id, id)).toList(), foreign.note(), foreign.coder(),
                    foreign.made(), foreign.changed());
            Annotation known = Optional.ofNullable(all.get(annotation.id()))
                    .orElse(isSettled(annotation) ? settled.get(place(annotation.target())) : null);
            if (known == null) {
                all.put(annotation.id(), annotation);
            } else if (!known.target().isSameUnitAs(annotation.target()) || !known.codes().equals(annotation.codes())
                    || !known.note().equals(annotation.note())) {
                conflicts.add(new Conflict.Annotated(known, annotation));
            }
        }
        return all.size() == merged.annotations().size() ? merged : merged.withAnnotations(all);
    }

    private static boolean isSettled(Annotation annotation) {
        return annotation.coder().equals(Coder.AGREED.id());
    }

    private static Object place(Target target) {
        return Stream.concat(Stream.of(target.kind(), target.absent(), target.difference()),
                target.anchors().stream().flatMap(anchor -> Stream.of(anchor.article(), anchor.span()))).toList();
    }

    private static Lesson in(Lesson lesson, Map<String, String> sigils) {
        return new Lesson(lesson.steps().stream().map(step -> step.in(sigils)).toList());
    }

    private static Side side(Side side, Map<String, String> sigils) {
        return new Side(sigils.get(side.article()), side.spans());
    }
}
