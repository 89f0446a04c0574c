package org.retold.store;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.retold.core.annotation.Coder;

/**
 * Settings in a properties file. A file that is missing or damaged gives the defaults; what of it can be read is kept. Saving
 * never leaves half a file behind.
 */
public final class SettingsFile {

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The file in the folder that the operating system has for settings. */
    public static SettingsFile ofThisUser() {
        return new SettingsFile(folder(System.getProperty("os.name"), Path.of(System.getProperty("user.home"))).resolve("settings.properties"));
    }

    public Settings load() {
        Properties values = new Properties();
        if (Files.isReadable(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException damaged) {
                return Settings.DEFAULT;
            }
        }
        Settings usual = Settings.DEFAULT;
        return new Settings(values.getProperty("theme", usual.theme()), number(values, "text.size", usual.textSize()),
                flag(values, "scroll.locked", usual.locked()), flag(values, "same.dimmed", usual.sameDimmed()), reading(values), coder(values),
                new Settings.Place(number(values, "window.x", Double.NaN), number(values, "window.y", Double.NaN),
                        number(values, "window.width", usual.window().width()),
                        number(values, "window.height", usual.window().height()), flag(values, "window.maximised", false)));
    }

    private static Optional<Coder> coder(Properties values) {
        return Optional.ofNullable(values.getProperty("coder.id"))
                .flatMap(id -> Optional.ofNullable(values.getProperty("coder.name")).map(name -> new Coder(id, name)));
    }

    private static Settings.Reading reading(Properties values) {
        Settings.Reading usual = Settings.Reading.DEFAULT;
        return new Settings.Reading(values.getProperty("text.face", usual.face()),
                number(values, "text.line-height", usual.lineHeight()), (int) number(values, "text.characters", usual.characters()),
                flag(values, "marks.single-colour", usual.singleColour()), flag(values, "motion.reduced", usual.reducedMotion()),
                values.getProperty("language", usual.language()));
    }

    /** @throws IOException if the folder cannot be written to */
    public void save(Settings settings) throws IOException {
        Properties values = new Properties();
        values.setProperty("theme", settings.theme());
        values.setProperty("text.size", String.valueOf(settings.textSize()));
        values.setProperty("scroll.locked", String.valueOf(settings.locked()));
        values.setProperty("same.dimmed", String.valueOf(settings.sameDimmed()));
        Settings.Reading reading = settings.reading();
        settings.coder().ifPresent(coder -> {
            values.setProperty("coder.id", coder.id());
            values.setProperty("coder.name", coder.name());
        });
        values.setProperty("text.face", reading.face());
        values.setProperty("text.line-height", String.valueOf(reading.lineHeight()));
        values.setProperty("text.characters", String.valueOf(reading.characters()));
        values.setProperty("marks.single-colour", String.valueOf(reading.singleColour()));
        values.setProperty("motion.reduced", String.valueOf(reading.reducedMotion()));
        values.setProperty("language", reading.language());
        Settings.Place window = settings.window();
        values.setProperty("window.x", String.valueOf(window.x()));
        values.setProperty("window.y", String.valueOf(window.y()));
        values.setProperty("window.width", String.valueOf(window.width()));
        values.setProperty("window.height", String.valueOf(window.height()));
        values.setProperty("window.maximised", String.valueOf(window.maximised()));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path written = Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".new");
        try (Writer out = Files.newBufferedWriter(written)) {
            values.store(out, null);
        }
        replace(written);
    }

    private void replace(Path written) throws IOException {
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException onThisDisk) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static Path folder(String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return home.resolve(Path.of("AppData", "Roaming", "Retold"));
        }
        return name.startsWith("mac") ? home.resolve(Path.of("Library", "Application Support", "Retold"))
                : home.resolve(Path.of(".config", "retold"));
    }

    private static double number(Properties values, String key, double otherwise) {
        try {
            return Double.parseDouble(values.getProperty(key, ""));
        } catch (NumberFormatException damaged) {
            return otherwise;
        }
    }

    private static boolean flag(Properties values, String key, boolean otherwise) {
        return Boolean.parseBoolean(values.getProperty(key, String.valueOf(otherwise)));
    }
}
