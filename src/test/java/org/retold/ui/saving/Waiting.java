package org.retold.ui.saving;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executor;

/** Does nothing until it is told to. */
final class Waiting implements Executor {

    private final Deque<Runnable> all = new ConcurrentLinkedDeque<>();

    @Override
    public void execute(Runnable one) {
        all.add(one);
    }

    boolean runAll() {
        boolean any = !all.isEmpty();
        for (int i = all.size(); i > 0; i--) {
            all.remove().run();
        }
        return any;
    }
}
