package org.retold.core.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A running order: the differences that a class is shown, one after the other. Ids are unique. */
public record Lesson(List<Step> steps) {

    public static final Lesson EMPTY = new Lesson(List.of());

    public Lesson {
        steps = List.copyOf(steps);
    }

    public Optional<Step> find(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** With the steps at the end; one that is there already, by its id or about the same, is not taken in twice. */
    public Lesson with(List<Step> more) {
        List<Step> all = new ArrayList<>(steps);
        for (Step step : more) {
            if (all.stream().noneMatch(one -> one.id().equals(step.id()) || one.target().isSameUnitAs(step.target()))) {
                all.add(step);
            }
        }
        return new Lesson(all);
    }

    /** With the step in the place of the one of its id. */
    public Lesson with(Step changed) {
        return new Lesson(steps.stream().map(step -> step.id().equals(changed.id()) ? changed : step).toList());
    }

    public Lesson without(String id) {
        return new Lesson(steps.stream().filter(step -> !step.id().equals(id)).toList());
    }

    /** Without what concerns an article. */
    public Lesson withoutArticle(String sigil) {
        return new Lesson(steps.stream().filter(step -> !step.target().concerns(sigil)).toList());
    }

    /** With the step at another place, counted from 0; a place beyond an end is that end. */
    public Lesson moved(String id, int place) {
        int at = IntStream.range(0, steps.size()).filter(i -> steps.get(i).id().equals(id)).findFirst().orElse(-1);
        if (at < 0) {
            return this;
        }
        List<Step> all = new ArrayList<>(steps);
        Step step = all.remove(at);
        all.add(Math.clamp(place, 0, all.size()), step);
        return new Lesson(all);
    }
}
