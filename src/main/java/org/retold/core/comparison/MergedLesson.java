package org.retold.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retold.core.lesson.Lesson;
import org.retold.core.lesson.Step;

/** Two lessons about the same articles as one: one's own as it is, then the steps that only the other has, in their order. */
final class MergedLesson {

    private MergedLesson() {
    }

    /** @param other in the sigils of one's own */
    static Lesson of(Lesson own, Lesson other, List<Conflict> conflicts) {
        List<Step> added = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Step step : other.steps()) {
            Optional<Step> known = own.find(step.id())
                    .or(() -> own.steps().stream().filter(one -> one.target().isSameUnitAs(step.target())).findFirst());
            if (known.isEmpty()) {
                added.add(step);
                continue;
            }
            places.add(own.steps().indexOf(known.get()));
            if (!isPreparedAlike(known.get(), step)) {
                conflicts.add(new Conflict.Prepared(known.get(), step));
            }
        }
        if (!places.equals(places.stream().sorted().toList())) {
            conflicts.add(new Conflict.Ordered(own, other));
        }
        return added.isEmpty() ? own : own.with(added);
    }

    private static boolean isPreparedAlike(Step own, Step other) {
        return own.target().isSameUnitAs(other.target()) && own.question() == other.question() && own.note().equals(other.note())
                && own.tally().equals(other.tally());
    }
}
