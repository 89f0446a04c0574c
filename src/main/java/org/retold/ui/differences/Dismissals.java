package org.retold.ui.differences;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.LinkEdit;
import org.retold.core.decision.Side;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;

/**
 * The possibly opposed topics that the reader has checked and put aside. They are decisions of the comparison, saved with it and
 * undone like all others; a topic is recognised by its passages, also where some of them are no longer concerned.
 */
final class Dismissals {

    private final ComparisonModel model;

    Dismissals(ComparisonModel model) {
        this.model = model;
    }

    void dismiss(Entry entry) {
        Map<String, Set<Integer>> byArticle = new LinkedHashMap<>();
        entry.allReadings().forEach(reading -> byArticle.computeIfAbsent(reading.sigil(), _ -> new TreeSet<>()).addAll(reading.passages()));
        Comparison now = now();
        model.perform(new LinkEdit.Dismiss(byArticle.entrySet().stream()
                .map(side -> Side.of(now.article(side.getKey()), List.copyOf(side.getValue()))).toList()));
    }

    /** Shows those among the entries again. */
    void bringBack(Collection<Entry> entries) {
        for (List<Side> sides : now().decisions().dismissed()) {
            Set<PassageRef> places = places(sides);
            if (entries.stream().anyMatch(entry -> isWithin(entry, places))) {
                model.perform(new LinkEdit.Restore(sides));
            }
        }
    }

    boolean contains(Entry entry) {
        return !entry.against().isEmpty() && now().decisions().dismissed().stream().anyMatch(sides -> isWithin(entry, places(sides)));
    }

    int among(Collection<Entry> entries) {
        return (int) entries.stream().filter(this::contains).count();
    }

    private Set<PassageRef> places(List<Side> sides) {
        Set<PassageRef> places = new HashSet<>();
        for (Side side : sides) {
            now().find(side.article()).ifPresent(article -> side.passages(article).forEach(passage -> places.add(new PassageRef(side.article(), passage))));
        }
        return places;
    }

    private static boolean isWithin(Entry entry, Set<PassageRef> places) {
        return !entry.against().isEmpty() && places.containsAll(entry.allReadings()
                .flatMap(reading -> reading.passages().stream().map(passage -> new PassageRef(reading.sigil(), passage))).collect(Collectors.toSet()));
    }

    private Comparison now() {
        return model.comparisonProperty().get();
    }
}
