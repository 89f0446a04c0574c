package org.retold.ui.differences;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.text.Article;

/** The possibly opposed topics that the reader has checked and put aside, as long as the articles they are from are open. */
final class Dismissals {

    /** With the texts that were read. */
    private final Map<Entry.Identity, Set<String>> dismissed = new HashMap<>();

    void dismiss(Entry entry) {
        dismissed.put(entry.identity(),
                entry.allReadings().map(reading -> reading.article().text()).collect(Collectors.toUnmodifiableSet()));
    }

    void clear() {
        dismissed.clear();
    }

    /** Forgets those from articles that are no longer open; what stands at the same place in another set was not checked. */
    void keepWithin(Collection<Article> open) {
        Set<String> texts = open.stream().map(Article::text).collect(Collectors.toSet());
        dismissed.values().removeIf(read -> !texts.containsAll(read));
    }

    boolean contains(Entry entry) {
        return !dismissed.isEmpty() && dismissed.containsKey(entry.identity());
    }

    int among(Collection<Entry> entries) {
        return (int) entries.stream().filter(this::contains).count();
    }
}
