package org.retold.core.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.History;
import org.retold.core.comparison.LessonEdit;
import org.retold.core.difference.Difference;
import org.retold.core.text.Span;

class LessonTest {

    private static Step step(String id, int at) {
        return Step.of(id, new Target(Target.Kind.DIFFERENCE, List.of(anchor("A", at), anchor("B", at)), List.of(),
                Optional.of(Difference.Kind.QUOTE)));
    }

    private static Anchor anchor(String sigil, int at) {
        return new Anchor(sigil, new Span(at, at + 3), "abc", Anchor.Standing.EXACT);
    }

    private static List<String> ids(History history) {
        return history.now().lesson().steps().stream().map(Step::id).toList();
    }

    @Test
    void everyActOnTheRunningOrderCanBeUndone() {
        History history = new History(Comparison.empty("c"));
        history.perform(new LessonEdit.AddSteps(List.of(step("x", 0), step("y", 10), step("z", 20))));
        history.perform(new LessonEdit.MoveStep("z", 0));
        assertEquals(List.of("z", "x", "y"), ids(history));
        history.perform(new LessonEdit.MoveStep("z", 99));
        assertEquals(List.of("x", "y", "z"), ids(history));
        history.perform(new LessonEdit.RemoveStep("y"));
        history.perform(new LessonEdit.WriteNote("x", "look"));
        history.perform(new LessonEdit.Ask("x", Question.WHO));
        history.perform(new LessonEdit.Count("x", "A", 1));
        history.perform(new LessonEdit.Count("x", "A", 1));
        assertEquals(new Step("x", step("x", 0).target(), Question.WHO, "look", Map.of("A", 2)), history.now().lesson().steps().getFirst());
        history.perform(new LessonEdit.Clear());
        assertEquals(List.of(), ids(history));
        while (history.undo().isPresent()) {
            assertTrue(history.redo().isPresent());
            history.undo();
        }
        assertEquals(Comparison.empty("c"), history.now());
    }

    @Test
    void whatIsInTheLessonIsNotAddedTwice() {
        Lesson lesson = Lesson.EMPTY.with(List.of(step("x", 0), step("other id, same place", 0), step("y", 10)));
        assertEquals(List.of("x", "y"), lesson.steps().stream().map(Step::id).toList());
    }

    @Test
    void anotherQuestionForgetsTheGuesses() {
        Step asked = step("x", 0).withQuestion(Question.QUOTE).counted(Question.ALTERED, 3);
        assertEquals(3, asked.count(Question.ALTERED));
        assertEquals(0, asked.withQuestion(Question.WHO).count(Question.ALTERED));
        assertEquals(0, asked.counted(Question.ALTERED, -5).count(Question.ALTERED));
    }

    @Test
    void answersFollowFromWhatTheStepIsAbout() {
        assertEquals(Set.of(Question.ALTERED), step("x", 0).withQuestion(Question.QUOTE).answer("A"));
        assertEquals(Set.of(Question.REWORDED), step("x", 0).withQuestion(Question.CHANGE).answer("A"));
        Step absent = Step.of("n", new Target(Target.Kind.ABSENCE, List.of(anchor("B", 0)), List.of("A"), Optional.empty()));
        assertEquals(Set.of(Question.ADDED), absent.withQuestion(Question.CHANGE).answer("A"));
        assertEquals(Set.of(Question.DROPPED), absent.withQuestion(Question.CHANGE).answer("B"));
        assertEquals(Set.of("B"), absent.withQuestion(Question.WHO).answer("A"));
        assertFalse(absent.withQuestion(Question.WHO).answer("A").contains("A"));
    }

    @Test
    void anArticleThatIsTakenOutTakesItsStepsAlong() {
        assertEquals(List.of(), Lesson.EMPTY.with(List.of(step("x", 0))).withoutArticle("B").steps());
    }
}
