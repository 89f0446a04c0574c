package org.retold.ui.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.retold.core.align.Link;
import org.retold.core.align.Relation;
import org.retold.core.collate.ArticlePair;
import org.retold.core.diff.Delta;
import org.retold.core.difference.Difference.Kind;
import org.retold.core.text.Span;
import org.retold.ui.common.Messages;

/** What is told on both sides but worded or placed differently: an entry a link. */
final class LinkEntries {

    private static final int LONGEST_CHANGE = 40;

    private final Standpoint standpoint;

    LinkEntries(Standpoint standpoint) {
        this.standpoint = standpoint;
    }

    Stream<Entry> all() {
        return standpoint.pairs().flatMap(pair -> pair.alignment().links().stream()
                .filter(link -> link.moved() || link.relation() != Relation.SAME).map(link -> entry(pair, link)));
    }

    private Entry entry(ArticlePair pair, Link link) {
        boolean edited = link.relation() == Relation.EDITED;
        List<Delta> deltas = edited ? link.deltas() : List.of();
        Reading a = standpoint.passages(pair.a(), link.a(), spans(deltas.stream().map(Delta::a)), Mark.Style.MISSED);
        Reading b = standpoint.passages(pair.b(), link.b(), spans(deltas.stream().map(Delta::b)), Mark.Style.OWN);
        List<Kind> kinds = new ArrayList<>();
        if (link.moved()) {
            kinds.add(Kind.MOVED);
        }
        if (link.relation() != Relation.SAME) {
            kinds.add(edited ? Kind.EDITED : Kind.PARAPHRASED);
        }
        List<Reading> readings = List.of(a, b);
        return new Entry(kinds, String.join(", ", kinds.stream().map(KindWords::one).toList()),
                link.moved() ? moved(a, b) : edited ? change(a, b, deltas) : "", readings, List.of(),
                Set.of(pair.a(), pair.b()), standpoint.scope(List.of(pair.a(), pair.b())), link.strength(),
                standpoint.order(readings.stream()));
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
