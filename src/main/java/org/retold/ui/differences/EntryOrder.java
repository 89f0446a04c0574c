package org.retold.ui.differences;

import java.util.Comparator;
import java.util.Locale;
import org.retold.core.difference.Difference;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.ui.common.Messages;

/** In which order the list stands, and under which headings. What is possibly opposed comes first where order has headings. */
enum EntryOrder {
    KIND, TEXT, STRENGTH;

    String words() {
        return Messages.words("differences.order." + name().toLowerCase(Locale.ROOT));
    }

    Comparator<Entry> comparator() {
        Comparator<Entry> inText = Comparator.comparingLong(Entry::order);
        return switch (this) {
            case KIND -> Comparator.<Entry>comparingInt(entry -> KindWords.ORDER.indexOf(entry.kind()))
                    .thenComparing(entry -> entry.scope() == Entry.Scope.ALIKE).thenComparing(inText);
            case TEXT -> Comparator.<Entry, Boolean>comparing(entry -> entry.kind() != Difference.Kind.OPPOSED)
                    .thenComparing(inText).thenComparingInt(entry -> KindWords.ORDER.indexOf(entry.kind()));
            case STRENGTH -> Comparator.comparingDouble(Entry::strength).reversed().thenComparing(inText);
        };
    }

    /** What entries under one heading have in common; empty where there are no headings. */
    String heading(Entry entry, Article base) {
        return switch (this) {
            case STRENGTH -> "";
            case KIND -> entry.scope() == Entry.Scope.ALIKE ? Messages.words("differences.alike") : KindWords.heading(entry.kind());
            case TEXT -> entry.kind() == Difference.Kind.OPPOSED ? KindWords.heading(Difference.Kind.OPPOSED)
                    : place(TextOrder.anchor(entry.order()), base);
        };
    }

    private static String place(int anchor, Article base) {
        if (anchor < 0 || anchor >= base.passages().size()) {
            return Messages.words("differences.before", base.sigil());
        }
        Passage passage = base.passages().get(anchor);
        int number = base.paragraphOf(passage).number();
        return number == 0 ? Messages.words("differences.at-headline", base.sigil())
                : Messages.words("differences.at", base.sigil(), number);
    }
}
