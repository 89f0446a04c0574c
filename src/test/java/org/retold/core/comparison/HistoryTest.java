package org.retold.core.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
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
import org.retold.core.annotation.Codebook;
import org.retold.core.annotation.Pattern;
import org.retold.core.annotation.Target;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.LinkDecision.Verdict;
import org.retold.core.decision.Side;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.core.text.Passage;
import org.retold.core.text.Role;

class HistoryTest {

    private static final String TEXT = "A bridge reopens\n\nThe bridge opened on Monday. It had been shut for a year.\n\nTraffic was light.";
    private final Article a = article("A");
    private final Article b = article("B");
    private final Code code = new Code("c1", "Cause", "", "#0969da", Pattern.SOLID, Optional.of(1), Optional.empty(), false);
    private final History history = new History(Comparison.empty("x"));

    private static Article article(String sigil) {
        return ArticleParser.parse(TEXT, ArticleHints.from(sigil + ".txt").withOutlet("Outlet " + sigil)).withSigil(sigil);
    }

    private static LinkDecision decision(Article a, int passageA, Article b, int passageB, Verdict verdict) {
        return new LinkDecision(Side.of(a, List.of(passageA)), Side.of(b, List.of(passageB)), verdict);
    }

    private Annotation annotation(String id) {
        return new Annotation(id, Target.of(Target.Kind.SPAN, List.of(Anchor.at(a, a.passages().get(1).span()))), List.of("c1"), "",
                "coder", Instant.EPOCH, Instant.EPOCH);
    }

    private List<Edit> acts() {
        return List.of(new ArticleEdit.Add(List.of(a, b), Map.of("A", Original.ofText("A.txt", TEXT))),
                new ArticleEdit.UseAsBase("B"), new ArticleEdit.Move("B", 0),
                new ArticleEdit.Describe("A", "Herald", "Bridge", Optional.of("By N. N."), Optional.of("2026-01-02")),
                new ArticleEdit.Split("A", TEXT.indexOf("on Monday")), new ArticleEdit.Join("A", 1),
                new ArticleEdit.ChangeRole("B", 2, Role.BOILERPLATE),
                new LinkEdit.Decide(List.of(decision(a, 1, b, 1, Verdict.MANUAL))),
                new LinkEdit.Relink(decision(a, 1, b, 1, Verdict.MANUAL), decision(a, 1, b, 2, Verdict.MANUAL)),
                new LinkEdit.SetThreshold(.4), new LinkEdit.Dismiss(List.of(Side.of(a, List.of(1)))),
                new CodingEdit.PutCode(code), new CodingEdit.Annotate(annotation("n1")), new CodingEdit.RemoveCode("c1"),
                new CodingEdit.TakeCodebook(Codebook.EMPTY), new CodingEdit.RemoveAnnotation("n1"), new ArticleEdit.Remove("A"));
    }

    @Test
    void everyActIsUndoneAndDoneAgain() {
        List<Comparison> states = new ArrayList<>(List.of(history.now()));
        for (Edit act : acts()) {
            history.perform(act);
            history.now().articles().forEach(Article::verify);
            states.add(history.now());
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            if (!states.get(i).equals(states.get(i + 1))) {
                history.undo();
            }
            assertEquals(states.get(i), history.now());
        }
        assertTrue(history.undo().isEmpty());
        while (history.redo().isPresent()) {
            assertTrue(states.contains(history.now()));
        }
        assertEquals(states.getLast(), history.now());
    }

    @Test
    void anOriginalIsTheSameWhereItsBytesAre() {
        assertEquals(Original.ofText("A.txt", TEXT), Original.ofText("A.txt", TEXT));
        assertNotEquals(Original.ofText("A.txt", TEXT), Original.ofText("A.txt", TEXT + " "));
    }

    @Test
    void aNewActForgetsWhatWasUndone() {
        history.perform(new CodingEdit.PutCode(code));
        history.undo();
        history.perform(new ArticleEdit.Add(List.of(a), Map.of()));
        assertTrue(history.redoable().isEmpty());
    }

