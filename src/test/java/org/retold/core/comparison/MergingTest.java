package org.retold.core.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Coder;
import org.retold.core.annotation.Pattern;
import org.retold.core.annotation.Target;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.LinkDecision.Verdict;
import org.retold.core.decision.Side;
import org.retold.core.lesson.Lesson;
import org.retold.core.lesson.Question;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;

class MergingTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Coder MARA = new Coder("m", "Mara");
    private static final Coder ILSE = new Coder("i", "Ilse");
    private static final Code FRAME = code("frame", "Conflict", "", 1);

    private final Article ferry = article("Herald", "Ferry sails again\n\nThe ferry sailed on Monday. Two hundred people waited.\n");
    private final Article harbour = article("Courier", "Harbour opens\n\nThe harbour opened on Monday. Nobody was hurt.\n");
    private final Article storm = article("Post", "Storm ahead\n\nA storm is coming to the islands tonight.\n");

    private static Article article(String outlet, String text) {
        return ArticleParser.parse(text, ArticleHints.from(outlet + ".txt").withOutlet(outlet));
    }

    private static Code code(String id, String name, String description, int key) {
        return new Code(id, name, description, "#1f83c4", Pattern.SOLID, Optional.of(key), Optional.empty(), false);
    }

    private Comparison comparison(Article... articles) {
        List<Article> all = new ArrayList<>();
        for (Article article : articles) {
            all.add(article.withSigil(String.valueOf((char) ('A' + all.size()))));
        }
        return Comparison.empty("c").withArticles(all, Map.of());
    }

    private static Annotation span(String id, Comparison comparison, String outlet, int passage, Coder coder, String... codes) {
        Article article = comparison.articles().stream().filter(one -> one.outlet().equals(outlet)).findFirst().orElseThrow();
        return new Annotation(id, Target.of(Target.Kind.SPAN, List.of(Anchor.at(article, article.passages().get(passage).span()))),
                List.of(codes), "", coder.id(), NOW, NOW);
    }

    private Comparison coded(Comparison comparison, Coder coder, Annotation... annotations) {
        Comparison coded = comparison.withCodebook(comparison.codebook().with(FRAME)).withCoder(coder);
        for (Annotation annotation : annotations) {
            coded = coded.with(annotation);
        }
        return coded;
    }

    @Test
    void articlesAreKnownByTheirTextWhateverTheirLetters() {
        Comparison own = comparison(ferry, harbour);
        Comparison other = comparison(harbour, ferry);
        own = coded(own, MARA, span("1", own, "Herald", 1, MARA, "frame"));
        other = coded(other, ILSE, span("2", other, "Herald", 1, ILSE, "frame"));
        Merging merging = Merging.of(own, other);
        assertEquals(0, merging.articles());
        assertEquals(1, merging.codings());
        List<Annotation> all = List.copyOf(merging.comparison().annotations().values());
        assertTrue(all.get(0).target().isSameUnitAs(all.get(1).target()));
        assertEquals(List.of(MARA, ILSE), List.copyOf(merging.comparison().coders().values()));
    }

    @Test
    void whatOnlyTheOtherHasIsAdded() {
        Comparison own = comparison(ferry, harbour);
        Comparison other = comparison(storm, harbour);
        Merging merging = Merging.of(own, coded(other, ILSE, span("2", other, "Post", 1, ILSE, "frame")));
        assertEquals(1, merging.articles());
        assertEquals("Post", merging.comparison().article("C").outlet());
        assertEquals("C", merging.comparison().annotations().get("2").target().anchors().getFirst().article());
    }

    @Test
    void nothingOfOnesOwnIsOverwrittenAndConflictsAreListed() {
        Comparison own = comparison(ferry, harbour);
        Annotation mine = span("1", own, "Herald", 1, MARA, "frame");
        own = coded(own, MARA, mine);
        Comparison other = own.with(mine.withNote("another note", NOW)).withCoder(new Coder("m", "Mara B."))
                .withArticle(own.article("A").withOutlet("The Herald"));
        Merging merging = Merging.of(own, other);
        assertEquals(own, merging.comparison());
        assertEquals(3, merging.conflicts().size(), merging.conflicts().toString());
        assertTrue(merging.conflicts().stream().anyMatch(conflict -> conflict instanceof Conflict.Annotated annotated
                && annotated.own().equals(mine) && annotated.other().note().equals("another note")));
        assertTrue(merging.conflicts().stream().anyMatch(Conflict.Described.class::isInstance));
        assertTrue(merging.conflicts().stream().anyMatch(Conflict.CoderNamed.class::isInstance));
    }

    @Test
    void opposedDecisionsAreListedAndOthersAdded() {
        Comparison own = comparison(ferry, harbour);
        Comparison other = comparison(harbour, ferry);
        LinkDecision mine = decision(own, "Herald", 1, "Courier", 1, Verdict.ACCEPTED);
        own = own.withDecisions(decisions -> decisions.with(List.of(mine)));
        LinkDecision opposed = decision(other, "Herald", 1, "Courier", 1, Verdict.REJECTED);
        LinkDecision drawn = decision(other, "Herald", 2, "Courier", 2, Verdict.MANUAL);
        other = other.withDecisions(decisions -> decisions.with(List.of(opposed, drawn)));
        Merging merging = Merging.of(own, other);
        assertEquals(1, merging.decisions());
        assertTrue(merging.comparison().decisions().links().contains(mine));
        assertTrue(merging.conflicts().stream().anyMatch(conflict -> conflict instanceof Conflict.Decided decided
                && decided.own().equals(mine) && decided.other().verdict() == Verdict.REJECTED), merging.conflicts().toString());
    }

    @Test
    void aLinkOverPassagesThatOneselfRejectedIsListedAndNotDrawn() {
        Comparison own = comparison(ferry, harbour);
        LinkDecision mine = decision(own, "Herald", 1, "Courier", 1, Verdict.REJECTED);
        own = own.withDecisions(decisions -> decisions.with(List.of(mine)));
        Comparison other = comparison(ferry, harbour);
        Side two = new Side(mine.b().article(), List.of(mine.b().spans().getFirst(), side(other, "Courier", 2).spans().getFirst()));
        LinkDecision drawn = new LinkDecision(mine.a(), two, Verdict.MANUAL);
        Merging merging = Merging.of(own, other.withDecisions(decisions -> decisions.with(List.of(drawn))));
        assertEquals(List.of(mine), merging.comparison().decisions().links());
        assertEquals(List.of(new Conflict.Decided(mine, drawn)), merging.conflicts());
    }

    private static LinkDecision decision(Comparison comparison, String one, int passage, String other, int second, Verdict verdict) {
        return new LinkDecision(side(comparison, one, passage), side(comparison, other, second), verdict);
    }

    private static Side side(Comparison comparison, String outlet, int passage) {
        return Side.of(comparison.articles().stream().filter(article -> article.outlet().equals(outlet)).findFirst().orElseThrow(), List.of(passage));
    }

    @Test
    void codesOfOneNameAreJoinedUnlessTheirDescriptionsDiffer() {
        Comparison own = coded(comparison(ferry), MARA);
        own = own.withCodebook(own.codebook().with(code("tone", "Tone", "how it sounds", 2)));
        Comparison other = comparison(ferry);
        other = other.withCodebook(other.codebook().with(code("frame2", "conflict ", "two sides", 1)).with(code("tone2", "Tone", "of voice", 2)))
                .withCoder(ILSE);
        other = other.with(span("2", other, "Herald", 1, ILSE, "frame2", "tone2"));
        Merging merging = Merging.of(own, other);
        assertEquals(List.of("frame", "tone2"), merging.comparison().annotations().get("2").codes());
        assertEquals(List.of("frame", "tone", "tone2"), merging.comparison().codebook().codes().stream().map(Code::id).toList());
        assertEquals("tone", merging.comparison().codebook().ofKey(2).orElseThrow().id());
        assertTrue(merging.conflicts().stream().anyMatch(Conflict.CodesJoined.class::isInstance));
        assertTrue(merging.conflicts().stream().anyMatch(Conflict.CodesApart.class::isInstance));
    }

    @Test
    void mergingIsOneActAndMergingAgainAddsNothing() {
        Comparison own = comparison(ferry, harbour);
        Comparison other = comparison(storm, ferry);
        other = coded(other, ILSE, span("2", other, "Post", 1, ILSE, "frame"));
        History history = new History(own);
        assertTrue(history.perform(new Merge(other)));
        assertTrue(!history.perform(new Merge(other)));
        history.undo();
        assertEquals(own, history.now());
    }

    private static Step step(String id, Comparison comparison, String outlet, int passage) {
        return Step.of(id, span("", comparison, outlet, passage, MARA).target());
    }

    @Test
    void stepsOfALessonThatOnlyTheOtherHasAreAddedInOnesOwnLetters() {
        Comparison own = comparison(ferry, harbour);
        Comparison other = comparison(harbour, ferry);
        own = own.withLesson(new Lesson(List.of(step("1", own, "Herald", 1))));
        Step asked = step("3", other, "Courier", 2).withQuestion(Question.WHO).counted("A", 4);
        other = other.withLesson(new Lesson(List.of(step("2", other, "Herald", 1), asked))).withBase("B");
        Merging merging = Merging.of(own, other);
        assertEquals(1, merging.steps());
        assertEquals(List.of("1", "3"), merging.comparison().lesson().steps().stream().map(Step::id).toList());
        Step added = merging.comparison().lesson().steps().getLast();
        assertEquals(List.of("B"), added.tellers());
        assertEquals(Map.of("B", 4), added.tally());
        assertEquals(List.of(), merging.conflicts());
        assertEquals(merging.comparison(), Merging.of(merging.comparison(), other).comparison());
    }

    @Test
    void stepsThatWerePreparedOtherwiseStayOnesOwnAndAreListed() {
        Comparison own = comparison(ferry, harbour);
        Step first = step("1", own, "Herald", 1).withNote("mine");
        Step second = step("2", own, "Courier", 1);
        own = own.withLesson(new Lesson(List.of(first, second)));
        Comparison other = own.withLesson(new Lesson(List.of(second, first.withNote("theirs"))));
        Merging merging = Merging.of(own, other);
        assertEquals(own, merging.comparison());
        assertEquals(List.of(new Conflict.Prepared(first, first.withNote("theirs")), new Conflict.Ordered(own.lesson(), other.lesson())),
                merging.conflicts());
    }
}
