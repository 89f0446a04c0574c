package org.retold.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/** A copy of a file in a folder of its own for temporary files, so that the file itself is not written to, not even by recovery after a crash. */
final class PrivateCopy implements AutoCloseable {

    private final Path file;

    private PrivateCopy(Path file) {
        this.file = file;
    }

    /** Also of a file that another program is writing to. */
    static PrivateCopy of(Path original) throws IOException, SQLException {
        PrivateCopy copy = ofNothing(original);
        try (Database source = Database.open(original, Database.Access.READ)) {
            source.run("VACUUM INTO ?", copy.file.toString());
        } catch (SQLException notReadableInPlace) {
            copy.copyBytes(original);
        }
        return copy;
    }

    /** Byte for byte, with what a crash left beside it. */
    static PrivateCopy ofBytes(Path original) throws IOException {
        PrivateCopy copy = ofNothing(original);
        copy.copyBytes(original);
        return copy;
    }

    /** Only the place for one. */
    static PrivateCopy ofNothing(Path original) throws IOException {
        return new PrivateCopy(Files.createTempDirectory("retold").resolve(original.getFileName().toString()));
    }

    private void copyBytes(Path original) throws IOException {
        Files.copy(original, file, StandardCopyOption.REPLACE_EXISTING);
        file.toFile().setWritable(true);
        Path journal = WholeFile.companion(original, "-journal");
        if (Files.exists(journal)) {
            Files.copy(journal, WholeFile.companion(file, "-journal"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            WholeFile.delete(file);
            Files.deleteIfExists(file.getParent());
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
