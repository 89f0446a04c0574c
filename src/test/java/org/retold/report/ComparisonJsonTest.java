package org.retold.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retold.core.align.Alignment;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.collate.ArticlePair;
import org.retold.core.collate.Collation;
import org.retold.core.collate.EngineReport;
import org.retold.core.collate.StoryPoint;
import org.retold.core.diff.Delta;
import org.retold.core.difference.Difference;
import org.retold.core.difference.Quotation;
import org.retold.core.difference.SharedCopy;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;
import org.retold.core.text.Role;
import org.retold.core.text.Span;

class ComparisonJsonTest {

    private static final Span WHOLE = new Span(0, 8);
    private static final Map<String, List<Span>> BOTH = Map.of("A", List.of(WHOLE), "B", List.of(WHOLE));

    @Test
    void writesALinkWithItsDeltasInCodePoints() {
        assertEquals(Map.of("a", Map.of("article", "A", "passages", List.of(0)), "b", Map.of("article", "B", "passages", List.of(0)),
                "relation", "edited", "moved", true, "strength", 0.7123, "origin", "automatic",
                "deltas", List.of(Map.of("type", "change", "a", List.of(2, 7), "b", List.of(2, 7)))), first("links"));
    }

    @Test
    void writesAParagraphWithItsRole() {
        Map<?, ?> article = (Map<?, ?>) first("articles");
        assertEquals(List.of(Map.of("start", 0, "end", 7, "role", "body", "passages", List.of(0))), article.get("paragraphs"));
    }

    @Test
    void aBylineThatIsNotThereIsNull() {
        Map<?, ?> article = (Map<?, ?>) first("articles");
        assertEquals(true, article.containsKey("byline") && article.get("byline") == null);
    }

    @Test
    void writesAStoryPoint() {
        assertEquals(Map.of("id", 1, "readings", Map.of("A", List.of(0), "B", List.of(0)), "absent", List.of(), "related", Map.of()), first("storyPoints"));
    }

    @Test
    void readingsStandInTheOrderOfTheArticles() {
        Map<?, ?> point = (Map<?, ?>) first("storyPoints");
        assertEquals(List.of("A", "B"), List.copyOf(((Map<?, ?>) point.get("readings")).keySet()));
    }

    @Test
    void whatWasDroppedNamesWhoLacksIt() {
        Map<?, ?> tree = only(new Difference.OneSided(Difference.Kind.DROPPED, "A", "A", 0, List.of("B"), Map.of("A", List.of(WHOLE)), 1));
        assertEquals(Map.of("kind", "dropped", "spans", Map.of("A", List.of(List.of(0, 7))), "base", "A", "absent", List.of("B"),
                "strength", 1.0, "summary", "In A, not in B: A “😀 river”"), tree);
    }

    @Test
    void whatMovedNamesItsParagraphs() {
        Map<?, ?> tree = only(new Difference.Linked(Difference.Kind.MOVED, Map.of("A", List.of(0), "B", List.of(0)),
                Map.of("A", 1, "B", 14), BOTH, 1));
        assertEquals(Map.of("A", 1, "B", 14), tree.get("paragraphs"));
    }

    @Test
    void aFigureNamesItsValuesAndHowTheyDiffer() {
        Map<?, ?> tree = only(new Difference.Figure(BOTH, Difference.FigureChange.VALUE, Map.of("A", "38", "B", "41"), 1));
        assertEquals(List.of("value", Map.of("A", "38", "B", "41")), List.of(tree.get("change"), tree.get("values")));
    }

    @Test
    void whatIsOpposedHasTwoSidesAndNoSpansOfItsOwn() {
        Difference.Member a = new Difference.Member("A", 0, WHOLE);
        Difference.Member b = new Difference.Member("B", 0, WHOLE);
        Map<?, ?> tree = only(new Difference.Opposed("the river", List.of(a), List.of(b), List.of(a), 0.8));
        Map<?, ?> sideA = Map.of("article", "A", "span", List.of(0, 7));
        assertEquals(Map.of("kind", "opposed", "topic", "the river", "left", List.of(sideA),
                "right", List.of(Map.of("article", "B", "span", List.of(0, 7))), "cues", List.of(sideA), "strength", 0.8,
                "summary", "Possibly opposed, please check: the river"), tree);
    }

    @Test
    void aQuotationHasItsReadingsAndWhatChangedBetweenThem() {
        Map<?, ?> quotation = (Map<?, ?>) first("quotations");
        assertEquals(Map.of("spans", List.of(List.of(0, 7)), "speaker", "Tarrant"), ((Map<?, ?>) quotation.get("readings")).get("A"));
        assertEquals(Map.of("A-B", List.of("cut", "speaker")), quotation.get("change"));
    }

    @Test
    void sharedCopyIsAShareOfEither() {
        assertEquals(Map.of("a", "A", "b", "B", "ofA", 0.41, "ofB", 0.33), first("sharedCopy"));
    }

    private static Object first(String list) {
        return ((List<?>) ComparisonJson.of(collation(List.of()), "1").get(list)).getFirst();
    }

    private static Map<?, ?> only(Difference difference) {
        return (Map<?, ?>) ((List<?>) ComparisonJson.of(collation(List.of(difference)), "1").get("differences")).getFirst();
    }

    private static Collation collation(List<Difference> differences) {
        Link link = new Link(List.of(0), List.of(0), Relation.EDITED, true, 0.71234, Origin.AUTOMATIC,
                List.of(new Delta(Delta.Type.CHANGE, Optional.of(new Span(3, 8)), Optional.of(new Span(3, 8)))));
        return new Collation(List.of(article("A"), article("B")), "A",
                new EngineReport(EngineReport.Engine.LEXICAL, Optional.empty(), List.of()),
                List.of(new ArticlePair("A", "B", new Alignment(List.of(link), List.of()))),
                List.of(new StoryPoint(1, Map.of("B", List.of(0), "A", List.of(0)), List.of(), Map.of())), differences,
                List.of(new Quotation(Map.of("A", new Quotation.Reading(List.of(WHOLE), Optional.of("Tarrant")),
                        "B", new Quotation.Reading(List.of(WHOLE), Optional.empty())),
                        Map.of("A-B", Set.of(Difference.QuoteChange.SPEAKER, Difference.QuoteChange.CUT)))),
                List.of(new SharedCopy("A", "B", 0.41, 0.33, List.of(), List.of())));
    }

    private static Article article(String sigil) {
        return new Article(sigil, "Outlet " + sigil, "Title", Optional.empty(), Optional.empty(), Locale.ENGLISH, "x.txt", "😀 river",
                List.of(new Paragraph(0, WHOLE, Role.BODY, 1, List.of(0))), List.of(new Passage(0, WHOLE, 0)));
    }
}
