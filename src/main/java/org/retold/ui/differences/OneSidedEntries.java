package org.retold.ui.differences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retold.core.align.Link;
import org.retold.core.difference.Difference.Kind;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.PassageRef;

/**
 * What the base tells and others do not, and what others tell and the base does not. What several of the others add together is
 * one entry.
 */
final class OneSidedEntries {

    private final Standpoint standpoint;
    private final Map<String, Map<String, Map<Integer, List<Link>>>> links;

    OneSidedEntries(Standpoint standpoint) {
        this.standpoint = standpoint;
        this.links = standpoint.sigils().stream().collect(Collectors.toMap(Function.identity(), this::linksOf));
    }

    Stream<Entry> all() {
        return Stream.concat(dropped(), added());
    }

    private Stream<Entry> dropped() {
        String base = standpoint.base();
        if (!standpoint.shows(List.of(base)) || standpoint.sigils().size() < 2) {
            return Stream.empty();
        }
        return standpoint.article(base).passages().stream()
                .map(passage -> dropped(passage.index(), lacking(new PassageRef(base, passage.index()))))
                .flatMap(Optional::stream);
    }

    private Optional<Entry> dropped(int passage, List<String> absent) {
        if (absent.isEmpty()) {
            return Optional.empty();
        }
        int others = standpoint.sigils().size() - 1;
        List<Reading> readings = List.of(standpoint.passages(standpoint.base(), List.of(passage), List.of(), Mark.Style.MISSED));
        Set<String> concerned = new HashSet<>(absent);
        concerned.add(standpoint.base());
        String detail = absent.size() == others && others > 1 ? Messages.words("differences.dropped.by-all", others)
                : Messages.words("differences.dropped", absent.size(), others, String.join(", ", absent));
        return Optional.of(new Entry(List.of(Kind.DROPPED), KindWords.one(Kind.DROPPED), detail, readings, List.of(), concerned,
                Entry.Scope.BASE, 1, standpoint.order(readings.stream())));
    }

    private Stream<Entry> added() {
        Set<PassageRef> told = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        for (String sigil : standpoint.sigils()) {
            if (!sigil.equals(standpoint.base())) {
                standpoint.article(sigil).passages().stream().map(passage -> new PassageRef(sigil, passage.index()))
                        .filter(place -> isAdded(place) && !told.contains(place))
                        .forEach(place -> entries.add(added(place, told)));
            }
        }
        return entries.stream();
    }

    private Entry added(PassageRef place, Set<PassageRef> told) {
        Map<String, List<Integer>> tellers = new TreeMap<>(Map.of(place.sigil(), List.of(place.passage())));
        links.get(place.sigil()).forEach((other, byPassage) -> {
            List<Integer> passages = byPassage.getOrDefault(place.passage(), List.of()).stream()
                    .flatMap(link -> link.b().stream()).distinct().sorted()
                    .filter(passage -> isAdded(new PassageRef(other, passage))).toList();
            if (!passages.isEmpty()) {
                tellers.put(other, passages);
            }
        });
        tellers.forEach((sigil, passages) -> passages.forEach(passage -> told.add(new PassageRef(sigil, passage))));
        List<String> sigils = standpoint.inOrder(tellers.keySet());
        List<Reading> readings = sigils.stream()
                .map(sigil -> standpoint.passages(sigil, tellers.get(sigil), List.of(), Mark.Style.OWN)).toList();
        Set<String> concerned = new HashSet<>(sigils);
        concerned.add(standpoint.base());
        return new Entry(List.of(Kind.ADDED), KindWords.one(Kind.ADDED), onlyIn(sigils), readings, List.of(), concerned,
                Entry.Scope.BASE, 1, standpoint.order(readings.stream()));
    }

    private String onlyIn(List<String> sigils) {
        return sigils.size() == 1 && standpoint.sigils().size() > 2 ? Messages.words("differences.only", sigils.getFirst())
                : Messages.words("differences.added", String.join(", ", sigils), standpoint.base());
    }

    private boolean isAdded(PassageRef place) {
        return !place.sigil().equals(standpoint.base())
                && lacking(place).contains(standpoint.base());
    }

    private List<String> lacking(PassageRef place) {
        return standpoint.sigils().stream().filter(other -> !other.equals(place.sigil()))
                .filter(other -> !links.get(place.sigil()).get(other).containsKey(place.passage())).toList();
    }

    private Map<String, Map<Integer, List<Link>>> linksOf(String sigil) {
        return standpoint.sigils().stream().filter(other -> !other.equals(sigil))
                .collect(Collectors.toMap(Function.identity(), other -> byPassage(
                        standpoint.collation().pair(sigil, other).alignment().links())));
    }

    private static Map<Integer, List<Link>> byPassage(List<Link> links) {
        return links.stream().flatMap(link -> link.a().stream().map(passage -> Map.entry(passage, link)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
