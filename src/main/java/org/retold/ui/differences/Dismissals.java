package org.retold.ui.differences;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The possibly opposed topics that the reader has checked and put aside, as long as the comparison is open. */
final class Dismissals {

    private final Set<Entry.Identity> dismissed = new HashSet<>();

    void dismiss(Entry entry) {
        dismissed.add(entry.identity());
    }

    void clear() {
        dismissed.clear();
    }

    boolean contains(Entry entry) {
        return !dismissed.isEmpty() && dismissed.contains(entry.identity());
    }

    int among(Collection<Entry> entries) {
        return (int) entries.stream().filter(this::contains).count();
    }
}
