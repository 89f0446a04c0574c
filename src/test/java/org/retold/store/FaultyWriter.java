package org.retold.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.retold.core.comparison.Comparison;

/**
 * Runs with the system's file functions replaced by ones that fail when told to, and lets each of them fail in turn: while an act
 * is saved, a file is saved under another name, over another file, and a file is migrated. After each failure what was in the
 * files has to be there, and the next save has to make up for what was missed. Says how many faults there were, or what was wrong.
 * {@code FaultyWriter FOLDER LIBRARY ERROR…}, where an error is the system's number for it: 28 for a full disk, 5 for a failed device.
 */
final class FaultyWriter {

    private final Path folder;
    private final MethodHandle arm;
    private final Recovery recovery;
    private int faults;
    private int refused;
    private long seen;

    @SuppressWarnings("restricted")
    private FaultyWriter(Path folder, Path library) {
        this.folder = folder;
        this.recovery = new Recovery(folder.resolve("safe"));
        this.arm = Linker.nativeLinker().downcallHandle(SymbolLookup.libraryLookup(library, Arena.global()).find("fault_arm").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }

    @FunctionalInterface
    private interface Act {
        void run() throws StoreException;
    }

    public static void main(String[] arguments) throws Throwable {
        FaultyWriter writer = new FaultyWriter(Path.of(arguments[0]), Path.of(arguments[1]));
        for (int error : Stream.of(arguments).skip(2).mapToInt(Integer::parseInt).toArray()) {
            for (int lasting = 0; lasting < 2; lasting++) {
                for (int stage = 0; stage < 4; stage++) {
                    writer.everyFault(stage, error, lasting);
                }
            }
        }
        System.out.println("faults " + writer.faults + " refused " + writer.refused);
    }

    private void everyFault(int stage, int error, int lasting) throws Throwable {
        for (long k = 0; ; k++) {
            if (!fault(stage, k, error, lasting)) {
                return;
            }
            faults++;
        }
    }

    /** @return false where there were fewer acts on the file system than that */
    private boolean fault(int stage, long k, int error, int lasting) throws Throwable {
        Path place = Files.createTempDirectory(folder, "faulty");
        Path path = place.resolve("work.retold");
        Path other = place.resolve("other.retold");
        RandomActs acts = new RandomActs(stage * 31L + k);
        ComparisonFile file = ComparisonFile.create(path, acts.next(), Map.of(), recovery, KilledWriter.schema(1));
        for (int i = 0; i < 8; i++) {
            file.save(acts.next());
        }
        Comparison before = acts.now();
        if (stage == 2) {
            ComparisonFile.create(other, new RandomActs(99).next(), recovery).close();
        }
        if (stage == 3) {
            file.close();
        }
        Comparison after = stage == 3 ? before : acts.next();
        ComparisonFile open = file;
        ComparisonFile[] next = {file};
        boolean done = attempt(k, error, lasting, switch (stage) {
            case 0 -> () -> open.save(after);
            case 1, 2 -> () -> next[0] = open.saveAs(other, after);
            default -> () -> next[0] = ComparisonFile.open(path, recovery, KilledWriter.schema(2));
        });
        check(stage, k, done, before, after, path, other, next[0]);
        next[0].close();
        return seen > k;
    }

    private boolean attempt(long k, int error, int lasting, Act act) throws Throwable {
        arm(k, error, lasting);
        try {
            act.run();
            return true;
        } catch (StoreException e) {
            refused++;
            return false;
        } finally {
            seen = arm(-1, 0, 0);
        }
    }

    /** @return how many acts on the file system there were since the last call */
    private long arm(long k, int error, int lasting) throws Throwable {
        return (long) arm.invokeExact(k, error, lasting);
    }

    private void check(int stage, long k, boolean done, Comparison before, Comparison after, Path path, Path other, ComparisonFile file)
            throws StoreException, IOException {
        if (stage == 0) {
            file.save(after);
            file.close();
            require(after.equals(held(path)), stage, k, "a later save makes up for what was missed");
        } else if (stage < 3) {
            Path now = done ? other : path;
            if (!done) {
                require(held(other, stage == 2 ? new RandomActs(99).next() : null, after), stage, k, "the other file is old or new");
                file.save(after);
            }
            file.close();
            require(after.equals(held(now)), stage, k, "the work goes on where it was, or where it was to go");
            require(!done || before.equals(held(path)), stage, k, "the first file is left as it was");
        } else {
            file.close();
            require(before.equals(held(path)), stage, k, "a migration is done or not");
        }
    }

    private boolean held(Path other, Comparison old, Comparison now) throws StoreException {
        if (!Files.exists(other)) {
            return old == null;
        }
        Comparison found = held(other);
        return found.equals(old) || found.equals(now);
    }

    private Comparison held(Path path) throws StoreException {
        try (ComparisonFile file = ComparisonFile.open(path, recovery, KilledWriter.schema(2))) {
            return file.comparison();
        }
    }

    private static void require(boolean right, int stage, long k, String what) throws IOException {
        if (!right) {
            throw new IOException("stage " + stage + ", act " + k + ": " + what);
        }
    }
}