    @Test
    void anActThatChangesNothingIsNotKept() {
        history.perform(new ArticleEdit.Add(List.of(a), Map.of()));
        assertFalse(history.perform(new ArticleEdit.UseAsBase("A")));
        assertTrue(history.undoable().orElseThrow() instanceof ArticleEdit.Add);
    }

    @Test
    void aRemovedArticleTakesItsDecisionsAndNotesAndUndoBringsThemBack() {
        history.perform(new ArticleEdit.Add(List.of(a, b), Map.of()));
        history.perform(new LinkEdit.Decide(List.of(decision(a, 1, b, 1, Verdict.ACCEPTED))));
        history.perform(new CodingEdit.PutCode(code));
        history.perform(new CodingEdit.Annotate(annotation("n1")));
        Comparison before = history.now();
        history.perform(new ArticleEdit.Remove("A"));
        assertTrue(history.now().decisions().links().isEmpty() && history.now().annotations().isEmpty());
        assertEquals(Optional.of("B"), history.now().base());
        history.undo();
        assertSame(before, history.now());
    }

    @Test
    void aCodeInUseIsWithdrawnAndItsCodingsStay() {
        history.perform(new ArticleEdit.Add(List.of(a), Map.of()));
        history.perform(new CodingEdit.PutCode(code));
        history.perform(new CodingEdit.Annotate(annotation("n1")));
        history.perform(new CodingEdit.TakeCodebook(Codebook.EMPTY));
        assertTrue(history.now().codebook().find("c1").orElseThrow().withdrawn());
        assertEquals(List.of("c1"), history.now().annotations().get("n1").codes());
        history.perform(new CodingEdit.RemoveAnnotation("n1"));
        history.perform(new CodingEdit.RemoveCode("c1"));
        assertTrue(history.now().codebook().codes().isEmpty());
    }

    @Test
    void aDecisionFindsItsPassagesAfterASplit() {
        Side side = Side.of(a, List.of(1));
        history.perform(new ArticleEdit.Add(List.of(a), Map.of()));
        history.perform(new ArticleEdit.Split("A", TEXT.indexOf("on Monday")));
        assertEquals(List.of(1, 2), side.passages(history.now().article("A")));
        history.perform(new ArticleEdit.ChangeRole("A", a.passages().get(1).paragraph(), Role.BOILERPLATE));
        assertTrue(side.passages(history.now().article("A")).isEmpty());
    }

    @Test
    void noCharacterIsSplit() {
        Article smiling = ArticleParser.parse("Smiles\n\nHe said 😀😀 and left.", ArticleHints.from("A.txt")).withSigil("A");
        history.perform(new ArticleEdit.Add(List.of(smiling), Map.of()));
        history.perform(new ArticleEdit.Split("A", smiling.text().indexOf("😀") + 1));
        Article split = history.now().article("A");
        assertEquals(List.of("He said 😀", "😀 and left."), split.passages().stream().skip(1).map(split::textOf).toList());
    }

    @Test
    void passagesJoinAcrossParagraphs() {
        history.perform(new ArticleEdit.Add(List.of(a), Map.of()));
        int last = a.passages().size() - 2;
        history.perform(new ArticleEdit.Join("A", last));
        Article joined = history.now().article("A");
        joined.verify();
        assertEquals("It had been shut for a year.\n\nTraffic was light.", joined.textOf(joined.passages().getLast()));
        assertEquals(a.paragraphs().size() - 1, joined.paragraphs().size());
    }

    @Test
    void whatIsSetApartHasNoPassagesAndComesBackWithThem() {
        int paragraph = a.passages().getLast().paragraph();
        history.perform(new ArticleEdit.Add(List.of(a), Map.of()));
        history.perform(new ArticleEdit.ChangeRole("A", paragraph, Role.BOILERPLATE));
        assertEquals(a.passages().size() - 1, history.now().article("A").passages().size());
        history.perform(new ArticleEdit.ChangeRole("A", paragraph, Role.BODY));
        assertEquals(a.passages().stream().map(Passage::span).toList(),
                history.now().article("A").passages().stream().map(Passage::span).toList());
    }
}
