package org.retold.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.retold.core.align.Alignment;
import org.retold.core.align.Link;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Target;
import org.retold.core.collate.ArticlePair;
import org.retold.core.collate.Collation;
import org.retold.core.comparison.Comparison;
import org.retold.core.decision.Decisions;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.Side;
import org.retold.core.diff.Delta;
import org.retold.core.difference.Difference;
import org.retold.core.difference.Quotation;
import org.retold.core.difference.SharedCopy;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;

/**
 * The same input under other names: masks are put on every text and every place is moved along, so that all that is written of
 * it fits together. Where an article came from is left out, and so are the files it was read from.
 */
final class Disguise {

    private final Naming naming;
    private final Map<String, Shift> shifts = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private Disguise(ReportInput input, Naming naming) {
        this.naming = naming;
        for (Article article : input.articles()) {
            shifts.put(article.sigil(), new Shift(naming.masks(article.text())));
            texts.put(article.sigil(), naming.masked(article.text()));
        }
    }

    static ReportInput of(ReportInput input, Naming naming) {
        Disguise disguise = new Disguise(input, naming);
        return new ReportInput(disguise.comparison(input.comparison()), disguise.collation(input.collation()));
    }

    private Collation collation(Collation it) {
        return new Collation(it.articles().stream().map(this::article).toList(), it.base(), it.engine(),
                it.pairs().stream().map(this::pair).toList(), it.storyPoints(), it.differences().stream().map(this::difference).toList(),
                it.quotations().stream().map(this::quotation).toList(), it.sharedCopy().stream().map(this::shared).toList());
    }

    private Comparison comparison(Comparison it) {
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        it.annotations().forEach((id, annotation) -> annotations.put(id, annotation(annotation)));
        Decisions decisions = new Decisions(it.decisions().links().stream()
                .map(link -> new LinkDecision(side(link.a()), side(link.b()), link.verdict())).toList(), it.decisions().threshold(),
                it.decisions().dismissed().stream().map(sides -> sides.stream().map(this::side).toList()).toList());
        return new Comparison(it.id(), it.articles().stream().filter(article -> shifts.containsKey(article.sigil())).map(this::article).toList(),
                Map.of(), it.base(), decisions, naming.masked(it.codebook()), it.coders(), annotations);
    }

    private Article article(Article it) {
        return new Article(it.sigil(), naming.outlet(it), naming.masked(it.title()), it.byline().map(naming::masked), it.published(),
                it.language(), naming.outlet(it), texts.get(it.sigil()),
                it.paragraphs().stream().map(paragraph -> new Paragraph(paragraph.index(), moved(it.sigil(), paragraph.span()), paragraph.role(),
                        paragraph.number(), paragraph.passages())).toList(),
                it.passages().stream().map(passage -> new Passage(passage.index(), moved(it.sigil(), passage.span()), passage.paragraph())).toList());
    }

    private ArticlePair pair(ArticlePair it) {
        return new ArticlePair(it.a(), it.b(), new Alignment(links(it, it.alignment().links()), links(it, it.alignment().related())));
    }

    private List<Link> links(ArticlePair pair, List<Link> links) {
        return links.stream().map(link -> new Link(link.a(), link.b(), link.relation(), link.moved(), link.strength(), link.origin(),
                link.deltas().stream().map(delta -> new Delta(delta.type(), delta.a().map(span -> moved(pair.a(), span)),
                        delta.b().map(span -> moved(pair.b(), span)))).toList())).toList();
    }

    private Difference difference(Difference difference) {
        return switch (difference) {
            case Difference.OneSided it -> new Difference.OneSided(it.kind(), it.base(), it.article(), it.passage(), it.absent(),
                    spans(it.spans()), it.strength());
            case Difference.Linked it -> new Difference.Linked(it.kind(), it.passages(), it.paragraphs(), spans(it.spans()), it.strength());
            case Difference.Quote it -> new Difference.Quote(spans(it.spans()), it.change(), words(it.speakers()), it.strength());
            case Difference.Figure it -> new Difference.Figure(spans(it.spans()), it.change(), words(it.values()), it.strength());
            case Difference.Name it -> new Difference.Name(spans(it.spans()), it.change(), words(it.values()), it.strength());
            case Difference.Opposed it -> new Difference.Opposed(naming.masked(it.topic()), members(it.left()), members(it.right()),
                    members(it.cues()), it.strength());
        };
    }

    private List<Difference.Member> members(List<Difference.Member> members) {
        return members.stream().map(it -> new Difference.Member(it.article(), it.passage(), moved(it.article(), it.span()))).toList();
    }

    private Quotation quotation(Quotation it) {
        return new Quotation(mapped(it.readings(), (sigil, reading) ->
                new Quotation.Reading(moved(sigil, reading.spans()), reading.speaker().map(naming::masked))), it.change());
    }

    private SharedCopy shared(SharedCopy it) {
        return new SharedCopy(it.a(), it.b(), it.ofA(), it.ofB(), moved(it.a(), it.spansA()), moved(it.b(), it.spansB()));
    }

    private Annotation annotation(Annotation it) {
        Target target = it.target();
        return it.withTarget(new Target(target.kind(), target.anchors().stream().map(this::anchor).toList(), target.absent(), target.difference()))
                .withNote(naming.masked(it.note()), it.changed());
    }

    private Anchor anchor(Anchor it) {
        if (it.standing() == Anchor.Standing.ORPHANED) {
            return new Anchor(it.article(), it.span(), naming.masked(it.quote()), it.standing());
        }
        Span span = moved(it.article(), it.span());
        String quote = it.standing() == Anchor.Standing.EXACT ? span.of(texts.get(it.article())) : naming.masked(it.quote());
        return new Anchor(it.article(), span, quote, it.standing());
    }

    private Side side(Side it) {
        return shifts.containsKey(it.article()) ? new Side(it.article(), moved(it.article(), it.spans())) : it;
    }

    private Map<String, List<Span>> spans(Map<String, List<Span>> bySigil) {
        return mapped(bySigil, this::moved);
    }

    private Map<String, String> words(Map<String, String> bySigil) {
        return mapped(bySigil, (_, words) -> naming.masked(words));
    }

    private static <T> Map<String, T> mapped(Map<String, T> bySigil, BiFunction<String, T, T> change) {
        Map<String, T> changed = new LinkedHashMap<>();
        bySigil.forEach((sigil, value) -> changed.put(sigil, change.apply(sigil, value)));
        return changed;
    }

    private List<Span> moved(String sigil, List<Span> spans) {
        return spans.stream().map(span -> moved(sigil, span)).toList();
    }

    private Span moved(String sigil, Span span) {
        return shifts.get(sigil).of(span);
    }

    /** Where a place of a text stands after masks were put on; a place within masked words grows to the whole mask. */
    private record Shift(List<Naming.Mask> masks) {

        Span of(Span span) {
            return new Span(offset(span.start(), false), offset(span.end(), true));
        }

        private int offset(int offset, boolean end) {
            int by = 0;
            for (Naming.Mask mask : masks) {
                if (mask.span().end() <= offset) {
                    by += mask.words().length() - mask.span().length();
                } else if (mask.span().start() < offset) {
                    return mask.span().start() + by + (end ? mask.words().length() : 0);
                }
            }
            return offset + by;
        }
    }
}
