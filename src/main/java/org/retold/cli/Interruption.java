package org.retold.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While it is open, Ctrl+C cancels the work and gives it a moment to leave nothing half done behind. */
final class Interruption implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 3;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(ProgressLine progress) {
        hook = new Thread(() -> {
            progress.cancel();
            awaitStop();
        }, "interruption");
    }

    static Interruption of(ProgressLine progress) {
        Interruption interruption = new Interruption(progress);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void awaitStop() {
        try {
            stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopped.countDown();
        if (!hook.isAlive()) {
            remove();
        }
    }

    private void remove() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the machine is shutting down already, which is what the hook is for
            stopped.countDown();
        }
    }
}
