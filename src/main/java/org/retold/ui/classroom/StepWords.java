package org.retold.ui.classroom;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retold.core.annotation.Target;
import org.retold.core.lesson.Question;
import org.retold.core.lesson.Step;
import org.retold.ui.common.Messages;

/** How a step and its question are called. */
public final class StepWords {

    private final Function<String, String> outlets;

    /** @param outlets what an article is called, by its sigil */
    public StepWords(Function<String, String> outlets) {
        this.outlets = outlets;
    }

    /** What the step is about; it gives the answer away. */
    public String title(Step step) {
        Target target = step.target();
        if (target.kind() == Target.Kind.ABSENCE) {
            return Messages.words("classroom.absent", names(step.tellers()), names(target.absent()));
        }
        return target.difference().map(kind -> Messages.words("classroom.kind." + kind.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> Messages.words("classroom.side-by-side"));
    }

    /** What the class is asked before anything is marked. */
    public String question(Question question) {
        return Messages.words("classroom.question." + question.name().toLowerCase(Locale.ROOT));
    }

    public String choice(Question question, String choice) {
        return question == Question.WHO ? outlets.apply(choice) : Messages.words("classroom.choice." + choice);
    }

    /** @param base what "added" and "left out" are said against */
    public String answer(Step step, String base) {
        return Messages.words("classroom.answer", step.answer(base).stream().sorted().map(choice -> choice(step.question(), choice))
                .collect(Collectors.joining(", ")));
    }

    private String names(List<String> sigils) {
        return sigils.stream().map(outlets).collect(Collectors.joining(", "));
    }
}
