package org.retold.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.retold.core.comparison.Comparison;

/**
 * Gets out of a damaged file what can still be read, row by row; where the file's beginning is lost, which says where the tables
 * are, that of a new file takes its place, as the tables always stand where they were made. The damaged file is not written to.
 */
public final class Salvage {

    /** Rows that are asked for one by one where the way to them is lost. */
    private static final int MOST_PROBED = 50_000;

    private static final List<String> TABLES = List.of("comparison", "articles", "originals", "paragraphs", "passages", "links", "link_spans",
            "dismissed", "dismissed_spans", "codes", "coders", "annotations", "annotation_anchors", "annotation_absent", "annotation_codes",
            "lesson_steps", "lesson_anchors", "lesson_absent", "lesson_tally", "settings");

    /** Takes away what does not hold together any more. */
    private static final List<String> REPAIRS = List.of(
            "DELETE FROM originals WHERE article NOT IN (SELECT sigil FROM articles)",
            "DELETE FROM link_spans WHERE link NOT IN (SELECT link FROM links)",
            """
            DELETE FROM links WHERE article_a NOT IN (SELECT sigil FROM articles) OR article_b NOT IN (SELECT sigil FROM articles)
               OR link NOT IN (SELECT link FROM link_spans WHERE side = 'a') OR link NOT IN (SELECT link FROM link_spans WHERE side = 'b')""",
            "DELETE FROM dismissed_spans WHERE article NOT IN (SELECT sigil FROM articles) OR dismissed NOT IN (SELECT dismissed FROM dismissed)",
            "DELETE FROM dismissed WHERE dismissed NOT IN (SELECT dismissed FROM dismissed_spans)",
            "DELETE FROM annotation_anchors WHERE article NOT IN (SELECT sigil FROM articles)",
            """
            DELETE FROM annotations WHERE annotation NOT IN (SELECT annotation FROM annotation_anchors)
               OR (kind = 'absence') <> (annotation IN (SELECT annotation FROM annotation_absent))""",
            "DELETE FROM lesson_anchors WHERE article NOT IN (SELECT sigil FROM articles)",
            """
            DELETE FROM lesson_steps WHERE step NOT IN (SELECT step FROM lesson_anchors)
               OR (kind = 'absence') <> (step IN (SELECT step FROM lesson_absent))""",
            "UPDATE codes SET parent = NULL WHERE parent NOT IN (SELECT code FROM codes)",
            "DELETE FROM comparison WHERE name = 'base' AND value NOT IN (SELECT sigil FROM articles)",
            "INSERT OR IGNORE INTO comparison SELECT 'base', sigil FROM articles ORDER BY place LIMIT 1");

    private Salvage() {
    }

    /**
     * Saves what can be read of a damaged file as a new one and opens that.
     *
     * @throws StoreException if nothing can be read, or the new file cannot be written
     */
    public static ComparisonFile save(Path damaged, Path target, Recovery recovery) throws StoreException {
        return ComparisonFile.create(target, read(damaged), recovery);
    }

    /** What can still be read. */
    public static Comparison read(Path damaged) throws StoreException {
        try (PrivateCopy copy = PrivateCopy.ofBytes(damaged); PrivateCopy rescued = PrivateCopy.ofNothing(damaged)) {
            completePages(copy.file());
            try (Database fresh = Database.open(rescued.file(), Database.Access.CREATE)) {
                fresh.transaction(() -> Schema.CURRENT.create(fresh));
                fresh.run("PRAGMA foreign_keys = OFF");
                if (rows(copy.file(), fresh) == 0) {
                    replaceBeginning(copy.file());
                    rows(copy.file(), fresh);
                }
                for (String repair : REPAIRS) {
                    fresh.run(repair);
                }
                fresh.run("INSERT OR IGNORE INTO comparison VALUES ('id', ?)", UUID.randomUUID().toString());
                Comparison read = Contents.lenient().read(fresh);
                if (read.articles().isEmpty()) {
                    throw Failure.of(Problem.NOT_A_COMPARISON, damaged, null);
                }
                return read;
            }
        } catch (SQLException | IOException | IllegalArgumentException e) {
            throw Failure.of(damaged, e);
        }
    }

    private static void completePages(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long pages = (bytes.length() + Schema.PAGE_SIZE - 1) / Schema.PAGE_SIZE;
            if (bytes.length() > 32) {
                bytes.seek(28);
                long said = Integer.toUnsignedLong(bytes.readInt());
                pages = Math.max(pages, said < 1_000_000 ? said : 0);
            }
            bytes.setLength(pages * Schema.PAGE_SIZE);
        }
    }

    private static void replaceBeginning(Path file) throws IOException, SQLException {
        try (PrivateCopy pattern = PrivateCopy.ofNothing(file)) {
            try (Database fresh = Database.open(pattern.file(), Database.Access.CREATE)) {
                fresh.transaction(() -> Schema.CURRENT.create(fresh));
            }
            byte[] beginning = new byte[Schema.PAGE_SIZE];
            try (RandomAccessFile bytes = new RandomAccessFile(pattern.file().toFile(), "r")) {
                bytes.readFully(beginning);
            }
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.write(beginning);
                bytes.seek(28);
                bytes.writeInt((int) (bytes.length() / Schema.PAGE_SIZE));
            }
            Files.deleteIfExists(WholeFile.companion(file, "-journal"));
        }
    }

    /** @return how many rows could be taken over */
    private static int rows(Path from, Database into) throws SQLException {
        int found = 0;
        try (Database damaged = Database.open(from, Database.Access.WRITE)) {
            for (String table : TABLES) {
                found += rows(damaged, table, into);
            }
        } catch (SQLException noTablesToBeFound) {
            return found;
        }
        return found;
    }

    private static int rows(Database damaged, String table, Database into) throws SQLException {
        List<Long> taken = new ArrayList<>();
        long upTo = walk(damaged, table, "rowid > ? ORDER BY rowid", Long.MIN_VALUE, into, taken);
        long downTo = walk(damaged, table, "rowid < ? ORDER BY rowid DESC", Long.MAX_VALUE, into, taken);
        for (long row = upTo + 1; upTo > Long.MIN_VALUE && downTo > upTo && downTo < Long.MAX_VALUE && row < Math.min(downTo, upTo + MOST_PROBED); row++) {
            take(damaged, table, "rowid = ?", row, into, taken);
        }
        return taken.size();
    }

    /** Takes row after row until there is none or the next cannot be reached; returns the last one. */
    private static long walk(Database damaged, String table, String next, long from, Database into, List<Long> taken) throws SQLException {
        long at = from;
        for (int before = -1; before < taken.size(); ) {
            before = taken.size();
            if (take(damaged, table, next, at, into, taken)) {
                at = taken.getLast();
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean take(Database damaged, String table, String which, long row, Database into, List<Long> taken) throws SQLException {
        List<Object[]> found;
        try {
            found = damaged.query("SELECT rowid, * FROM " + table + " WHERE " + which + " LIMIT 1", Salvage::values, row);
        } catch (SQLException unreadable) {
            return false;
        }
        for (Object[] values : found) {
            into.run("INSERT OR IGNORE INTO " + table + " VALUES (" + "?, ".repeat(values.length - 2) + "?)",
                    Arrays.copyOfRange(values, 1, values.length));
            taken.add(((Number) values[0]).longValue());
        }
        return !found.isEmpty();
    }

    private static Object[] values(ResultSet row) throws SQLException {
        Object[] values = new Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getObject(i + 1);
        }
        return values;
    }
}
