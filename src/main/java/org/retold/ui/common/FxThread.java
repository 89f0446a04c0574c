package org.retold.ui.common;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The JavaFX thread as an executor; the only place that hands work to it. */
public final class FxThread implements Executor {

    public static final FxThread EXECUTOR = new FxThread();

    private FxThread() {
    }

    /** Runs at once when called on the JavaFX thread, else later, in the order given. */
    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /** Runs after everything that the JavaFX thread has already been given. */
    public static void later(Runnable work) {
        Platform.runLater(work);
    }
}
