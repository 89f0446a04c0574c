package org.retold.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retold.core.agreement.Agreement.Computed;
import org.retold.core.agreement.Agreement.NotComputable;
import org.retold.core.agreement.Agreement.Reason;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Coder;
import org.retold.core.annotation.Target;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.core.text.Span;

class AgreementsTest {

    private final List<Annotation> annotations = new ArrayList<>();

    @Test
    void aRowIsATargetAndAColumnACoder() {
        annotate("x", link(0), "k1");
        annotate("y", link(0), "k1", "k2");
        annotate("x", link(10), "k2");
        annotate(Coder.AGREED.id(), link(20), "k2");
        annotate("z", Target.of(Target.Kind.ARTICLE, List.of(anchor("C", 0))), "k1");
        ReliabilityTable table = ReliabilityTable.ofTargets(annotations, Set.of(Target.Kind.LINK));
        assertEquals(List.of("x", "y", "z"), table.coders());
        assertEquals(List.of(Optional.of(Set.of("k1")), Optional.of(Set.of("k1", "k2")), Optional.empty()), table.rows().get(0).cells());
        assertEquals(List.of(Optional.of(Set.of("k2")), Optional.of(Set.of()), Optional.empty()), table.rows().get(1).cells());
        assertEquals(2, table.rows().size(), "what was agreed upon is nobody's coding");
        assertEquals(Set.of("A", "B"), table.articles());
    }

    @Test
    void aLineForAllForEachCodeEachArticleAndEachPair() {
        for (int at = 0; at < 60; at += 10) {
            annotate("x", link(at), at < 30 ? "k1" : "k2");
            annotate("y", link(at), at < 30 ? "k1" : "k2");
            annotate("z", link(at), at < 40 ? "k1" : "k2");
        }
        Agreements agreements = Agreements.of(ReliabilityTable.ofTargets(annotations, Set.of(Target.Kind.LINK)),
                List.of("k1", "k2", "k3"), Optional.of(new Bootstrap(200, .95, 1)));
        assertEquals(1 - 2.0 / 18, value(agreements.overall().percent()), 1e-9);
        assertEquals(value(agreements.overall().alpha()), value(agreements.codes().get("k1").alpha()), 1e-9);
        assertTrue(assertInstanceOf(Computed.class, agreements.overall().alpha()).interval().isPresent());
        assertEquals(new NotComputable(Reason.NOT_USED), agreements.codes().get("k3").alpha());
        assertEquals(Set.of("A", "B"), agreements.articles().keySet());
        assertEquals(List.of(1.0, 5 / 6.0, 5 / 6.0), agreements.pairs().stream().map(pair -> value(pair.line().percent())).toList());
        assertEquals(1, value(agreements.pairs().getFirst().line().kappa()), 1e-9);
    }

    @Test
    void passagesAreUnitsForFreeSpans() {
        Article article = ArticleParser.parse("The council met on Monday. It rained all day.\n\nNobody spoke of the bridge again.",
                ArticleHints.from("x")).withSigil("A");
        List<Span> passages = article.passages().stream().map(passage -> passage.span()).toList();
        Span first = passages.get(passages.size() - 1);
        annotate("x", Target.of(Target.Kind.SPAN, List.of(Anchor.at(article, first))), "k1");
        annotate("y", Target.of(Target.Kind.SPAN, List.of(Anchor.at(article, new Span(first.start() + 1, first.end() - 5)))), "k1");
        ReliabilityTable coded = ReliabilityTable.ofPassages(List.of(article), annotations, false);
        assertEquals(List.of(Optional.of(Set.of("k1")), Optional.of(Set.of("k1"))), coded.rows().getFirst().cells());
        assertEquals(1, coded.rows().size());
        assertEquals(passages.size(), ReliabilityTable.ofPassages(List.of(article), annotations, true).rows().size());
        assertEquals(new NotComputable(Reason.ONE_VALUE), Agreements.of(coded, List.of(), Optional.empty()).overall().alpha());
    }

