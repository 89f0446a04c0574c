package org.retold.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.retold.core.annotation.Coder;
import java.util.Optional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAFileTheDefaultsStand() {
        assertEquals(Settings.DEFAULT, file().load());
    }

    @Test
    void whatIsSavedComesBack() throws IOException {
        Settings settings = new Settings("DARK", 21, false, true, new Settings.Reading("LEGIBLE", 1.8, 60, true, true, "ar"), Optional.of(new Coder("id", "Mara")), new Settings.Place(10, 20, 900, 700, true));
        file().save(settings);
        assertEquals(settings, file().load());
    }

    @Test
    void aDamagedFileGivesTheDefaults() throws IOException {
        Files.createDirectories(folder.resolve("retold"));
        Files.writeString(folder.resolve("retold/settings.properties"), "text.size=large\nwindow.width=\\u12\n");
        assertEquals(Settings.DEFAULT, file().load());
    }

    @Test
    void aNumberThatIsNoneLeavesTheRest() throws IOException {
        Files.createDirectories(folder.resolve("retold"));
        Files.writeString(folder.resolve("retold/settings.properties"), "text.size=large\ntheme=DARK\n");
        assertEquals("DARK", file().load().theme());
        assertEquals(Settings.DEFAULT.textSize(), file().load().textSize());
    }

    @Test
    void savingLeavesOneFile() throws IOException {
        file().save(Settings.DEFAULT);
        file().save(Settings.DEFAULT);
        try (Stream<Path> files = Files.list(folder.resolve("retold"))) {
            assertEquals(List.of("settings.properties"), files.map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void eachSystemHasItsFolder() {
        Path home = Path.of("home");
        assertEquals(home.resolve(".config/retold"), SettingsFile.folder("Linux", home));
        assertEquals(home.resolve("Library/Application Support/Retold"), SettingsFile.folder("Mac OS X", home));
        assertEquals(home.resolve("AppData/Roaming/Retold"), SettingsFile.folder("Windows 11", home));
    }

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("retold").resolve("settings.properties"));
    }
}
