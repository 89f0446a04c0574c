package org.retold.core.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Target;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.Side;
import org.retold.core.lesson.Lesson;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;

class ReplaceTextTest {

    private static final String TEXT = "A bridge reopens\n\nThe bridge over the Elm opened again on Monday morning. It had been shut for a year, the town said.\n\n"
            + "Traffic was light on the first day. Shops hope for more guests from the mainland.";
    private final Article a = article(TEXT);
    private final Article b = article(TEXT).withSigil("B");

    private static Article article(String text) {
        return ArticleParser.parse(text, ArticleHints.from("a.txt")).withSigil("A");
    }

    private Annotation annotation(String id, Target target) {
        return new Annotation(id, target, List.of("c"), "", "coder", Instant.EPOCH, Instant.EPOCH);
    }

    private LinkDecision accepted(int passage) {
        return new LinkDecision(Side.of(a, List.of(passage)), Side.of(b, List.of(passage)), LinkDecision.Verdict.ACCEPTED);
    }

    private Comparison replaced(String text) {
        Comparison before = Comparison.empty("x").withArticles(List.of(a, b), Map.of("A", Original.ofText("a.txt", TEXT)));
        for (Passage passage : a.passages()) {
            before = before.with(annotation("p" + passage.index(), Target.of(Target.Kind.SPAN, List.of(Anchor.at(a, passage.span())))))
                    .withDecisions(decisions -> decisions.with(List.of(accepted(passage.index()))));
        }
        before = before.with(annotation("whole", Target.of(Target.Kind.ARTICLE, List.of(Anchor.at(a, new Span(0, TEXT.length()))))))
                .with(annotation("b", Target.of(Target.Kind.SPAN, List.of(Anchor.at(b, b.passages().get(1).span())))));
        return new ArticleEdit.ReplaceText("A", article(text), Optional.of(Original.ofText("a2.txt", text))).apply(before);
    }

    private static Anchor anchor(Comparison comparison, String id) {
        return comparison.annotations().get(id).target().anchors().getFirst();
    }

    @Test
    void whatAReaderLookedAtIsAboutTheWordsThatStandThereNow() {
        Comparison now = replaced(TEXT.replace("Shops hope for more guests", "Shops hope for many more guests"));
        String changed = now.annotations().keySet().stream().filter(id -> anchor(now, id).quote().startsWith("Shops hope")).findFirst().orElseThrow();
        assertEquals(Anchor.Standing.CHECK, anchor(now, changed).standing());
        Step step = Step.of("s", now.annotations().get(changed).target());
        Comparison confirmed = new LessonEdit.Confirm("s").apply(new CodingEdit.Confirm(changed).apply(now.withLesson(new Lesson(List.of(step)))));
        Anchor anchor = anchor(confirmed, changed);
        assertEquals(Anchor.at(now.article("A"), anchor.span()), anchor);
        assertEquals("Shops hope for many more guests from the mainland.", anchor.quote());
        assertEquals(confirmed.annotations().get(changed).target(), confirmed.lesson().steps().getFirst().target());
        assertEquals(now, new CodingEdit.Confirm("b").apply(new CodingEdit.Confirm("gone").apply(now)));
    }

    @Test
    void whatIsOrphanedCannotBeConfirmed() {
        Comparison now = replaced(TEXT.replace(" Shops hope for more guests from the mainland.", ""));
        String gone = now.annotations().keySet().stream().filter(id -> anchor(now, id).standing() == Anchor.Standing.ORPHANED).findFirst().orElseThrow();
        assertEquals(now, new CodingEdit.Confirm(gone).apply(now));
    }

    @Test
    void annotationsAndDecisionsMoveWithTheirPassages() {
        Comparison now = replaced(TEXT.replace("A bridge reopens\n\n", "A bridge reopens\n\nFirst, a new paragraph stands in front of all the others now.\n\n"));
        Article article = now.article("A");
        assertEquals("Traffic was light on the first day.", anchor(now, "p3").span().of(article.text()));
        assertEquals(Anchor.Standing.EXACT, anchor(now, "p3").standing());
        assertEquals(List.of("Traffic was light on the first day."), now.decisions().links().get(3).side("A").passages(article).stream()
                .map(index -> article.textOf(article.passages().get(index))).toList());
        assertEquals(List.of(3), now.decisions().links().get(3).side("B").passages(now.article("B")));
    }

