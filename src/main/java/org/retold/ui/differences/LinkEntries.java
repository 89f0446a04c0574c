package org.retold.ui.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retold.core.align.Link;
import org.retold.core.align.Relation;
import org.retold.core.collate.ArticlePair;
import org.retold.core.diff.Delta;
import org.retold.core.difference.Difference.Kind;
import org.retold.core.text.Span;
import org.retold.ui.common.Messages;

/** What is told on both sides but worded or placed differently: what several articles make of one passage is one entry. */
final class LinkEntries {

    private static final int LONGEST_CHANGE = 40;

    /** The passage that others edited or paraphrased; of moved ones every article's is an entry of its own. */
    private record Source(String sigil, List<Integer> passages, Relation relation, String movedTo) {
    }

    private record Telling(String sigil, Link link) {

        Stream<Delta> deltas() {
            return link.relation() == Relation.EDITED ? link.deltas().stream() : Stream.empty();
        }
    }

    private final Standpoint standpoint;

    LinkEntries(Standpoint standpoint) {
        this.standpoint = standpoint;
    }

    Stream<Entry> all() {
        Map<Source, List<Telling>> tellings = new LinkedHashMap<>();
        standpoint.pairs().forEach(pair -> pair.alignment().links().stream()
                .filter(link -> link.moved() || link.relation() != Relation.SAME)
                .forEach(link -> tellings.computeIfAbsent(source(pair, link), _ -> new ArrayList<>()).add(new Telling(pair.b(), link))));
        return tellings.entrySet().stream().map(told -> entry(told.getKey(), told.getValue()));
    }

    private static Source source(ArticlePair pair, Link link) {
        return new Source(pair.a(), link.a(), link.relation(), link.moved() ? pair.b() : "");
    }

    private Entry entry(Source source, List<Telling> tellings) {
        List<Reading> readings = new ArrayList<>();
        readings.add(standpoint.passages(source.sigil(), source.passages(),
                spans(tellings.stream().flatMap(telling -> telling.deltas().map(Delta::a))), Mark.Style.MISSED));
        tellings.forEach(telling -> readings.add(standpoint.passages(telling.sigil(), telling.link().b(),
                spans(telling.deltas().map(Delta::b)), Mark.Style.OWN)));
        List<Kind> kinds = new ArrayList<>();
        if (!source.movedTo().isEmpty()) {
            kinds.add(Kind.MOVED);
        }
        if (source.relation() != Relation.SAME) {
            kinds.add(source.relation() == Relation.EDITED ? Kind.EDITED : Kind.PARAPHRASED);
        }
        Set<String> concerned = readings.stream().map(Reading::sigil).collect(Collectors.toSet());
        return new Entry(kinds, String.join(", ", kinds.stream().map(KindWords::one).toList()), detail(source, tellings, readings),
                readings, List.of(), concerned, standpoint.scope(concerned),
                tellings.stream().mapToDouble(telling -> telling.link().strength()).max().orElse(0),
                standpoint.order(readings.stream()));
    }

    private static String detail(Source source, List<Telling> tellings, List<Reading> readings) {
        if (!source.movedTo().isEmpty()) {
            return moved(readings.getFirst(), readings.getLast());
        }
        if (tellings.size() > 1) {
            return Messages.words("differences.in", String.join(", ", tellings.stream().map(Telling::sigil).distinct().toList()));
        }
        return source.relation() == Relation.EDITED
                ? change(readings.getFirst(), readings.getLast(), tellings.getFirst().link().deltas()) : "";
    }

    private static List<Span> spans(Stream<Optional<Span>> spans) {
        return spans.flatMap(Optional::stream).toList();
    }

    private static String moved(Reading a, Reading b) {
        return Messages.words("differences.moved", a.placeSign(), a.sigil(), b.placeSign(), b.sigil());
    }

    /** The change itself where it is a single short one, else how many there are. */
    private static String change(Reading a, Reading b, List<Delta> deltas) {
        if (deltas.size() != 1) {
            return deltas.isEmpty() ? "" : Messages.words("differences.changes", deltas.size());
        }
        String was = deltas.getFirst().a().map(span -> span.of(a.article().text())).orElse("");
        String is = deltas.getFirst().b().map(span -> span.of(b.article().text())).orElse("");
        if (was.length() > LONGEST_CHANGE || is.length() > LONGEST_CHANGE) {
            return Messages.words("differences.changes", 1);
        }
        return was.isEmpty() ? Messages.words("differences.change.more", is, b.sigil())
                : is.isEmpty() ? Messages.words("differences.change.less", was, b.sigil())
                : Messages.words("differences.change", was, is);
    }
}
