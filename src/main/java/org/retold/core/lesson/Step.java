package org.retold.core.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Target;
import org.retold.core.difference.Difference;

/**
 * One difference of a lesson.
 *
 * @param id       unique in the lesson
 * @param question what the class guesses first
 * @param note     what the teacher says of it at the end; may be empty
 * @param tally    choice of the question to how many guessed it; choices that nobody guessed may be missing
 */
public record Step(String id, Target target, Question question, String note, Map<String, Integer> tally) {

    public Step {
        tally = Collections.unmodifiableMap(new LinkedHashMap<>(tally));
    }

    /** Without a question and a note. */
    public static Step of(String id, Target target) {
        return new Step(id, target, Question.NONE, "", Map.of());
    }

    /** @param sigils what each article that it concerns is called elsewhere */
    public Step in(Map<String, String> sigils) {
        Map<String, Integer> guesses = new LinkedHashMap<>();
        tally.forEach((choice, count) -> guesses.put(question == Question.WHO ? sigils.getOrDefault(choice, choice) : choice, count));
        return new Step(id, target.in(sigils), question, note, guesses);
    }

    public Step withTarget(Target now) {
        return new Step(id, now, question, note, tally);
    }

    /** Asks something else; guesses at another question are forgotten. */
    public Step withQuestion(Question now) {
        return now == question ? this : new Step(id, target, now, note, Map.of());
    }

    public Step withNote(String now) {
        return new Step(id, target, question, now, tally);
    }

    /** With so many more, or fewer, who guess this; never fewer than none. */
    public Step counted(String choice, int more) {
        Map<String, Integer> now = new LinkedHashMap<>(tally);
        now.merge(choice, more, Integer::sum);
        now.values().removeIf(count -> count <= 0);
        return new Step(id, target, question, note, now);
    }

    public int count(String choice) {
        return tally.getOrDefault(choice, 0);
    }

    /** Sigils of the articles that tell it, in order. */
    public List<String> tellers() {
        return target.anchors().stream().map(Anchor::article).distinct().toList();
    }

    /**
     * The choices of the question that are right.
     *
     * @param base sigil of the article that "added" and "left out" are said against
     */
    public Set<String> answer(String base) {
        return switch (question) {
            case NONE -> Set.of();
            case WHO -> target.kind() == Target.Kind.ABSENCE || target.kind() == Target.Kind.STORY_POINT
                    ? tellers().stream().collect(Collectors.toUnmodifiableSet()) : Set.of(tellers().getFirst());
            case CHANGE -> Set.of(change(base));
            case QUOTE -> Set.of(target.difference().filter(kind -> kind == Difference.Kind.QUOTE).isPresent()
                    ? Question.ALTERED : Question.UNALTERED);
        };
    }

    private String change(String base) {
        if (target.kind() == Target.Kind.ABSENCE) {
            return target.absent().contains(base) ? Question.ADDED : Question.DROPPED;
        }
        return switch (target.difference().orElse(Difference.Kind.PARAPHRASED)) {
            case ADDED -> Question.ADDED;
            case DROPPED -> Question.DROPPED;
            case EDITED, PARAPHRASED, MOVED, QUOTE, FIGURE, NAME, OPPOSED -> Question.REWORDED;
        };
    }
}
