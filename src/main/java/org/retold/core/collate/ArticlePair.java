package org.retold.core.collate;

import java.util.List;
import java.util.function.Predicate;
import org.retold.core.align.Alignment;
import org.retold.core.align.Link;
import org.retold.core.diff.Delta;

/** Two articles, by sigil, and what they tell alike. Indices and spans of side a belong to article {@code a}. */
public record ArticlePair(String a, String b, Alignment alignment) {

    public ArticlePair reversed() {
        return new ArticlePair(b, a, new Alignment(reversed(alignment.links()), reversed(alignment.related()),
                reversed(alignment.rejected()), alignment.weakened()));
    }

    /** The same with those links only that have the passage on side {@code a}. */
    ArticlePair fromA(int passage) {
        return with(link -> link.a().contains(passage));
    }

    /** The same with those links only that have the passage on side {@code b}. */
    ArticlePair fromB(int passage) {
        return with(link -> link.b().contains(passage));
    }

    private ArticlePair with(Predicate<Link> wanted) {
        return new ArticlePair(a, b, new Alignment(with(alignment.links(), wanted), with(alignment.related(), wanted),
                with(alignment.rejected(), wanted), alignment.weakened()));
    }

    private static List<Link> with(List<Link> links, Predicate<Link> wanted) {
        return links.stream().filter(wanted).toList();
    }

    private static List<Link> reversed(List<Link> links) {
        return links.stream()
                .map(link -> new Link(link.b(), link.a(), link.relation(), link.moved(), link.strength(), link.origin(),
                        link.deltas().stream().map(ArticlePair::reversed).toList()))
                .toList();
    }

    private static Delta reversed(Delta delta) {
        Delta.Type type = switch (delta.type()) {
            case INSERT -> Delta.Type.DELETE;
            case DELETE -> Delta.Type.INSERT;
            case CHANGE -> Delta.Type.CHANGE;
        };
        return new Delta(type, delta.b(), delta.a());
    }
}
