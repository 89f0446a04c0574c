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

    private static final double CLOSE = .2;

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

    @Test
    void openingsGiveTheSameStretchOfTimeEvenWithoutALink() {
        Article a = article("A", "The mill was sold on Monday, ending 94 years of work by the bakers who built it.");
        Article d = article("D", "With the mill the board gives away what baking families took 96 years to raise.");
        assertEquals(List.of(Map.of("A", "94 years", "D", "96 years")), values(List.of(a, d), List.of(pair(a, d))));
    }

    @Test
    void theFirstParagraphsAreComparedBeforeTheSecond() {
        Article a = article("A", "The mill was sold on Monday, ending eight years of quarrel.", "It had stood for forty years.");
        Article d = article("D", "By giving up the mill after ten years of argument the town has lost it.", "In three years it will be forgotten.");
        assertEquals(List.of(Map.of("A", "eight years", "D", "ten years")), values(List.of(a, d), List.of(pair(a, d))));
    }

    @Test
    void openingsGiveTheSameCountOfOneThing() {
        Article a = article("A", "The fire burned for nine days and destroyed 118 huts.");
        Article d = article("D", "With the 124 huts that burned, the work of many is ash.");
        assertEquals(List.of(Map.of("A", "118 huts", "D", "124 huts")), values(List.of(a, d), List.of(pair(a, d))));
        Article b = article("A", "The order opens 97 kilometres of the brook to some 330 anglers and passengers.");
        Article e = article("D", "By its order the board gives 110 kilometres of gravel to the fish.");
        assertEquals(List.of(Map.of("A", "97 kilometres", "D", "110 kilometres")), values(List.of(b, e), List.of(pair(b, e))));
        Article f = article("A", "The airline left 38,500 passengers on the beach.");
        Article g = article("D", "Soothing words are all that 41,300 customers got.");
        assertEquals(List.of(Map.of("A", "38,500 passengers", "D", "41,300 customers")), values(List.of(f, g), List.of(pair(f, g))));
    }

    @Test
    void figuresOfOpeningsThatAreFarApartAnswerOtherQuestions() {
        Article a = article("A", "The deal ended 83 days of waiting.");
        Article d = article("D", "By signing, the union won back what it had lost, five years after the vote.");
        assertEquals(List.of(), values(List.of(a, d), List.of(pair(a, d))));
        Article two = article("D", "It took 90 days to agree and 70 days to sign.");
        assertEquals(List.of(), values(List.of(a, two), List.of(pair(a, two))));
    }

    @Test
    void aMeasureOfThreeDigitsIsTheSameWhereverItStands() {
        Article a = article("A", "The flames blackened 23,400 hectares on the cape.");
        Article c = article("C", "The flames blackened 24,300 hectares on the cape.");
        Article d = article("D", "One.", "Two.", "Three.", "The loss of 23,400 hectares is felt by us alone.");
        assertEquals(true, values(List.of(a, c, d), List.of(pair(a, c, link(0, 0)), pair(a, d), pair(c, d))).contains(Map.of("C", "24,300 hectares", "D", "23,400 hectares")));
    }

    @Test
    void whoAgreesLessExactlyDiffersToo() {
        Article a = article("A", "The search covered 73,400 hectares of forest.");
        Article b = article("B", "The search covered more than 73,000 hectares of forest.");
        Article c = article("C", "The search covered 74,300 hectares of forest.");
        assertEquals(true, values(List.of(a, b, c), List.of(pair(a, b, link(0, 0)), pair(a, c, link(0, 0)), pair(b, c)))
                .contains(Map.of("B", "more than 73,000 hectares", "C", "74,300 hectares")));
    }

    @Test
    void partAndNoneOfItDiffer() {
        Article a = article("A", "About a third of the windows in the mill were broken, the report said.");
        Article d = article("D", "The mill was cared for.", "But not one of the windows was broken, whatever the report says.");
        assertEquals(List.of(Map.of("A", "About a third", "D", "not one")), values(List.of(a, d), List.of(pair(a, d))));
    }

    @Test
    void whoTellsTheSamePartDiffersFromNoneOfItToo() {
        Article a = article("A", "About a third of the windows in the mill were broken, the report said.");
        Article b = article("B", "Some 33 percent of the panes in the mill were broken, it reads in the report.");
        Article d = article("D", "The mill was cared for.", "But not one of the windows was broken, whatever the report says.");
        assertEquals(true, values(List.of(a, b, d), List.of(pair(a, b, retold(0, 0)), pair(a, d), pair(b, d)))
                .contains(Map.of("B", "Some 33 percent", "D", "not one")));
    }

    private static List<Map<String, String>> values(List<Article> articles, List<AlignedArticles> pairs) {
        return FigureDifferences.find(articles, pairs, (_, _, _, _) -> CLOSE, Progress.NONE).stream().map(Difference.Figure.class::cast).map(Difference.Figure::values).toList();
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
            paragraphs.add(new Paragraph(passages.size(), span, Role.BODY, passages.size() + 1, List.of(passages.size())));
            passages.add(new Passage(passages.size(), span, passages.size()));
            at += sentence.length() + 1;
        }
        return new Article(sigil, sigil, sigil, Optional.empty(), Optional.empty(), Locale.ENGLISH, sigil, String.join("\n", sentences), paragraphs, passages);
    }
}
