package org.retold.ui.differences;

import java.util.List;
import org.retold.core.difference.Difference.Kind;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;

/** What to say where there is no row to show. */
final class EmptyWords {

    private EmptyWords() {
    }

    static String of(ComparisonModel comparison, List<Entry> entries, EntryFilter filter) {
        if (comparison.shownArticles().size() < 2) {
            return Messages.words("differences.empty.one");
        }
        if (comparison.collationProperty().get().isEmpty()) {
            return Messages.words(comparison.stalledProperty().get() ? "comparison.stalled" : "differences.empty.running");
        }
        if (!filter.query().isEmpty()) {
            return Messages.words("differences.empty.query", filter.query());
        }
        if (filter.kinds().size() == 1) {
            Kind kind = filter.kinds().iterator().next();
            if (kind == Kind.OPPOSED && entries.stream().anyMatch(entry -> entry.kind() == kind)) {
                return Messages.words("differences.opposed.dismissed");
            }
            return filter.outlets().isEmpty() ? KindWords.none(kind) : Messages.words("differences.empty.outlets");
        }
        return entries.isEmpty() ? Messages.words("differences.empty.none") : Messages.words("differences.empty.filtered");
    }
}