    @Test
    void freeSpansAreMarksOfWhoeverWorkedOnTheArticle() {
        Article article = ArticleParser.parse("The council met on Monday. It rained all day.", ArticleHints.from("x")).withSigil("A");
        annotate("x", span(article, 0, 11), "k1");
        annotate("y", span(article, 0, 11), "k1");
        annotate("x", span(article, 20, 26), "k2");
        annotate("y", span(article, 20, 30), "k2");
        annotate("z", link(0), "k1");
        annotate("w", Target.of(Target.Kind.ARTICLE, List.of(anchor("B", 0))), "k1");
        List<UnitizedText> texts = SpanAgreements.texts(List.of(article), annotations);
        assertEquals(Set.of("x", "y", "z"), texts.getFirst().coders().keySet(), "who was not in the article is not asked");
        SpanAgreements agreements = SpanAgreements.of(texts.stream().map(text -> text.ofCoders(Set.of("x", "y"))).toList(),
                List.of("k1", "k3"), false, Optional.empty());
        assertEquals(1, value(agreements.overall().coding()), 1e-9);
        assertEquals(1, value(agreements.codes().get("k1")), 1e-9);
        assertEquals(new NotComputable(Reason.NOT_USED), agreements.codes().get("k3"));
        assertTrue(value(agreements.overall().nominal()) < 1 && value(agreements.overall().boundaries()) < 1);
        assertEquals(agreements.overall(), agreements.pairs().getFirst().line());
        assertEquals(agreements.overall(), agreements.articles().get("A"));
    }

    @Test
    void codingsWhoseWordsAreGoneAreInNoFigure() {
        Article article = ArticleParser.parse("The council met on Monday. It rained all day.", ArticleHints.from("x")).withSigil("A");
        Span first = article.passages().getFirst().span();
        Target gone = Target.of(Target.Kind.SPAN, List.of(new Anchor("A", first, "Words that stood there once.", Anchor.Standing.ORPHANED)));
        annotate("x", gone, "k1");
        annotate("y", gone, "k1");
        assertEquals(List.of(), ReliabilityTable.ofPassages(List.of(article), annotations, false).rows());
        assertEquals(List.of(), ReliabilityTable.ofTargets(annotations, Set.of(Target.Kind.SPAN)).rows());
        SpanAgreements spans = SpanAgreements.of(SpanAgreements.texts(List.of(article), annotations), List.of("k1"), false, Optional.empty());
        assertEquals(new NotComputable(Reason.NOT_USED), spans.codes().get("k1"));
        annotate("x", Target.of(Target.Kind.SPAN, List.of(Anchor.at(article, first))), "k2");
        assertEquals(List.of(Optional.of(Set.of("k2")), Optional.of(Set.of())),
                ReliabilityTable.ofTargets(annotations, Set.of(Target.Kind.SPAN)).rows().getFirst().cells());
        assertEquals(List.of("x", "y"), ReliabilityTable.ofPassages(List.of(article), annotations, false).coders());
    }

    private static Target span(Article article, int start, int end) {
        return Target.of(Target.Kind.SPAN, List.of(Anchor.at(article, new Span(start, end))));
    }

    private void annotate(String coder, Target target, String... codes) {
        annotations.add(new Annotation("id" + annotations.size(), target, List.of(codes), "", coder, Instant.EPOCH, Instant.EPOCH));
    }

    private static Target link(int at) {
        return Target.of(Target.Kind.LINK, List.of(anchor("A", at), anchor("B", at)));
    }

    private static Anchor anchor(String article, int at) {
        return new Anchor(article, new Span(at, at + 5), "words", Anchor.Standing.EXACT);
    }

    private static double value(Agreement agreement) {
        return assertInstanceOf(Computed.class, agreement).value();
    }
}