    @Test
    void whatIsGoneIsKeptAndSaysNothingAboutAnythingElse() {
        Comparison now = replaced(TEXT.replace("Traffic was light on the first day. ", ""));
        assertEquals(7, now.annotations().size());
        assertEquals(new Anchor("A", a.passages().get(3).span(), "Traffic was light on the first day.", Anchor.Standing.ORPHANED), anchor(now, "p3"));
        assertEquals(5, now.decisions().links().size());
        assertEquals(List.of(), now.decisions().links().get(3).side("A").passages(now.article("A")));
        assertEquals(List.of(3), now.decisions().links().get(4).side("A").passages(now.article("A")));
    }

    @Test
    void whatIsGoneStaysGoneWhenTheTextIsReplacedOnceMore() {
        Comparison gone = replaced(TEXT.replace("Traffic was light on the first day. ", ""));
        Comparison more = new ArticleEdit.ReplaceText("A", article(gone.article("A").text() + " " + TEXT.repeat(3)), Optional.empty()).apply(gone);
        assertEquals(List.of(), more.decisions().links().get(3).side("A").passages(more.article("A")));
    }

    @Test
    void whatIsSaidOfTheWholeArticleHasToBeCheckedAndOtherArticlesKeepTheirs() {
        Comparison now = replaced(TEXT + " More.");
        assertEquals(Anchor.Standing.CHECK, anchor(now, "whole").standing());
        assertEquals(now.article("A").text().length(), anchor(now, "whole").span().end());
        assertEquals(Anchor.Standing.EXACT, anchor(now, "b").standing());
        assertEquals("a2.txt", now.originals().get("A").name());
    }

    @Test
    void thatANewerVersionLacksSomethingIsToBeChecked() {
        Target absent = new Target(Target.Kind.ABSENCE, List.of(Anchor.at(b, b.passages().get(2).span())), List.of("A"), Optional.empty());
        Comparison before = Comparison.empty("x").withArticles(List.of(a, b), Map.of()).with(annotation("absent", absent));
        Comparison now = new ArticleEdit.ReplaceText("A", article(TEXT + " More."), Optional.empty()).apply(before);
        assertEquals(Anchor.Standing.CHECK, anchor(now, "absent").standing());
        assertEquals(absent, new CodingEdit.Confirm("absent").apply(now).annotations().get("absent").target());
        assertEquals(absent, new ArticleEdit.ReplaceText("A", article(TEXT), Optional.empty()).apply(before).annotations().get("absent").target());
    }

    @Test
    void whatIsOrphanedIsNotWhatStandsInItsPlaceNow() {
        Comparison now = replaced(TEXT.replace("Traffic was light on the first day.", "Ferries will not sail any more soon."));
        Target gone = now.annotations().get("p3").target();
        Target there = Target.of(Target.Kind.SPAN, List.of(Anchor.at(now.article("A"), now.article("A").passages().get(3).span())));
        assertEquals(Anchor.Standing.ORPHANED, gone.standing());
        assertEquals(gone.anchors().getFirst().span().start(), there.anchors().getFirst().span().start());
        assertFalse(Target.of(Target.Kind.SPAN, List.of(new Anchor("A", there.anchors().getFirst().span(), "Traffic was light on the first day.",
                Anchor.Standing.ORPHANED))).isSameUnitAs(there));
        assertTrue(gone.isSameUnitAs(gone));
    }

    @Test
    void theSameTextChangesNothing() {
        Comparison now = replaced(TEXT);
        now.annotations().values().forEach(annotation -> assertEquals(Anchor.Standing.EXACT, annotation.target().anchors().getFirst().standing()));
        assertEquals(List.of(1), now.decisions().links().get(1).side("A").passages(now.article("A")));
    }

    @Test
    void stepsOfALessonMoveWithTheirWordsOrSayThatTheseAreGone() {
        Comparison before = Comparison.empty("x").withArticles(List.of(a, b), Map.of());
        before = before.withLesson(new Lesson(a.passages().stream()
                .map(passage -> Step.of("s" + passage.index(), Target.of(Target.Kind.SPAN, List.of(Anchor.at(a, passage.span()))))).toList()));
        String text = TEXT.replace("Traffic was light on the first day. ", "");
        Comparison now = new ArticleEdit.ReplaceText("A", article(text), Optional.empty()).apply(before);
        assertEquals(before.lesson().steps().size(), now.lesson().steps().size());
        Anchor moved = now.lesson().find("s2").orElseThrow().target().anchors().getFirst();
        assertEquals("It had been shut for a year, the town said.", moved.span().of(text));
        assertEquals(List.of(Anchor.Standing.EXACT, Anchor.Standing.EXACT, Anchor.Standing.CHECK, Anchor.Standing.ORPHANED, Anchor.Standing.CHECK),
                now.lesson().steps().stream().map(step -> step.target().standing()).toList());
    }
}
