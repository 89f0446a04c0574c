package org.retold.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.retold.core.align.Alignment;
import org.retold.core.align.Link;
import org.retold.core.align.Relation;
import org.retold.core.diff.Delta;
import org.retold.core.difference.Difference;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/** What every collation keeps, whatever the articles. */
public final class CollationPromises {

    private CollationPromises() {
    }

    public static void verify(Collation collation) {
        int count = collation.articles().size();
        assertEquals(count * (count - 1) / 2, collation.pairs().size(), "every two articles once");
        for (ArticlePair pair : collation.pairs()) {
            verify(pair.alignment(), collation.article(pair.a()), collation.article(pair.b()));
            verifyAtPassages(collation, pair.a(), pair.b());
            verifyAtPassages(collation, pair.b(), pair.a());
        }
        for (Difference difference : collation.differences()) {
            assertTrue(difference.strength() >= 0 && difference.strength() <= 1, difference.toString());
            difference.spans().forEach((sigil, spans) -> spans.forEach(span -> within(span, collation.article(sigil))));
        }
        verifyOneSided(collation);
        List<List<Object>> told = new ArrayList<>();
        collation.storyPoints().forEach(point -> point.readings().forEach((sigil, passages) ->
                passages.forEach(passage -> told.add(List.of(sigil, passage)))));
        assertEquals(collation.articles().stream().mapToInt(article -> article.passages().size()).sum(), told.size());
        assertEquals(told.size(), new HashSet<>(told).size(), "each passage is in one story point");
    }

    private static void verifyAtPassages(Collation collation, String a, String b) {
        Alignment whole = collation.pair(a, b).alignment();
        for (int i = 0; i < collation.article(a).passages().size(); i++) {
            int passage = i;
            Alignment here = collation.pairAt(a, passage, b).alignment();
            assertEquals(whole.links().stream().filter(link -> link.a().contains(passage)).toList(), here.links());
            assertEquals(whole.related().stream().filter(link -> link.a().contains(passage)).toList(), here.related());
            assertEquals(whole.rejected().stream().filter(link -> link.a().contains(passage)).toList(), here.rejected());
        }
    }

    private static void verify(Alignment alignment, Article a, Article b) {
        Set<List<Integer>> pairs = new HashSet<>();
        int last = -1;
        for (Link link : alignment.links()) {
            assertTrue(link.relation().isLink(), link.toString());
            assertTrue(link.a().getFirst() >= last, "links are ordered by their first passage of a");
            last = link.a().getFirst();
            verify(link, a, b);
            link.a().forEach(i -> link.b().forEach(j -> assertTrue(pairs.add(List.of(i, j)), "linked twice: " + link)));
        }
        for (Link link : alignment.related()) {
            assertEquals(Relation.RELATED, link.relation());
            verify(link, a, b);
            link.a().forEach(i -> link.b().forEach(j -> assertTrue(pairs.add(List.of(i, j)), "linked and related: " + link)));
        }
    }

    private static void verify(Link link, Article a, Article b) {
        assertTrue(link.strength() >= 0 && link.strength() <= 1, link.toString());
        link.a().forEach(i -> assertTrue(i >= 0 && i < a.passages().size(), link.toString()));
        link.b().forEach(j -> assertTrue(j >= 0 && j < b.passages().size(), link.toString()));
        for (Delta delta : link.deltas()) {
            within(delta.a(), a);
            within(delta.b(), b);
        }
        assertTrue(link.relation() != Relation.SAME || link.deltas().isEmpty(), "what is the same does not differ: " + link);
    }

    private static void within(Optional<Span> span, Article article) {
        span.ifPresent(one -> within(one, article));
    }

    private static void within(Span span, Article article) {
        assertTrue(!span.isEmpty() && span.end() <= article.text().length(), span + " in " + article.sigil());
    }

    private static void verifyOneSided(Collation collation) {
        for (Difference difference : collation.differences()) {
            if (difference instanceof Difference.OneSided one) {
                List<String> others = one.kind() == Difference.Kind.ADDED ? List.of(one.base()) : one.absent();
                for (String other : others) {
                    assertTrue(collation.pair(one.article(), other).alignment().links().stream()
                            .noneMatch(link -> link.a().contains(one.passage())), "linked, yet one-sided: " + one);
                }
            }
        }
    }
}
