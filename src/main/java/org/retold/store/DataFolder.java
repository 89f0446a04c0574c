package org.retold.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the operating system wants a program's data of one user to be. */
final class DataFolder {

    private DataFolder() {
    }

    /** The system property {@code retold.data} goes before the system's own. */
    static Path ofThisUser() {
        String chosen = System.getProperty("retold.data");
        return chosen != null ? Path.of(chosen)
                : of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Retold");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Retold");
        }
        Path data = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        return (data.isAbsolute() ? data : home.resolve(".local").resolve("share")).resolve("retold");
    }
}
