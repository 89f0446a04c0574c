package org.retold.core.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;
import org.retold.core.text.Role;
import org.retold.core.text.Span;

class FigureDifferencesTest {

    @Test
    void whoAgreesWithOneDiffersFromWhoDiffersEvenWithoutALink() {
        Article a = article("A", "A barge with 412 people on board sank near Lund.");
        Article b = article("B", "A barge with 421 people on board sank near Lund.");
        Article c = article("C", "Nobody who read our reports wondered that it went down with 412 people on board.");
        assertEquals(List.of(Map.of("A", "412 people", "B", "421 people"), Map.of("B", "421 people", "C", "412 people")),
                values(List.of(a, b, c), List.of(pair(a, b, link(0, 0)), pair(a, c), pair(b, c))));
    }

    @Test
    void whoDiffersInTheHedgeOnlyAgrees() {
        Article a = article("A", "They had been in the network for at least 19 days, the bank said.");
        Article b = article("B", "They had been in the network for at least nine days, the bank said.");
        Article c = article("C", "For 19 days strangers sat in the network of the bank.");
        assertEquals(true, values(List.of(a, b, c), List.of(pair(a, b, link(0, 0)), pair(a, c, retold(0, 0)), pair(b, c)))
                .contains(Map.of("B", "at least nine days", "C", "19 days")));
    }

    @Test
    void aFigureThatTheOtherGivesTooIsNotComparedWithAnother() {
        Article a = article("A", "Holders get 28 percent more than the price of the shares on Monday.");
        Article c = article("C", "Holders get 28 per cent more than the price of the shares on Monday.",
                "The price of the shares rose by 25.5 per cent more than on Monday.");
        assertEquals(List.of(), values(List.of(a, c), List.of(pair(a, c, link(0, 0), retold(0, 1)))));
    }

    @Test
    void aHeadlineThatKeptTheOldFigureTakesNoDifferenceBack() {
        Article a = article("A", "Holders get 214 crowns for each of the shares on Monday.");
        Article c = article("C", "Holders get 214 crowns for shares", "Holders get 241 crowns for each of the shares on Monday.");
        assertEquals(List.of(Map.of("A", "214 crowns", "C", "241 crowns")), values(List.of(a, c), List.of(pair(a, c, retold(0, 0), link(0, 1)))));
    }

    private static List<Map<String, String>> values(List<Article> articles, List<AlignedArticles> pairs) {
        return FigureDifferences.find(articles, pairs, Progress.NONE).stream().map(Difference.Figure.class::cast).map(Difference.Figure::values).toList();
    }

    private static AlignedArticles pair(Article a, Article b, Link... links) {
        return new AlignedArticles(a, b, List.of(links), List.of());
    }

    private static Link link(int a, int b) {
        return link(a, b, Relation.EDITED);
    }

    private static Link retold(int a, int b) {
        return link(a, b, Relation.PARAPHRASED);
    }

    private static Link link(int a, int b, Relation relation) {
        return new Link(List.of(a), List.of(b), relation, false, .9, Origin.AUTOMATIC, List.of());
    }

    private static Article article(String sigil, String... sentences) {
        List<Passage> passages = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            Span span = new Span(at, at + sentence.length());
            paragraphs.add(new Paragraph(passages.size(), span, Role.BODY, passages.size(), List.of(passages.size())));
            passages.add(new Passage(passages.size(), span, passages.size()));
            at += sentence.length() + 1;
        }
        return new Article(sigil, sigil, sigil, Optional.empty(), Optional.empty(), Locale.ENGLISH, sigil, String.join("\n", sentences), paragraphs, passages);
    }
}
