package org.retold.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as they were typed, with a sentence where there is nothing to read. */
final class InputPath {

    private InputPath() {
    }

    static Path of(String typed) throws UnusableInput {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new UnusableInput(typed + " is not a file's name.", e);
        }
    }

    static Path existing(String typed) throws UnusableInput {
        Path path = of(typed);
        if (!Files.exists(path)) {
            throw new UnusableInput("There is no file " + typed + ".");
        }
        return path;
    }

    static Path existingFile(String typed) throws UnusableInput {
        Path path = existing(typed);
        if (Files.isDirectory(path)) {
            throw new UnusableInput(typed + " is a folder; a file is needed.");
        }
        return path;
    }
}
