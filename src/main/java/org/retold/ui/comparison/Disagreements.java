package org.retold.ui.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retold.core.collate.Collation;
import org.retold.core.difference.Difference;
import org.retold.core.difference.Difference.FigureChange;
import org.retold.core.difference.Difference.NameChange;
import org.retold.core.difference.Quotation;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;

/**
 * Puts the differences of every two articles together: what three articles answer differently is one disagreement with three
 * readings, not three differences.
 */
final class Disagreements {

    private static final String QUOTATION_MARKS = "\"'“”„‟«»‹›‘’‚「『";

    private final Collation collation;

    private Disagreements(Collation collation) {
        this.collation = collation;
    }

    /** Quotations, figures and names in the order of the base as the collation has it, then what is opposed. */
    static List<Disagreement> of(Collation collation) {
        Disagreements maker = new Disagreements(collation);
        List<Disagreement> all = new ArrayList<>();
        maker.quotations(all);
        maker.values(Kind.FIGURE, Difference.Kind.FIGURE, all);
        maker.values(Kind.NAME, Difference.Kind.NAME, all);
        maker.of(Difference.Kind.OPPOSED).map(Difference.Opposed.class::cast).forEach(opposed -> all.add(maker.opposed(opposed)));
        return List.copyOf(all);
    }

    private Stream<Difference> of(Difference.Kind kind) {
        return collation.differences().stream().filter(difference -> difference.kind() == kind);
    }

    private void quotations(List<Disagreement> all) {
        for (Quotation quotation : collation.quotations()) {
            List<String> changes = quotation.change().values().stream().flatMap(Set::stream).distinct().sorted()
                    .map(change -> key("differences.quote.", change)).toList();
            if (!changes.isEmpty()) {
                List<Disagreement.Reading> readings = new ArrayList<>();
                inOrder(quotation.readings().keySet()).forEach(article -> {
                    Quotation.Reading reading = quotation.readings().get(article.sigil());
                    readings.add(reading(article, reading.spans(), words(article, reading.spans()), reading.speaker().orElse("")));
                });
                all.add(new Disagreement(Kind.QUOTE, changes, true, readings, List.of()));
            }
        }
        if (collation.quotations().isEmpty()) {
            values(Kind.QUOTE, Difference.Kind.QUOTE, all);
        }
    }

    private void values(Kind kind, Difference.Kind wanted, List<Disagreement> all) {
        List<Difference> differences = of(wanted).toList();
        for (List<Difference> same : Overlaps.groups(differences)) {
            Map<String, Set<Span>> spans = new LinkedHashMap<>();
            same.forEach(difference -> difference.spans().forEach((sigil, some) ->
                    spans.computeIfAbsent(sigil, _ -> new TreeSet<>()).addAll(some)));
            List<Disagreement.Reading> readings = inOrder(spans.keySet()).map(article -> reading(article,
                    List.copyOf(spans.get(article.sigil())), valueIn(article, same, spans), speakerIn(article, same))).toList();
            List<String> changes = same.stream().flatMap(Disagreements::changes).distinct().toList();
            all.add(new Disagreement(kind, changes, same.stream().anyMatch(Disagreements::isSerious), readings, List.of()));
        }
    }

    private static String valueIn(Article article, List<Difference> same, Map<String, Set<Span>> spans) {
        String values = same.stream().map(difference -> switch (difference) {
            case Difference.Figure figure -> figure.values().getOrDefault(article.sigil(), "");
            case Difference.Name name -> name.values().getOrDefault(article.sigil(), "");
            default -> "";
        }).filter(value -> !value.isBlank()).distinct().collect(Collectors.joining(" … ")).replace('\n', ' ');
        return values.isEmpty() ? words(article, spans.get(article.sigil())) : values;
    }

    private static String speakerIn(Article article, List<Difference> same) {
        return same.stream().filter(Difference.Quote.class::isInstance).map(Difference.Quote.class::cast)
                .flatMap(quote -> Optional.ofNullable(quote.speakers().get(article.sigil())).stream()).findFirst().orElse("");
    }

    private Disagreement opposed(Difference.Opposed opposed) {
        return new Disagreement(Kind.OPPOSED, List.of("differences.one.opposed"), true, side(opposed.left(), opposed.cues()),
                side(opposed.right(), opposed.cues()));
    }

    private List<Disagreement.Reading> side(List<Difference.Member> members, List<Difference.Member> cues) {
        return members.stream().filter(member -> collation.find(member.article()).isPresent()).map(member -> {
            List<Span> words = cues.stream().filter(cue -> cue.article().equals(member.article())
                    && cue.passage() == member.passage()).map(Difference.Member::span).distinct().sorted().toList();
            Article article = collation.article(member.article());
            return new Disagreement.Reading(member.article(), List.of(member.passage()), words,
                    words(article, List.of(article.passages().get(member.passage()).span())), "", false);
        }).toList();
    }

    private static Disagreement.Reading reading(Article article, List<Span> spans, String words, String speaker) {
        List<Integer> passages = spans.stream().flatMap(span -> passages(article, span)).distinct().sorted().toList();
        return new Disagreement.Reading(article.sigil(), passages.isEmpty() ? List.of(0) : passages, spans, words,
                speaker.replace('\n', ' '), isQuoted(article.text(), spans));
    }

    private static boolean isQuoted(String text, List<Span> spans) {
        int start = spans.isEmpty() ? 0 : spans.getFirst().start();
        return start > 0 && QUOTATION_MARKS.indexOf(text.charAt(start - 1)) >= 0;
    }

    private static Stream<Integer> passages(Article article, Span span) {
        return article.passages().stream().filter(passage -> passage.span().overlaps(span)).map(Passage::index);
    }

    private static String words(Article article, Collection<Span> spans) {
        return spans.stream().map(span -> span.of(article.text())).collect(Collectors.joining(" … ")).replace('\n', ' ');
    }

    private Stream<Article> inOrder(Collection<String> sigils) {
        return collation.articles().stream().filter(article -> sigils.contains(article.sigil()));
    }

    private static Stream<String> changes(Difference difference) {
        return switch (difference) {
            case Difference.Quote quote -> new LinkedHashSet<>(quote.change()).stream().sorted(Comparator.naturalOrder())
                    .map(change -> key("differences.quote.", change));
            case Difference.Figure figure -> Stream.of(key("differences.figure.", figure.change()));
            case Difference.Name name -> Stream.of(key("differences.name.", name.change()));
            default -> Stream.of();
        };
    }

    private static boolean isSerious(Difference difference) {
        return switch (difference) {
            case Difference.Figure figure -> figure.change() != FigureChange.PRECISION;
            case Difference.Name name -> name.change() != NameChange.VARIANT;
            default -> true;
        };
    }

    private static String key(String prefix, Enum<?> change) {
        return prefix + change.name().toLowerCase(Locale.ROOT);
    }
}
