package org.retold.core.comparison;

import java.util.List;
import java.util.function.UnaryOperator;
import org.retold.core.lesson.Lesson;
import org.retold.core.lesson.Question;
import org.retold.core.lesson.Step;

/** Acts on the running order of a lesson. */
public sealed interface LessonEdit extends Edit {

    /** Adds steps at the end; what is in the lesson already is not added again. */
    record AddSteps(List<Step> steps) implements LessonEdit {

        public AddSteps {
            steps = List.copyOf(steps);
        }

        @Override
        public Comparison apply(Comparison before) {
            return before.withLesson(before.lesson().with(steps));
        }
    }

    record RemoveStep(String id) implements LessonEdit {

        @Override
        public Comparison apply(Comparison before) {
            return before.withLesson(before.lesson().without(id));
        }
    }

    /** Takes all steps away. */
    record Clear() implements LessonEdit {

        @Override
        public Comparison apply(Comparison before) {
            return before.withLesson(Lesson.EMPTY);
        }
    }

    /** @param place from 0 */
    record MoveStep(String id, int place) implements LessonEdit {

        @Override
        public Comparison apply(Comparison before) {
            return before.withLesson(before.lesson().moved(id, place));
        }
    }

    /** @param more whether it is still being written: what was written of it just before is undone with it */
    record WriteNote(String id, String note, boolean more) implements LessonEdit {

        public WriteNote(String id, String note) {
            this(id, note, false);
        }

        @Override
        public boolean continues(Edit before) {
            return more && before instanceof WriteNote last && last.id().equals(id);
        }

        @Override
        public Comparison apply(Comparison before) {
            return changed(before, id, step -> step.withNote(note));
        }
    }

    record Ask(String id, Question question) implements LessonEdit {

        @Override
        public Comparison apply(Comparison before) {
            return changed(before, id, step -> step.withQuestion(question));
        }
    }

    /** What was found again in a newer text is what the step is about. */
    record Confirm(String id) implements LessonEdit {

        @Override
        public Comparison apply(Comparison before) {
            return changed(before, id, step -> step.withTarget(step.target().confirmed(before::article)));
        }
    }

    /** @param more how many more guessed this; negative for fewer */
    record Count(String id, String choice, int more) implements LessonEdit {

        @Override
        public Comparison apply(Comparison before) {
            return changed(before, id, step -> step.counted(choice, more));
        }
    }

    private static Comparison changed(Comparison before, String id, UnaryOperator<Step> change) {
        return before.lesson().find(id).map(step -> before.withLesson(before.lesson().with(change.apply(step)))).orElse(before);
    }
}
