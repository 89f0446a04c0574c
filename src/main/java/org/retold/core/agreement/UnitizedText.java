package org.retold.core.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.retold.core.text.Span;

/**
 * One article and the spans that coders marked in it. Who worked on the article and marked nothing has an empty list; who did not
 * work on it is not in the map.
 *
 * @param coders the marks of each coder, in any order; they may overlap
 */
public record UnitizedText(String article, int length, Map<String, List<Mark>> coders) {

    /** A span that a coder gave a code; one span with several codes is several marks. */
    public record Mark(Span span, String code) {
    }

    public UnitizedText {
        coders = new TreeMap<>(coders);
        coders.replaceAll((coder, marks) -> List.copyOf(marks));
        if (coders.values().stream().flatMap(List::stream).anyMatch(mark -> mark.span().end() > length || mark.span().isEmpty())) {
            throw new IllegalArgumentException("a mark covers text of the article");
        }
    }

    public UnitizedText ofCoders(Set<String> some) {
        Map<String, List<Mark>> kept = new TreeMap<>(coders);
        kept.keySet().retainAll(some);
        return new UnitizedText(article, length, kept);
    }

    /** The units of one coder: in order and apart from each other; where marks overlap, the codes of all of them are the label. */
    List<Unit> units(String coder) {
        List<Mark> marks = coders.get(coder).stream().sorted(Comparator.comparing(Mark::span)).toList();
        TreeSet<Integer> ends = new TreeSet<>();
        marks.forEach(mark -> {
            ends.add(mark.span().start());
            ends.add(mark.span().end());
        });
        List<Unit> units = new ArrayList<>();
        Optional<Integer> from = Optional.empty();
        Set<Mark> before = Set.of();
        List<Mark> active = new ArrayList<>();
        int next = 0;
        for (int to : ends) {
            int start = from.orElse(to);
            active.removeIf(mark -> mark.span().end() <= start);
            Set<Mark> over = new HashSet<>(active);
            Set<String> codes = new TreeSet<>(over.stream().map(Mark::code).toList());
            if (!codes.isEmpty()) {
                boolean goesOn = !units.isEmpty() && units.getLast().codes().equals(codes) && before.stream().anyMatch(over::contains);
                int begin = goesOn ? units.removeLast().span().start() : start;
                units.add(new Unit(new Span(begin, to), codes));
            }
            for (; next < marks.size() && marks.get(next).span().start() == to; next++) {
                active.add(marks.get(next));
            }
            before = over;
            from = Optional.of(to);
        }
        return units;
    }

    /** Text in which one coder gave the same codes throughout. */
    record Unit(Span span, Set<String> codes) {
    }
}
