package org.retold.ui.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.retold.core.difference.Difference;
import org.retold.core.text.Span;

/**
 * What the reader wants to see.
 *
 * @param kinds     all where empty
 * @param outlets   sigils of articles that all have to be concerned
 * @param everyPair also what differs between articles that are not the base
 * @param query     words that have to stand in a reading or in what is said about it
 */
record EntryFilter(Set<Difference.Kind> kinds, Set<String> outlets, boolean everyPair, String query) {

    EntryFilter {
        kinds = Set.copyOf(kinds);
        outlets = Set.copyOf(outlets);
        query = normal(query.strip());
    }

    boolean isNarrow() {
        return !kinds.isEmpty() || !outlets.isEmpty() || !query.isEmpty();
    }

    boolean accepts(Entry entry) {
        return acceptsBesideKind(entry) && acceptsKind(entry);
    }

    /** Everything but the kind: the counts on the chips say what a chip would show. */
    boolean acceptsBesideKind(Entry entry) {
        return (everyPair || entry.scope() != Entry.Scope.OTHERS) && entry.concerned().containsAll(outlets)
                && (query.isEmpty() || contains(entry));
    }

    /** What does not differ is listed only where its kind is asked for. */
    private boolean acceptsKind(Entry entry) {
        return kinds.isEmpty() ? entry.differs() : entry.kinds().stream().anyMatch(kinds::contains);
    }

    private boolean contains(Entry entry) {
        return normal(entry.name()).contains(query) || normal(entry.detail()).contains(query)
                || entry.allReadings().anyMatch(reading -> normal(reading.text()).contains(query)
                || normal(reading.note()).contains(query) || normal(reading.article().outlet()).contains(query));
    }

    /** Where the words sought stand in a text, in order. */
    List<Span> hitsIn(String text) {
        List<Span> hits = new ArrayList<>();
        String searched = normal(text);
        if (!query.isEmpty() && searched.length() == text.length()) {
            for (int at = searched.indexOf(query); at >= 0; at = searched.indexOf(query, at + query.length())) {
                hits.add(new Span(at, at + query.length()));
            }
        }
        return hits;
    }

    private static String normal(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"')
                .replace('\u00a0', ' ');
    }
}
