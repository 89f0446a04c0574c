package org.retold.ui.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.retold.core.align.Link;
import org.retold.core.collate.ArticlePair;
import org.retold.core.collate.Collation;
import org.retold.core.collate.StoryPoint;
import org.retold.core.diff.Delta;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/** How readings of one story point are worded, one against another, from the links between their passages. */
final class Wordings {

    /** @param words what the other reading lacks, in order, not overlapping */
    record Wording(StoryMark mark, boolean moved, List<Span> words) {
    }

    private record Sides(String a, String b) {
    }

    private final Collation collation;
    private final Map<Sides, Map<Integer, List<Link>>> links = new HashMap<>();
    private final Map<Sides, Map<Integer, List<Link>>> related = new HashMap<>();
    private final Map<Sides, ArticlePair> pairs = new HashMap<>();

    Wordings(Collation collation) {
        this.collation = collation;
    }

    /** The reading of article b as said against that of article a; both tell the point. */
    Wording against(StoryPoint point, String a, String b) {
        List<Link> closest = closest(point, a, b);
        Optional<Link> best = closest.stream().max(Link.CLOSENESS);
        StoryMark mark = best.map(link -> StoryMark.of(link.relation())).orElse(StoryMark.PARAPHRASED);
        return new Wording(mark, best.filter(Link::moved).isPresent(), spans(closest, Delta::b));
    }

    /** The reading that all others are compared with; its words are those that every other reading lacks. */
    Wording first(StoryPoint point, String first, List<Article> articles) {
        List<List<Span>> missed = articles.stream().map(Article::sigil)
                .filter(sigil -> !sigil.equals(first) && !point.passages(sigil).isEmpty())
                .map(sigil -> spans(closest(point, sigil, first), Delta::b)).toList();
        return new Wording(StoryMark.FIRST, false, missed.stream().reduce(Wordings::common).orElse(List.of()));
    }

    /** Passages of article b that come near these of article a without being linked with them. */
    List<Integer> related(String a, List<Integer> passages, String b) {
        Map<Integer, List<Link>> byPassage = related.computeIfAbsent(new Sides(a, b), this::relatedByPassage);
        return passages.stream().flatMap(passage -> byPassage.getOrDefault(passage, List.of()).stream())
                .flatMap(link -> link.b().stream()).toList();
    }

    /** For each passage of b its closest link to the reading of a. */
    private List<Link> closest(StoryPoint point, String a, String b) {
        Map<Integer, List<Link>> byPassage = links.computeIfAbsent(new Sides(a, b), this::byPassage);
        List<Link> closest = new ArrayList<>();
        for (int passage : point.passages(b)) {
            byPassage.getOrDefault(passage, List.of()).stream()
                    .filter(link -> !Collections.disjoint(link.a(), point.passages(a)))
                    .max(Link.CLOSENESS).filter(link -> !closest.contains(link)).ifPresent(closest::add);
        }
        return closest;
    }

    private Map<Integer, List<Link>> byPassage(Sides sides) {
        Map<Integer, List<Link>> byPassage = new HashMap<>();
        for (Link link : pair(sides).alignment().links()) {
            link.b().forEach(passage -> byPassage.computeIfAbsent(passage, _ -> new ArrayList<>()).add(link));
        }
        return byPassage;
    }

    private Map<Integer, List<Link>> relatedByPassage(Sides sides) {
        Map<Integer, List<Link>> byPassage = new HashMap<>();
        for (Link link : pair(sides).alignment().related()) {
            link.a().forEach(passage -> byPassage.computeIfAbsent(passage, _ -> new ArrayList<>()).add(link));
        }
        return byPassage;
    }

    private ArticlePair pair(Sides sides) {
        return pairs.computeIfAbsent(sides, wanted -> collation.pair(wanted.a(), wanted.b()));
    }

    private static List<Span> spans(List<Link> links, Function<Delta, Optional<Span>> side) {
        List<Span> spans = new ArrayList<>();
        links.stream().flatMap(link -> link.deltas().stream()).map(side).flatMap(Optional::stream)
                .filter(span -> !span.isEmpty()).sorted().forEach(span -> {
                    if (spans.isEmpty() || spans.getLast().end() < span.start()) {
                        spans.add(span);
                    } else {
                        Span last = spans.removeLast();
                        spans.add(new Span(last.start(), Math.max(last.end(), span.end())));
                    }
                });
        return spans;
    }

    private static List<Span> common(List<Span> some, List<Span> others) {
        List<Span> common = new ArrayList<>();
        for (Span one : some) {
            for (Span other : others) {
                if (one.overlaps(other)) {
                    common.add(new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end())));
                }
            }
        }
        return common;
    }
}
