package org.retold.core.comparison;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A comparison and the acts that led to it. Every act can be undone and done again, as often as there are acts; a new act
 * forgets what was undone. Comparisons share what an act did not change, so that keeping them costs little.
 */
public final class History {

    private record Step(Edit edit, Comparison before) {
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Comparison now;

    public History(Comparison start) {
        now = start;
    }

    public Comparison now() {
        return now;
    }

    /** Returns whether the act changed anything; one that did not is not kept. One that goes on with the last is undone with it. */
    public boolean perform(Edit edit) {
        Comparison after = edit.apply(now);
        if (after.equals(now)) {
            return false;
        }
        Comparison before = undoable().filter(edit::continues).map(last -> done.pop().before()).orElse(now);
        done.push(new Step(edit, before));
        undone.clear();
        now = after;
        return true;
    }

    /** The act that undo would take back. */
    public Optional<Edit> undoable() {
        return Optional.ofNullable(done.peek()).map(Step::edit);
    }

    /** The act that redo would do again. */
    public Optional<Edit> redoable() {
        return Optional.ofNullable(undone.peek()).map(Step::edit);
    }

    /** Takes the last act back and returns it. */
    public Optional<Edit> undo() {
        return step(done, undone);
    }

    /** Does the act again that was taken back last, and returns it. */
    public Optional<Edit> redo() {
        return step(undone, done);
    }

    private Optional<Edit> step(Deque<Step> from, Deque<Step> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Step step = from.pop();
        to.push(new Step(step.edit(), now));
        now = step.before();
        return Optional.of(step.edit());
    }
}
