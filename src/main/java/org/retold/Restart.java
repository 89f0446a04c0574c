package org.retold;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Starts the program once more in a Java machine of its own, with the same arguments, streams, folder and environment, and
 * ends with its exit status. Whoever ends this process ends that one too.
 */
final class Restart {

    private static final int NEEDED_RELEASE = 25;
    private static final String DONE = "retold.restarted";

    private final boolean window;
    private final List<File> modules;

    Restart(boolean window) {
        this.window = window;
        this.modules = window ? javaFxBeside(new File(System.getProperty("java.class.path"))) : Collections.<File>emptyList();
    }

    /** JavaFX's jars in the folder lib beside the jar that runs; none where classes run from a folder. */
    private static List<File> javaFxBeside(File jar) {
        File[] files = new File(jar.getAbsoluteFile().getParentFile(), "lib")
                .listFiles((folder, name) -> name.startsWith("javafx-") && name.endsWith(".jar"));
        return files == null || !jar.isFile() ? Collections.<File>emptyList() : Arrays.asList(files);
    }

    boolean isNeeded() {
        return System.getProperty(DONE) == null && (currentRelease() < NEEDED_RELEASE || !modules.isEmpty());
    }

    private static int currentRelease() {
        return JavaHomes.release(System.getProperty("java.specification.version"));
    }

    /** Does not return. */
    void run(String... arguments) {
        Optional<File> java = currentRelease() >= NEEDED_RELEASE
                ? JavaHomes.program(new File(System.getProperty("java.home")))
                : JavaHomes.ofMachine().find(NEEDED_RELEASE);
        if (!java.isPresent()) {
            Launcher.fail("Retold needs Java " + NEEDED_RELEASE + " or later and found none; set RETOLD_JAVA to where it is.");
            return;
        }
        try {
            System.exit(run(command(java.get(), arguments)));
        } catch (IOException e) {
            Launcher.fail(java.get() + " cannot be started.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }

    private List<String> command(File java, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(java.getPath());
        if (!modules.isEmpty()) {
            command.add("--module-path");
            command.add(joined(modules));
            command.add("--add-modules=ALL-MODULE-PATH");
            if (System.getProperty("os.name").startsWith("Linux")) {
                command.add("--add-opens=javafx.graphics/com.sun.javafx.text=ALL-UNNAMED");
                command.add("--add-opens=javafx.graphics/com.sun.javafx.font.freetype=ALL-UNNAMED");
            }
        }
        command.add("--enable-native-access=" + (modules.isEmpty() ? "" : "javafx.graphics,") + "ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("-XX:+UseSerialGC");
        command.add("-D" + DONE + "=true");
        passOn(command, "glass.platform", "prism.order");
        command.add("-classpath");
        command.add(System.getProperty("java.class.path"));
        command.add(Launcher.class.getName());
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static void passOn(List<String> command, String... properties) {
        for (String property : properties) {
            String value = System.getProperty(property);
            if (value != null) {
                command.add("-D" + property + "=" + value);
            }
        }
    }

    private static String joined(List<File> files) {
        List<String> paths = new ArrayList<>();
        for (File file : files) {
            paths.add(file.getPath());
        }
        Collections.sort(paths);
        return String.join(File.pathSeparator, paths);
    }
}
