package org.retold.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A comparison cannot be opened or saved. The message is for the reader: which file, what is wrong, what to do. Nothing is lost
 * by it: the file holds what it held before, and what a person did since then stays in memory.
 */
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final transient Path file;
    private final transient Path copy;

    StoreException(Problem problem, Path file, String sentence, Throwable cause) {
        this(problem, file, null, sentence, cause);
    }

    private StoreException(Problem problem, Path file, Path copy, String sentence, Throwable cause) {
        super(sentence, cause);
        this.problem = problem;
        this.file = file;
        this.copy = copy;
    }

    StoreException withCopy(Path kept) {
        return new StoreException(problem, file, kept, getMessage(), getCause());
    }

    public Problem problem() {
        return problem;
    }

    public Path file() {
        return file;
    }

    /** Where the work that could not be saved is kept until it can be. */
    public Optional<Path> recoveryCopy() {
        return Optional.ofNullable(copy);
    }
}
