package org.retold.ui.differences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.retold.core.diff.Delta;
import org.retold.core.diff.WordDiff;
import org.retold.core.difference.Difference;
import org.retold.core.difference.Difference.QuoteChange;
import org.retold.core.difference.Quotation;
import org.retold.core.text.Span;
import org.retold.ui.common.Messages;

/** Every quotation with all its readings, the words marked that differ from the first of them. */
final class QuoteEntries {

    private static final String MARKS = "\"'“”„‟«»‹›‘’‚「『";

    private final Standpoint standpoint;

    QuoteEntries(Standpoint standpoint) {
        this.standpoint = standpoint;
    }

    Stream<Entry> all() {
        return quotations().stream().map(this::entry).flatMap(Optional::stream);
    }

    /** The quotations themselves, or where they were not listed, what is known from their differences. */
    private Collection<Quotation> quotations() {
        List<Quotation> listed = standpoint.collation().quotations();
        return listed.isEmpty() ? quoteDifferences().map(QuoteEntries::quotation).toList() : listed;
    }

    private Stream<Difference.Quote> quoteDifferences() {
        return standpoint.collation().differences().stream().filter(Difference.Quote.class::isInstance)
                .map(Difference.Quote.class::cast);
    }

    private static Quotation quotation(Difference.Quote quote) {
        Map<String, Quotation.Reading> readings = new LinkedHashMap<>();
        quote.spans().forEach((sigil, spans) -> readings.put(sigil,
                new Quotation.Reading(spans, Optional.ofNullable(quote.speakers().get(sigil)))));
        return new Quotation(readings, Map.of(String.join("-", new TreeSet<>(quote.spans().keySet())), quote.change()));
    }

    private Optional<Entry> entry(Quotation quotation) {
        List<String> sigils = standpoint.inOrder(quotation.readings().keySet());
        if (sigils.isEmpty()) {
            return Optional.empty();
        }
        Set<QuoteChange> fromFirst = new TreeSet<>();
        Set<QuoteChange> anywhere = new TreeSet<>();
        for (int i = 0; i < sigils.size(); i++) {
            for (int j = i + 1; j < sigils.size(); j++) {
                Set<QuoteChange> change = change(quotation, sigils.get(i), sigils.get(j));
                anywhere.addAll(change);
                if (i == 0) {
                    fromFirst.addAll(change);
                }
            }
        }
        boolean withBase = sigils.getFirst().equals(standpoint.base()) && !fromFirst.isEmpty();
        List<Reading> readings = readings(quotation, sigils);
        return Optional.of(new Entry(List.of(Difference.Kind.QUOTE), name(sigils, anywhere), detail(readings),
                readings, List.of(), new HashSet<>(sigils),
                anywhere.isEmpty() ? Entry.Scope.ALIKE : withBase ? Entry.Scope.BASE : Entry.Scope.OTHERS,
                strength(quotation), standpoint.order(readings.stream())));
    }

    private static String name(List<String> sigils, Set<QuoteChange> changes) {
        return changes.isEmpty() ? Messages.words(sigils.size() == 1 ? "differences.quote.single" : "differences.quote.same")
                : Messages.words("differences.quote.changed", words(changes));
    }

    private static String detail(List<Reading> readings) {
        return readings.size() == 1 ? Messages.words("differences.only", readings.getFirst().sigil()) : "";
    }

    private List<Reading> readings(Quotation quotation, List<String> sigils) {
        Map<String, Reading> plain = new LinkedHashMap<>();
        sigils.forEach(sigil -> plain.put(sigil, reading(quotation, sigils, sigil)));
        String first = sigils.stream().filter(sigil -> !isReported(quotation, sigils, sigil)).findFirst().orElse(sigils.getFirst());
        List<Span> missed = new ArrayList<>();
        for (String sigil : sigils) {
            if (!sigil.equals(first)) {
                plain.put(sigil, compared(quotation, sigils, plain.get(first), plain.get(sigil), missed));
            }
        }
        plain.put(first, plain.get(first).with(Mark.merged(missed.stream(), Mark.Style.MISSED), speaker(quotation, first)));
        return List.copyOf(plain.values());
    }

    private Reading compared(Quotation quotation, List<String> sigils, Reading first, Reading other, List<Span> missed) {
        if (isReported(quotation, sigils, other.sigil())) {
            return other.with(List.of(), note(quotation, other.sigil(), KindWords.change(QuoteChange.INDIRECT)));
        }
        Set<QuoteChange> change = change(quotation, first.sigil(), other.sigil());
        boolean reworded = change.contains(QuoteChange.ALTERED) || change.contains(QuoteChange.CUT);
        List<Delta> deltas = reworded ? WordDiff.deltas(first.text(), other.text()) : List.of();
        words(deltas.stream().map(Delta::a), first.text()).forEach(missed::add);
        return other.with(Mark.merged(words(deltas.stream().map(Delta::b), other.text()), Mark.Style.OWN),
                note(quotation, other.sigil(), change.isEmpty() ? Messages.words("differences.quote.unchanged") : words(change)));
    }

    private static Stream<Span> words(Stream<Optional<Span>> spans, String text) {
        return spans.flatMap(Optional::stream).flatMap(span -> Mark.ofWords(span, text).stream());
    }

    private Reading reading(Quotation quotation, List<String> sigils, String sigil) {
        Reading plain = standpoint.words(sigil, quotation.readings().get(sigil).spans());
        return isReported(quotation, sigils, sigil) ? plain : plain.quoted();
    }

    /** True where the article gives in its own words what another one quotes. */
    private boolean isReported(Quotation quotation, List<String> sigils, String sigil) {
        return sigils.stream().anyMatch(other -> !other.equals(sigil)
                && change(quotation, sigil, other).contains(QuoteChange.INDIRECT))
                && !isQuoted(standpoint.article(sigil).text(), quotation.readings().get(sigil).spans().getFirst());
    }

    private static boolean isQuoted(String text, Span span) {
        return span.start() > 0 && MARKS.indexOf(text.charAt(span.start() - 1)) >= 0;
    }

    private static String words(Set<QuoteChange> changes) {
        return String.join(" · ", changes.stream().sorted().map(KindWords::change).toList());
    }

    private static String note(Quotation quotation, String sigil, String changed) {
        String speaker = speaker(quotation, sigil);
        return speaker.isEmpty() ? changed : speaker + " · " + changed;
    }

    private static String speaker(Quotation quotation, String sigil) {
        return quotation.readings().get(sigil).speaker().map(name -> "— " + name.replace('\n', ' ')).orElse("");
    }

    private static Set<QuoteChange> change(Quotation quotation, String a, String b) {
        Set<QuoteChange> change = quotation.change().get(a + "-" + b);
        return change != null ? change : quotation.change().getOrDefault(b + "-" + a, Set.of());
    }

    private double strength(Quotation quotation) {
        return quoteDifferences().filter(quote -> quote.spans().entrySet().stream().allMatch(side ->
                        Optional.ofNullable(quotation.readings().get(side.getKey()))
                                .filter(reading -> reading.spans().equals(side.getValue())).isPresent()))
                .mapToDouble(Difference::strength).max().orElse(1);
    }
}
