package org.retold.ui.differences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.retold.core.difference.Difference.Kind;
import org.retold.core.text.Article;

/** Puts entries in order and under headings, and counts them. */
final class Rows {

    private Rows() {
    }

    /** @param brief whether long entries show their beginning only */
    static List<Row> of(Stream<Entry> shown, EntryOrder order, Article base, boolean brief) {
        List<Entry> inOrder = shown.sorted(order.comparator()).toList();
        List<String> headings = inOrder.stream().map(entry -> order.heading(entry, base)).toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            boolean first = i == 0 || !headings.get(i).equals(headings.get(i - 1));
            int end = i;
            while (first && end < headings.size() && headings.get(end).equals(headings.get(i))) {
                end++;
            }
            int differ = (int) inOrder.subList(i, end).stream().filter(Entry::differs).count();
            rows.add(new Row(inOrder.get(i), first ? headings.get(i) : "", end - i, differ, brief));
        }
        return rows;
    }

    /** How many entries there are of each kind; one of two kinds counts for both. */
    static Map<Kind, Integer> counts(Collection<Entry> some) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        some.forEach(entry -> entry.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return counts;
    }
}
