package org.retold.ui.differences;

import java.util.List;
import java.util.stream.Stream;

/** All entries of a comparison, in no order. */
final class Entries {

    private Entries() {
    }

    static List<Entry> of(Standpoint standpoint) {
        return Stream.of(new OpposedEntries(standpoint).all(), new QuoteEntries(standpoint).all(),
                        new ValueEntries(standpoint).all(), new LinkEntries(standpoint).all(), new OneSidedEntries(standpoint).all())
                .flatMap(entries -> entries).toList();
    }
}
