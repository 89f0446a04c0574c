package org.retold;

import java.io.File;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.cli.Program;
import org.retold.ui.app.ReaderApp;

/**
 * The main class. With a command it runs the command line, and nothing of JavaFX is ever loaded; with no command, with
 * {@code open} or with files it opens the window. Where the Java at hand is too old, or JavaFX lies beside the jar and has
 * to be started as modules, it starts itself again with the Java and the options that it needs.
 */
public final class Launcher {

    private static final Set<String> COMMANDS =
            Collections.unmodifiableSet(new HashSet<>(Arrays.asList("compare", "align", "relate", "help")));
    private static final Set<String> HELP = Collections.unmodifiableSet(new HashSet<>(Arrays.asList("-h", "--help")));

    private Launcher() {
    }

    public static void main(String[] arguments) {
        boolean window = opensWindow(arguments);
        if (window && !hasDisplay()) {
            fail("Retold's window needs a display and there is none here; retold --help lists what works without one.");
        }
        Restart restart = new Restart(window);
        if (restart.isNeeded()) {
            restart.run(arguments);
        } else if (window) {
            openWindow(arguments);
        } else {
            Program.main(arguments);
        }
    }

    static boolean opensWindow(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        if (words.isEmpty()) {
            return true;
        }
        if (!Collections.disjoint(words, HELP)) {
            return false;
        }
        String first = words.get(0);
        return first.equals("open") || !COMMANDS.contains(first) && new File(first).exists();
    }

    private static boolean hasDisplay() {
        boolean needed = System.getProperty("os.name").startsWith("Linux")
                && !"Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        String display = System.getenv("DISPLAY");
        return !needed || display != null && !display.isEmpty();
    }

    private static void openWindow(String... arguments) {
        System.setProperty("java.locale.providers", "SPI,CLDR");
        boolean named = arguments.length > 0 && arguments[0].equals("open");
        try {
            ReaderApp.main(named ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
        } catch (UnsupportedOperationException e) {
            fail("Retold's window cannot be opened here: " + e.getMessage() + ".");
        }
    }

    static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
