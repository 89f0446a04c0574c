package org.retold.ui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The files that articles were read from, which nothing is ever written to. */
public final class ImportedFiles {

    private ImportedFiles() {
    }

    /** @param sources where articles came from: files, or anything else in words */
    public static boolean include(List<String> sources, Path file) {
        return sources.stream().anyMatch(source -> isSource(source, file));
    }

    /** True where both are there and one file. */
    public static boolean isSame(Path a, Path b) {
        try {
            return Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
        } catch (IOException unreachable) {
            return false;
        }
    }

    private static boolean isSource(String source, Path file) {
        try {
            return isSame(Path.of(source), file);
        } catch (InvalidPathException noFile) {
            return false;
        }
    }
}
