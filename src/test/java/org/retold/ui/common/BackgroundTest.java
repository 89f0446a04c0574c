package org.retold.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.progress.Cancelled;
import org.retold.core.progress.Progress;

class BackgroundTest {

    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final Deque<Runnable> screen = new ArrayDeque<>();
    private final List<Object> told = new ArrayList<>();
    private final Background background = new Background(worker::add, screen::add, (thread, failure) -> told.add(failure.getMessage()));

    @Test
    void aResultArrives() {
        start("one");
        work();
        assertEquals(List.of("one"), told);
    }

    @Test
    void aLateResultIsDropped() {
        start("one");
        worker.remove().run();
        start("two");
        work();
        assertEquals(List.of("two"), told);
    }

    @Test
    void theOlderRunLearnsThatNobodyWaits() {
        List<Progress> older = new ArrayList<>();
        background.run(progress -> older.add(progress), result -> { }, report -> { });
        worker.remove().run();
        start("two");
        assertThrows(Cancelled.class, () -> older.getFirst().checkCancelled());
    }

    @Test
    void aCancelledRunSaysNothing() {
        background.run(progress -> {
            progress.checkCancelled();
            return "one";
        }, told::add, report -> { });
        background.cancel();
        work();
        assertEquals(List.of(), told);
    }

    @Test
    void aFailureIsTold() {
        background.run(progress -> {
            throw new IllegalStateException("broken");
        }, told::add, report -> { });
        work();
        assertEquals(List.of("broken"), told);
    }

    @Test
    void whoWaitedForWhatFailedLearnsOfItOnlyWhileItIsTheNewest() {
        Runnable failing = () -> background.run(progress -> {
            throw new IllegalStateException("broken");
        }, told::add, report -> { }, () -> told.add("let go"));
        failing.run();
        work();
        assertEquals(List.of("let go", "broken"), told);
        failing.run();
        background.cancel();
        work();
        assertEquals(List.of("let go", "broken"), told);
    }

    @Test
    void onlyTheNewestProgressIsTold() {
        background.run(progress -> {
            progress.report(Progress.Stage.ALIGNING, 0.2);
            progress.report(Progress.Stage.ALIGNING, 0.6);
            return "";
        }, result -> { }, report -> told.add(report.fraction()));
        work();
        assertEquals(List.of(0.6), told);
    }

    private void start(String name) {
        background.run(progress -> name, told::add, report -> { });
    }

    private void work() {
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
        while (!screen.isEmpty()) {
            screen.remove().run();
        }
    }
}
