package org.retold.ui.differences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retold.core.difference.Difference;
import org.retold.core.text.Span;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.Overlaps;

/** Figures and names that differ. What several articles give differently is one entry, as it is one disagreement everywhere else. */
final class ValueEntries {

    private final Standpoint standpoint;

    ValueEntries(Standpoint standpoint) {
        this.standpoint = standpoint;
    }

    Stream<Entry> all() {
        return Stream.of(Difference.Kind.FIGURE, Difference.Kind.NAME).flatMap(kind -> Overlaps.groups(standpoint.collation()
                .differences().stream().filter(difference -> difference.kind() == kind && standpoint.shows(difference.spans().keySet()))
                .toList()).stream()).map(this::entry);
    }

    private Entry entry(List<Difference> same) {
        Map<String, Set<Span>> spans = new LinkedHashMap<>();
        same.forEach(difference -> difference.spans().forEach((sigil, some) ->
                spans.computeIfAbsent(sigil, _ -> new TreeSet<>()).addAll(some)));
        List<String> sigils = standpoint.inOrder(spans.keySet());
        List<Reading> readings = sigils.stream().map(sigil -> reading(sigil, List.copyOf(spans.get(sigil)))).toList();
        String first = value(same, sigils.getFirst());
        String others = sigils.stream().skip(1).map(sigil -> value(same, sigil)).filter(value -> !value.equals(first)).distinct()
                .collect(Collectors.joining(", "));
        return new Entry(List.of(same.getFirst().kind()), same.stream().map(ValueEntries::name).distinct()
                .collect(Collectors.joining(" · ")), Messages.words("differences.change", first, others), readings, List.of(),
                Set.copyOf(sigils), standpoint.scope(sigils), same.stream().mapToDouble(Difference::strength).max().orElseThrow(),
                standpoint.order(readings.stream()));
    }

    private Reading reading(String sigil, List<Span> spans) {
        List<Integer> passages = spans.stream().map(span -> standpoint.passageAt(sigil, span)).distinct().sorted().toList();
        return standpoint.passages(sigil, passages, spans, Mark.Style.BOXED);
    }

    private static String value(List<Difference> same, String sigil) {
        return same.stream().map(difference -> values(difference).getOrDefault(sigil, "")).filter(value -> !value.isBlank())
                .distinct().collect(Collectors.joining(" … ")).replace('\n', ' ');
    }

    private static Map<String, String> values(Difference difference) {
        return difference instanceof Difference.Figure figure ? figure.values() : ((Difference.Name) difference).values();
    }

    private static String name(Difference difference) {
        return difference instanceof Difference.Figure figure ? KindWords.change(figure.change())
                : KindWords.change(((Difference.Name) difference).change());
    }
}
