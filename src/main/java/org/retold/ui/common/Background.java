package org.retold.ui.common;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.retold.core.progress.Cancelled;
import org.retold.core.progress.Progress;

/**
 * Runs one kind of work off the JavaFX thread. A newer run cancels the older one, and what the older one still brings is
 * dropped: after {@link #run} or {@link #cancel} returns, no earlier result, failure or progress arrives any more.
 */
public final class Background {

    private final Executor worker;
    private final Executor screen;
    private final Thread.UncaughtExceptionHandler failures;
    private final AtomicReference<Run> current = new AtomicReference<>();

    /**
     * @param worker   where the work is done
     * @param screen   where results and progress arrive
     * @param failures told, on the screen's thread, of what the work threw
     */
    public Background(Executor worker, Executor screen, Thread.UncaughtExceptionHandler failures) {
        this.worker = worker;
        this.screen = screen;
        this.failures = failures;
    }

    /** A background with daemon threads of its own, reporting on the JavaFX thread. */
    public static Background threaded(String name, Thread.UncaughtExceptionHandler failures) {
        return threaded(name, Duration.ZERO, failures);
    }

    /** The same, with each run begun this much later, so that the processors are free for what the reader waits to see first. */
    public static Background threaded(String name, Duration later, Thread.UncaughtExceptionHandler failures) {
        Executor threads = work -> Thread.ofPlatform().daemon().name(name).priority(Thread.MIN_PRIORITY).start(work);
        return new Background(later.isZero() ? threads
                : CompletableFuture.delayedExecutor(later.toMillis(), TimeUnit.MILLISECONDS, threads), FxThread.EXECUTOR, failures);
    }

    /** @param progress told on the screen's thread how far the stage is; not for every report, only for the newest */
    public <T> void run(Function<Progress, T> work, Consumer<T> result, Consumer<Report> progress) {
        run(work, result, progress, () -> { });
    }

    /** @param failed done on the screen's thread, before the failure is told, in place of what a result would have brought */
    public <T> void run(Function<Progress, T> work, Consumer<T> result, Consumer<Report> progress, Runnable failed) {
        Run run = new Run(progress);
        current.set(run);
        worker.execute(new Task<>(run, work, result, failed));
    }

    public void cancel() {
        current.set(null);
    }

    /** How far a run is. */
    public record Report(Progress.Stage stage, double fraction) {
    }

    private final class Run implements Progress {

        private final Consumer<Report> listener;
        private final AtomicReference<Report> newest = new AtomicReference<>();

        Run(Consumer<Report> listener) {
            this.listener = listener;
        }

        @Override
        public void report(Stage stage, double fraction) {
            if (newest.getAndSet(new Report(stage, fraction)) == null) {
                screen.execute(() -> {
                    Report report = newest.getAndSet(null);
                    if (current.get() == this) {
                        listener.accept(report);
                    }
                });
            }
        }

        @Override
        public void checkCancelled() {
            if (current.get() != this) {
                throw new Cancelled();
            }
        }

        void deliver(Runnable delivery) {
            if (current.compareAndSet(this, null)) {
                delivery.run();
            }
        }
    }

    private final class Task<T> extends FutureTask<T> {

        private final Run run;
        private final Consumer<T> result;
        private final Runnable failed;

        Task(Run run, Function<Progress, T> work, Consumer<T> result, Runnable failed) {
            super(() -> work.apply(run));
            this.run = run;
            this.result = result;
            this.failed = failed;
        }

        @Override
        protected void done() {
            Thread thread = Thread.currentThread();
            try {
                T value = get();
                screen.execute(() -> run.deliver(() -> result.accept(value)));
            } catch (ExecutionException failure) {
                if (!(failure.getCause() instanceof Cancelled)) {
                    screen.execute(() -> run.deliver(() -> {
                        failed.run();
                        failures.uncaughtException(thread, failure.getCause());
                    }));
                }
            } catch (InterruptedException interrupted) {
                thread.interrupt();
            }
        }
    }
}
