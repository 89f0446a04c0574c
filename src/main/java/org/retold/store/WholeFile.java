package org.retold.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.retold.core.comparison.Comparison;

/**
 * Puts a file in its place as a whole: it is written under another name in the same folder, brought to the disk, and renamed.
 * Under its own name there is the old file until then and the new one from then on, whenever the program is killed.
 */
final class WholeFile {

    @FunctionalInterface
    interface Writer {
        void write(Path file) throws IOException, SQLException;
    }

    private static final String[] COMPANIONS = {"-journal", "-wal", "-shm"};

    private WholeFile() {
    }

    static void put(Path target, Writer writer) throws IOException, SQLException {
        Path folder = target.toAbsolutePath().getParent();
        Path written = Files.createFile(folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".new"));
        try {
            keepPermissions(target, written);
            writer.write(written);
            sync(written, StandardOpenOption.WRITE);
            settle(target);
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
            syncFolder(folder);
        } finally {
            Files.deleteIfExists(written);
            deleteCompanions(written);
        }
    }

    private static void keepPermissions(Path target, Path written) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            Files.setPosixFilePermissions(written, view.readAttributes().permissions());
        }
    }

    /** Writes a comparison and settings of its view to a file that is empty; does not put it in its place. */
    static void write(Path file, Comparison comparison, Map<String, String> settings, Schema schema) throws SQLException {
        try (Database database = Database.open(file, Database.Access.CREATE)) {
            database.transaction(() -> {
                schema.create(database);
                new Contents().whole(comparison).write(database);
                Contents.writeFact(database, "revision", UUID.randomUUID().toString());
                for (Map.Entry<String, String> setting : settings.entrySet()) {
                    database.run("INSERT INTO settings VALUES (?, ?)", setting.getKey(), setting.getValue());
                }
            });
        }
    }

    /**
     * Takes away what a crash left beside the old file, which would be taken for a part of the new one. What the old file needs
     * of it is brought into the old file first.
     */
    private static void settle(Path target) throws IOException {
        if (!hasCompanions(target)) {
            return;
        }
        if (Files.exists(target)) {
            try (Database old = Database.open(target, Database.Access.WRITE)) {
                old.number("SELECT count(*) FROM sqlite_schema");
            } catch (SQLException notToBeSettled) {
                deleteCompanions(target);
            }
        }
        deleteCompanions(target);
    }

    /** Deletes what a process that was killed had begun to put in the file's place. Only right for who holds the file. */
    static void sweep(Path target) throws IOException {
        String beginning = "." + target.getFileName() + ".";
        try (Stream<Path> files = Files.list(target.toAbsolutePath().getParent())) {
            for (Path left : files.filter(file -> file.getFileName().toString().startsWith(beginning)
                    && file.getFileName().toString().matches(".*\\.[0-9a-f-]{36}\\.new(-journal)?")).toList()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static boolean hasCompanions(Path file) {
        for (String companion : COMPANIONS) {
            if (Files.exists(companion(file, companion))) {
                return true;
            }
        }
        return false;
    }

    static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        deleteCompanions(file);
    }

    private static void deleteCompanions(Path file) throws IOException {
        for (String companion : COMPANIONS) {
            Files.deleteIfExists(companion(file, companion));
        }
    }

    static Path companion(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static void sync(Path file, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(file, option)) {
            channel.force(true);
        }
    }

    /** Brings the new name to the disk where folders can be asked to, which is not so on Windows. */
    static void syncFolder(Path folder) throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            sync(folder, StandardOpenOption.READ);
        }
    }
}
