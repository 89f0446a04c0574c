package org.retold.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.retold.core.diff.Delta;
import org.retold.core.diff.WordDiff;
import org.retold.core.difference.Difference;
import org.retold.core.difference.Difference.QuoteChange;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/**
 * Which words of an article differences are about: of a quotation whose words differ only those words, else the whole. What lies
 * within other such words is not said again.
 */
final class DisputedWords {

    private final Function<String, Article> articles;

    DisputedWords(Function<String, Article> articles) {
        this.articles = articles;
    }

    /** Spans of the article's text, in order, not overlapping. */
    List<Span> of(List<Difference> changes, String sigil) {
        List<Span> merged = new ArrayList<>();
        changes.stream().flatMap(change -> of(change, sigil).stream()).sorted().forEach(span -> {
            if (merged.isEmpty() || merged.getLast().end() < span.start()) {
                merged.add(span);
            } else {
                Span last = merged.removeLast();
                merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
            }
        });
        return merged;
    }

    private List<Span> of(Difference change, String sigil) {
        List<Span> whole = change.spans().getOrDefault(sigil, List.of());
        if (!(change instanceof Difference.Quote quote) || quote.change().stream()
                .noneMatch(how -> how == QuoteChange.ALTERED || how == QuoteChange.CUT)) {
            return whole;
        }
        List<Span> differing = new ArrayList<>();
        String own = words(sigil, whole);
        quote.spans().forEach((other, spans) -> {
            if (!other.equals(sigil)) {
                WordDiff.deltas(words(other, spans), own).stream().map(Delta::b).flatMap(Optional::stream)
                        .filter(span -> !span.isEmpty()).forEach(span -> differing.addAll(within(whole, span)));
            }
        });
        return differing;
    }

    private String words(String sigil, List<Span> spans) {
        return String.join(" ", spans.stream().map(span -> span.of(articles.apply(sigil).text())).toList());
    }

    /** From a place in the joined words to places in the article. */
    private static List<Span> within(List<Span> whole, Span joined) {
        List<Span> places = new ArrayList<>();
        int start = 0;
        for (Span span : whole) {
            int from = Math.max(joined.start(), start);
            int to = Math.min(joined.end(), start + span.length());
            if (from < to) {
                places.add(new Span(from, to).shifted(span.start() - start));
            }
            start += span.length() + 1;
        }
        return places;
    }
}
