package org.retold.print.pdf;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file that appears under its name only when it is complete; whatever fails leaves what was there as it was. */
public final class FinishedFile {

    private FinishedFile() {
    }

    /** @throws IOException if the folder cannot be written to or is full */
    public static void write(Path file, byte[] content) throws IOException {
        Path written = file.toAbsolutePath().resolveSibling("." + file.getFileName() + "-" + Long.toHexString(System.nanoTime()) + ".part");
        try {
            Files.write(written, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try {
                Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException onThisDisk) {
                Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
