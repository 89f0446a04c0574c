package org.retold.ui.differences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.retold.core.collate.ArticlePair;
import org.retold.core.collate.Collation;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;
import org.retold.ui.comparison.PassageRef;

/** A collation as seen from one base article, without the articles that are hidden. */
final class Standpoint {

    private final Collation collation;
    private final String base;
    private final TextOrder order;
    private final Map<String, Article> shown = new HashMap<>();
    private final List<String> sigils = new ArrayList<>();

    /** @param shown the articles to look at, in their order; those that the collation does not know are left out */
    Standpoint(Collation collation, String base, List<Article> shown) {
        this.collation = collation;
        this.base = base;
        this.order = new TextOrder(collation, base);
        for (Article article : shown) {
            if (collation.find(article.sigil()).filter(known -> known.text().equals(article.text())).isPresent()) {
                this.shown.put(article.sigil(), article);
                sigils.add(article.sigil());
            }
        }
        sigils.sort(Comparator.comparing(sigil -> !sigil.equals(base)));
    }

    Collation collation() {
        return collation;
    }

    String base() {
        return base;
    }

    /** The base first, the others in their order. */
    List<String> sigils() {
        return sigils;
    }

    List<String> inOrder(Collection<String> some) {
        return sigils.stream().filter(some::contains).toList();
    }

    boolean shows(Collection<String> all) {
        return shown.keySet().containsAll(all);
    }

    Article article(String sigil) {
        return shown.get(sigil);
    }

    /** Every two shown articles once, the base first, else the one that comes first in its column. */
    Stream<ArticlePair> pairs() {
        return collation.pairs().stream().filter(pair -> shows(List.of(pair.a(), pair.b())))
                .map(pair -> sigils.indexOf(pair.a()) <= sigils.indexOf(pair.b()) ? pair : pair.reversed());
    }

    Entry.Scope scope(Collection<String> some) {
        return some.contains(base) ? Entry.Scope.BASE : Entry.Scope.OTHERS;
    }

    /** Where the first of these places stands in the order of the base. */
    long order(Stream<Reading> readings) {
        return readings.mapToLong(reading -> order.of(reading.place())).min().orElse(0);
    }

    int passageAt(String sigil, Span span) {
        List<Passage> passages = article(sigil).passages();
        int found = 0;
        for (Passage passage : passages) {
            if (passage.span().start() <= span.start()) {
                found = passage.index();
            }
        }
        return found;
    }

    /** Whole passages with marks on some of their words. */
    Reading passages(String sigil, List<Integer> passages, List<Span> marked, Mark.Style style) {
        return reading(sigil, passages,
                passages.stream().map(passage -> article(sigil).passages().get(passage).span()).toList(), marked, style);
    }

    /** Some words, joined where they are not next to each other by an ellipsis. */
    Reading words(String sigil, List<Span> spans) {
        return reading(sigil, spans.stream().map(span -> passageAt(sigil, span)).distinct().sorted().toList(), spans,
                List.of(), Mark.Style.OWN);
    }

    private Reading reading(String sigil, List<Integer> passages, List<Span> spans, List<Span> marked, Mark.Style style) {
        Article article = article(sigil);
        StringBuilder text = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        int end = -1;
        for (Span span : spans) {
            if (end >= 0) {
                text.append(article.text().substring(end, Math.max(end, span.start())).isBlank() ? " " : " … ");
            }
            int shift = text.length() - span.start();
            for (Span mark : marked) {
                if (mark.overlaps(span)) {
                    marks.add(new Span(Math.max(mark.start(), span.start()), Math.min(mark.end(), span.end())).shifted(shift));
                }
            }
            text.append(span.of(article.text()).replace('\n', ' '));
            end = span.end();
        }
        int paragraph = article.paragraphOf(article.passages().get(passages.getFirst())).number();
        return new Reading(new PassageRef(sigil, passages.getFirst()), passages, article, paragraph, text.toString(),
                Mark.merged(marks.stream(), style), "");
    }
}
