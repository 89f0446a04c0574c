package org.retold.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.comparison.Comparison;
import org.retold.store.Section.Placed;

/**
 * Knows which place everything of one section has in the file, and writes what an act changed of it: things that two
 * comparisons share are passed over without being looked at. A thing's place is greater than that of the one before it; between
 * two there is room for others, so that putting something in the middle moves nothing else.
 */
final class Shelf<K, V> {

    private static final long ROOM = 1 << 20;

    private final Section<K, V> section;
    private final Map<K, Long> places = new HashMap<>();

    Shelf(Section<K, V> section) {
        this.section = section;
    }

    /** Forgets what it knew and reads what the file holds. */
    List<V> read(Database file, TextOffsets offsets) throws SQLException {
        places.clear();
        List<Placed<V>> all = section.read(file, offsets);
        all.forEach(placed -> places.put(section.key(placed.value()), placed.place()));
        return all.stream().map(Placed::value).toList();
    }

    /** What has to be written for {@code after} to be in a file that holds {@code before}; nothing is written yet. */
    Changes changes(Comparison before, Comparison after, TextOffsets offsets, boolean offsetsDiffer) {
        List<V> old = section.values(before);
        List<V> now = section.values(after);
        boolean everything = offsetsDiffer && section.holdsOffsets();
        int same = everything ? 0 : sameAtStart(old, now);
        int sameAtEnd = everything ? 0 : sameAtEnd(old, now, same);
        Changes changes = new Changes(offsets);
        Map<K, V> gone = new LinkedHashMap<>();
        old.subList(same, old.size() - sameAtEnd).forEach(value -> gone.put(section.key(value), value));
        List<V> wanted = now.subList(same, now.size() - sameAtEnd);
        long last = same == 0 ? 0 : places.get(section.key(now.get(same - 1)));
        long end = sameAtEnd == 0 ? Long.MAX_VALUE : places.get(section.key(now.get(now.size() - sameAtEnd)));
        for (int i = 0; i < wanted.size(); i++) {
            V value = wanted.get(i);
            K key = section.key(value);
            V known = gone.remove(key);
            Long kept = known == null ? null : places.get(key);
            boolean stays = kept != null && kept > last && kept < end;
            long place = stays ? kept : between(last, nextKept(wanted, i + 1, last, end, gone));
            if (place <= last) {
                return everythingAnew(old, now, offsets);
            }
            if (!stays || everything || !known.equals(value)) {
                if (known != null) {
                    changes.remove.put(key, kept);
                }
                changes.insert.add(new Placed<>(place, value));
            }
            last = place;
        }
        gone.keySet().forEach(key -> changes.remove.put(key, places.get(key)));
        return changes;
    }

    private int sameAtStart(List<V> old, List<V> now) {
        int same = 0;
        while (same < old.size() && same < now.size() && old.get(same) == now.get(same)) {
            same++;
        }
        return same;
    }

    private int sameAtEnd(List<V> old, List<V> now, int before) {
        int same = 0;
        while (same < Math.min(old.size(), now.size()) - before && old.get(old.size() - 1 - same) == now.get(now.size() - 1 - same)) {
            same++;
        }
        return same;
    }

    /** The place before which something new has to stand: of the next thing that keeps its own. */
    private long nextKept(List<V> wanted, int from, long last, long end, Map<K, V> old) {
        for (int i = from; i < wanted.size(); i++) {
            K key = section.key(wanted.get(i));
            if (old.containsKey(key) && places.get(key) > last) {
                return Math.min(places.get(key), end);
            }
        }
        return end;
    }

    private static long between(long last, long next) {
        return next == Long.MAX_VALUE ? last + ROOM : last + (next - last) / 2;
    }

    private Changes everythingAnew(List<V> old, List<V> now, TextOffsets offsets) {
        Changes changes = new Changes(offsets);
        old.forEach(value -> changes.remove.put(section.key(value), places.get(section.key(value))));
        for (int i = 0; i < now.size(); i++) {
            changes.insert.add(new Placed<>((i + 1) * ROOM, now.get(i)));
        }
        return changes;
    }

    /** Rows to take away and rows to write. */
    final class Changes {

        private final Map<K, Long> remove = new LinkedHashMap<>();
        private final List<Placed<V>> insert = new ArrayList<>();
        private final TextOffsets offsets;

        private Changes(TextOffsets offsets) {
            this.offsets = offsets;
        }

        boolean isEmpty() {
            return remove.isEmpty() && insert.isEmpty();
        }

        void write(Database file) throws SQLException {
            for (Map.Entry<K, Long> gone : remove.entrySet()) {
                section.remove(file, gone.getKey(), gone.getValue());
            }
            for (Placed<V> placed : insert) {
                section.insert(file, placed.value(), placed.place(), offsets);
            }
        }

        /** To be told once the rows are durably in the file. */
        void done() {
            remove.keySet().forEach(places::remove);
            insert.forEach(placed -> places.put(section.key(placed.value()), placed.place()));
        }
    }
}
