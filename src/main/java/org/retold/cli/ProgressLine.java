package org.retold.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.retold.core.progress.Cancelled;
import org.retold.core.progress.Progress;

/** One line on a terminal that is written over as the work goes on, and wiped when it is done. Learns of Ctrl+C. */
final class ProgressLine implements Progress {

    private static final String WIPE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean shown;
    private volatile boolean cancelled;
    private String last = "";

    ProgressLine(Console console) {
        err = console.err();
        shown = console.terminal();
    }

    @Override
    public synchronized void report(Stage stage, double fraction) {
        say(verb(stage) + " " + (int) Math.floor(fraction * 100) + " %");
    }

    /** For work that is counted and whose end nobody knows. */
    synchronized void count(long done) {
        say(done + " done");
    }

    private void say(String words) {
        if (shown && !words.equals(last)) {
            err.print(WIPE + words);
            err.flush();
            last = words;
        }
    }

    synchronized void wipe() {
        if (!last.isEmpty()) {
            err.print(WIPE);
            err.flush();
            last = "";
        }
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void checkCancelled() {
        if (cancelled) {
            throw new Cancelled();
        }
    }

    private static String verb(Stage stage) {
        String name = stage.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
