package org.retold.core.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Reanchoring;
import org.retold.core.annotation.Target;
import org.retold.core.decision.Decisions;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.Side;
import org.retold.core.lesson.Lesson;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/**
 * What becomes of a comparison when an article's text is replaced by a newer version: annotations, steps of a lesson and decisions
 * move with their words. Nothing is deleted. An annotation or a step whose words are gone is orphaned; a decision whose passages are gone is kept at a place
 * behind the text's end, where no passage is, so that it says nothing about any other passage. That the article lacks something is to
 * be checked: the newer version may tell it.
 */
final class TextReplacement {

    private final String sigil;
    private final Article now;
    private final Reanchoring places;
    private final boolean isSameText;

    private TextReplacement(Article old, Article now) {
        sigil = old.sigil();
        this.now = now.withSigil(sigil);
        places = new Reanchoring(old.text(), now.text());
        isSameText = old.text().equals(now.text());
    }

    static Comparison of(Comparison before, String sigil, Article article, Optional<Original> original) {
        TextReplacement replacement = new TextReplacement(before.article(sigil), article);
        Map<String, Original> originals = new LinkedHashMap<>(before.originals());
        original.ifPresentOrElse(it -> originals.put(sigil, it), () -> originals.remove(sigil));
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        before.annotations().forEach((id, annotation) -> annotations.put(id, annotation.withTarget(replacement.moved(annotation.target()))));
        Lesson lesson = new Lesson(before.lesson().steps().stream().map(step -> step.withTarget(replacement.moved(step.target()))).toList());
        List<Article> articles = before.articles().stream().map(it -> it.sigil().equals(sigil) ? replacement.now : it).toList();
        return before.withArticles(articles, originals).withDecisions(replacement::moved).withAnnotations(annotations).withLesson(lesson);
    }

    private Target moved(Target target) {
        boolean mayBeTold = target.absent().contains(sigil) && !isSameText;
        return new Target(target.kind(), target.anchors().stream().map(anchor -> !anchor.article().equals(sigil) ? mayBeTold ? anchor.toBeChecked() : anchor
                : target.kind() == Target.Kind.ARTICLE ? whole(anchor) : places.moved(anchor)).toList(), target.absent(), target.difference());
    }

    /** An article stays the article; whether what was said of it still holds is for a reader to say. */
    private Anchor whole(Anchor anchor) {
        boolean same = anchor.quote().equals(now.text()) && anchor.standing() == Anchor.Standing.EXACT;
        return new Anchor(sigil, new Span(0, now.text().length()), anchor.quote(), same ? Anchor.Standing.EXACT : Anchor.Standing.CHECK);
    }

    private Decisions moved(Decisions decisions) {
        List<LinkDecision> links = decisions.links().stream().map(link -> new LinkDecision(moved(link.a()), moved(link.b()), link.verdict())).toList();
        return new Decisions(List.of(), decisions.threshold(), decisions.dismissed().stream().map(sides -> sides.stream().map(this::moved).toList()).toList())
                .with(links);
    }

    private Side moved(Side side) {
        if (!side.article().equals(sigil)) {
            return side;
        }
        List<Span> found = side.spans().stream().map(places::find).filter(it -> it.standing() != Anchor.Standing.ORPHANED).map(Reanchoring.Found::span).toList();
        return new Side(sigil, found.isEmpty() ? side.spans().stream().map(span -> span.shifted(now.text().length())).toList() : found);
    }
}
