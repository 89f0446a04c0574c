package org.retold.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Says to everybody who asks, in this process, in others and on other machines that share the folder, that a file is open. It is
 * a lock of the system's on a hidden file beside it, so that one left by a crash holds nobody off.
 */
final class Hold implements AutoCloseable {

    private static final int TRIES = 20;
    /** Where no content is, so that a system that forbids reading what is locked forbids nothing. */
    private static final long LOCKED_BYTE = 1L << 40;

    /** One for the process, as such locks are: a second lock of this process's, even one refused, would undo the first. */
    private static final Set<Path> OURS = new HashSet<>();

    private final Path lockFile;
    private final FileChannel channel;

    private Hold(Path lockFile, FileChannel channel) {
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /**
     * @return empty where somebody else holds the file
     * @throws IOException if there can be no file beside it
     */
    static Optional<Hold> of(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent().toRealPath();
        Path lockFile = folder.resolve("." + file.getFileName() + ".lock");
        synchronized (OURS) {
            if (OURS.contains(lockFile)) {
                return Optional.empty();
            }
            Optional<Hold> hold = taken(lockFile);
            hold.ifPresent(_ -> OURS.add(lockFile));
            return hold;
        }
    }

    private static Optional<Hold> taken(Path lockFile) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            create(lockFile);
            FileChannel channel = null;
            boolean kept = false;
            try {
                Object opened = key(lockFile);
                channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
                if (lock == null) {
                    return Optional.empty();
                }
                if (Objects.equals(opened, key(lockFile))) {
                    kept = true;
                    return Optional.of(new Hold(lockFile, channel));
                }
            } catch (NoSuchFileException _) {
                // whoever held it has just let go: once more
            } catch (OverlappingFileLockException e) {
                return Optional.empty();
            } finally {
                if (channel != null && !kept) {
                    channel.close();
                }
            }
        }
        return Optional.empty();
    }

    private static void create(Path lockFile) throws IOException {
        try {
            Files.createFile(lockFile);
        } catch (FileAlreadyExistsException _) {
            // left by a crash, or held
        }
    }

    /** Null where the system has no such thing; there a file that is open cannot be replaced. */
    private static Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /** Lets go; the hidden file goes too where that can be. */
    @Override
    public void close() {
        synchronized (OURS) {
            try (channel) {
                Files.deleteIfExists(lockFile);
            } catch (IOException driveIsGone) {
                OURS.remove(lockFile);
            }
            OURS.remove(lockFile);
        }
    }
}
