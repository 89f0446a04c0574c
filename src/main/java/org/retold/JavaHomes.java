package org.retold;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Javas of this machine: those that the environment names ({@code RETOLD_JAVA}, {@code JAVA_HOME}, {@code JDK_HOME},
 * {@code PATH}), and those in the folders where systems and tools put them. No Java is started to learn its release.
 */
final class JavaHomes {

    private static final String[] NAMED = {"RETOLD_JAVA", "JAVA_HOME", "JDK_HOME"};

    private static final String[] USUAL_FOLDERS = {
        "/usr/lib/jvm", "/usr/lib64/jvm", "/usr/java", "/usr/local/java", "/opt/java", "/opt", "/opt/jdk", "/opt/jdks",
        "/Library/Java/JavaVirtualMachines", "~/Library/Java/JavaVirtualMachines", "/opt/homebrew/opt", "/usr/local/opt",
        "~/.jdks", "~/.jdk", "~/.sdkman/candidates/java", "~/.asdf/installs/java", "~/.local/share/mise/installs/java",
        "~/.gradle/jdks", "~/.jabba/jdk",
        "C:/Program Files/Java", "C:/Program Files/Eclipse Adoptium", "C:/Program Files/Microsoft", "C:/Program Files/Zulu",
        "C:/Program Files/Amazon Corretto", "C:/Program Files/BellSoft", "C:/Program Files/OpenJDK"};

    /** Where below an entry of such a folder the home itself may be. */
    private static final String[] BELOW = {"", "Contents/Home", "libexec/openjdk.jdk/Contents/Home"};

    private final Map<String, String> environment;
    private final List<File> folders;

    JavaHomes(Map<String, String> environment, List<File> folders) {
        this.environment = environment;
        this.folders = folders;
    }

    static JavaHomes ofMachine() {
        List<File> folders = new ArrayList<>();
        for (String folder : USUAL_FOLDERS) {
            folders.add(new File(folder.replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")))));
        }
        return new JavaHomes(System.getenv(), folders);
    }

    /** The java program of a home that is of this release or later: a named one first, else the one nearest to it. */
    Optional<File> find(int release) {
        for (File home : named()) {
            if (release(home) >= release) {
                return program(home);
            }
        }
        File best = null;
        for (File home : usual()) {
            if (release(home) >= release && (best == null || release(home) < release(best))) {
                best = home;
            }
        }
        return best == null ? Optional.<File>empty() : program(best);
    }

    private List<File> named() {
        List<File> homes = new ArrayList<>();
        for (String name : NAMED) {
            String value = environment.get(name);
            if (value != null && !value.isEmpty()) {
                homes.add(home(new File(value)));
            }
        }
        String path = environment.get("PATH");
        for (String folder : (path == null ? "" : path).split(File.pathSeparator)) {
            program(new File(folder).getAbsoluteFile().getParentFile()).ifPresent(java -> homes.add(home(java)));
        }
        return homes;
    }

    /** A home may be named by its program. */
    private static File home(File named) {
        if (!named.isFile()) {
            return named;
        }
        try {
            return named.getCanonicalFile().getParentFile().getParentFile();
        } catch (IOException e) {
            return named;
        }
    }

    private List<File> usual() {
        List<File> homes = new ArrayList<>();
        for (File folder : folders) {
            File[] entries = folder.listFiles();
            for (File entry : entries == null ? new File[0] : entries) {
                for (String below : BELOW) {
                    homes.add(new File(entry, below));
                }
            }
        }
        return homes;
    }

    static Optional<File> program(File home) {
        for (String name : Arrays.asList("bin/java", "bin/java.exe")) {
            File program = new File(home, name);
            if (program.isFile()) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }

    /** As the file {@code release} in the home says; 0 where there is none, or no program. */
    private static int release(File home) {
        if (!program(home).isPresent()) {
            return 0;
        }
        Properties properties = new Properties();
        try (InputStream in = new FileInputStream(new File(home, "release"))) {
            properties.load(in);
        } catch (IOException e) {
            return 0;
        }
        return release(properties.getProperty("JAVA_VERSION", "").replace("\"", ""));
    }

    /** 8 for 1.8.0_402, 25 for 25.0.1, 0 for what is no version. */
    static int release(String version) {
        Matcher matcher = Pattern.compile("(?:1\\.)?(\\d+).*").matcher(version);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
