package org.retold.ui.classroom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.retold.core.comparison.LessonEdit;
import org.retold.core.difference.Difference;
import org.retold.core.lesson.Lesson;
import org.retold.core.lesson.Picking;
import org.retold.core.lesson.Step;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;

/** Where a running order is put together: whole kinds of difference at once, or what is selected. */
public final class LessonDesk {

    private final ComparisonModel model;

    public LessonDesk(ComparisonModel model) {
        this.model = model;
    }

    Lesson lesson() {
        return model.readableProperty().get().lesson();
    }

    /** Adds everything of these kinds that was found and is not in the lesson yet. */
    void pick(Set<Difference.Kind> kinds) {
        picking().map(picking -> picking.of(kinds)).ifPresent(this::add);
    }

    /** How many steps of this kind could be added. */
    int count(Difference.Kind kind) {
        return picking().map(picking -> picking.of(Set.of(kind)).size()).orElse(0);
    }

    /** Adds what differs at the selected passage; returns whether there was anything to add. */
    public boolean addSelected() {
        Optional<PassageRef> selected = model.selectionProperty().get();
        Optional<Step> step = picking().flatMap(picking -> selected.flatMap(ref -> picking.at(ref.sigil(), ref.passage())));
        step.ifPresent(one -> add(List.of(one)));
        return step.isPresent();
    }

    void move(String id, int by) {
        int at = IntStream.range(0, lesson().steps().size()).filter(i -> lesson().steps().get(i).id().equals(id)).findFirst().orElse(0);
        model.perform(new LessonEdit.MoveStep(id, at + by));
    }

    void perform(LessonEdit edit) {
        model.perform(edit);
    }

    private void add(List<Step> steps) {
        if (!steps.isEmpty()) {
            model.perform(new LessonEdit.AddSteps(steps));
        }
    }

    private Optional<Picking> picking() {
        return model.collationProperty().get().map(collation -> new Picking(collation, () -> UUID.randomUUID().toString()));
    }
}
