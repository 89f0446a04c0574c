package org.retold.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What to tell a reader when the system or SQLite refuses something. */
final class Failure {

    private Failure() {
    }

    static StoreException of(Problem problem, Path file, Throwable cause) {
        return new StoreException(problem, file, sentence(problem, file), cause);
    }

    /** @param cause what happened when the file was opened, read or written */
    static StoreException of(Path file, Exception cause) {
        return of(problem(file, cause), file, cause);
    }

    /** The same for a file that was open: what it is now was not known to be wrong when it was opened. */
    static StoreException ofSaving(Path file, Exception cause) {
        Problem problem = problem(file, cause);
        return of(problem == Problem.NOT_A_COMPARISON || problem == Problem.MISSING ? Problem.CHANGED_ELSEWHERE : problem, file, cause);
    }

    private static Problem problem(Path file, Exception cause) {
        if (cause instanceof SQLiteException refused) {
            return problem(file, refused.getResultCode());
        }
        if (cause instanceof SQLException) {
            return cause instanceof ChangedElsewhere ? Problem.CHANGED_ELSEWHERE : Problem.FAILED;
        }
        if (cause instanceof IllegalArgumentException) {
            return Problem.DAMAGED;
        }
        return problem(file, (IOException) cause);
    }

    private static Problem problem(Path file, SQLiteErrorCode code) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> Problem.DISK_FULL;
            case SQLITE_BUSY, SQLITE_LOCKED -> Problem.BUSY;
            case SQLITE_READONLY -> code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED ? Problem.GONE : Problem.READ_ONLY;
            case SQLITE_PERM, SQLITE_AUTH -> Problem.READ_ONLY;
            case SQLITE_CORRUPT -> Problem.DAMAGED;
            case SQLITE_ERROR, SQLITE_SCHEMA, SQLITE_CONSTRAINT, SQLITE_MISMATCH -> Problem.DAMAGED;
            case SQLITE_NOTADB -> Problem.NOT_A_COMPARISON;
            case SQLITE_CANTOPEN -> Files.exists(file) ? Problem.READ_ONLY : Problem.GONE;
            default -> Files.exists(file) ? Problem.FAILED : Problem.GONE;
        };
    }

    private static Problem problem(Path file, IOException cause) {
        if (cause instanceof AccessDeniedException || isReadOnly(cause)) {
            return Problem.READ_ONLY;
        }
        if (isFull(cause)) {
            return Problem.DISK_FULL;
        }
        return cause instanceof NoSuchFileException || !Files.exists(file.toAbsolutePath().getParent()) ? Problem.GONE : Problem.FAILED;
    }

    /** Java has no type for it; the system's own words are in the message. */
    private static boolean isFull(IOException cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("not enough space") || message.contains("disk full")
                || message.contains("quota exceeded");
    }

    private static boolean isReadOnly(IOException cause) {
        return cause.getCause() instanceof ReadOnlyFileSystemException
                || String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("read-only file system");
    }

    private static String sentence(Problem problem, Path file) {
        String name = "“" + file.getFileName() + "”";
        Path folder = file.toAbsolutePath().getParent();
        return switch (problem) {
            case MISSING -> "There is no file " + name + " in " + folder + ": look whether it was moved or renamed.";
            case NOT_A_COMPARISON -> name + " is not a comparison saved by Retold: open it as an article, or choose another file.";
            case DAMAGED -> name + " is damaged: Retold can save what is still readable as a new file, and leaves this one as it is.";
            case NEWER -> name + " was saved by a newer version of Retold: open a copy of it to read, or install the newer version.";
            case OPEN_ELSEWHERE -> name + " is already open in another window or on another computer: close it there, or open a copy.";
            case CHANGED_ELSEWHERE -> name + " was changed by another program since it was opened: load it again, keep yours, or save under another name.";
            case READ_ONLY -> name + " cannot be written to in " + folder + ": save under another name, in a folder of your own.";
            case DISK_FULL -> "The disk that " + name + " is on is full: make room, or save on another disk.";
            case GONE -> name + " is no longer in " + folder + ": connect the drive again, or save under another name.";
            case BUSY -> "Another program is using " + name + " just now: close it there, or try again.";
            case FAILED -> name + " could not be read or written: check the disk, or save under another name.";
        };
    }
}
