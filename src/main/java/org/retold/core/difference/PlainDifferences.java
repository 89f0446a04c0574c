package org.retold.core.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retold.core.align.Link;
import org.retold.core.align.Relation;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/** What the links alone say: who edited, paraphrased or moved what, and what only one side tells. */
public final class PlainDifferences {

    private PlainDifferences() {
    }

    /** A difference a link that is not the same, and one more where it moved; independent of any base. */
    public static List<Difference> linked(List<AlignedArticles> pairs) {
        List<Difference> differences = new ArrayList<>();
        for (AlignedArticles pair : pairs) {
            for (Link link : pair.links()) {
                if (link.relation() != Relation.SAME) {
                    differences.add(linked(link.relation() == Relation.EDITED ? Difference.Kind.EDITED
                            : Difference.Kind.PARAPHRASED, pair, link));
                }
                if (link.moved()) {
                    differences.add(linked(Difference.Kind.MOVED, pair, link));
                }
            }
        }
        return differences;
    }

    private static Difference linked(Difference.Kind kind, AlignedArticles pair, Link link) {
        String a = pair.a().sigil();
        String b = pair.b().sigil();
        return new Difference.Linked(kind, Map.of(a, link.a(), b, link.b()),
                Map.of(a, paragraph(pair.a(), link.a()), b, paragraph(pair.b(), link.b())),
                Map.of(a, spans(pair.a(), link.a()), b, spans(pair.b(), link.b())), link.strength());
    }

    private static int paragraph(Article article, List<Integer> passages) {
        return article.paragraphOf(article.passages().get(passages.getFirst())).number();
    }

    private static List<Span> spans(Article article, List<Integer> passages) {
        return passages.stream().map(passage -> article.passages().get(passage).span()).toList();
    }

    /**
     * What the base tells and others do not, then what others tell and the base does not. It is the surer, the weaker the
     * nearest passage on the other side is related.
     *
     * @param pairs all pairs of the base with another article, the base as {@code a}
     */
    public static List<Difference> oneSided(Article base, List<AlignedArticles> pairs) {
        List<Difference> differences = new ArrayList<>();
        List<Side> sides = pairs.stream().map(pair -> new Side(pair, true)).toList();
        for (int passage = 0; passage < base.passages().size(); passage++) {
            int at = passage;
            List<Side> lacking = sides.stream().filter(side -> !side.isLinked(at)).toList();
            if (!lacking.isEmpty()) {
                double strength = lacking.stream().mapToDouble(side -> side.sureness(at)).min().orElseThrow();
                differences.add(oneSided(Difference.Kind.DROPPED, base, base, passage,
                        lacking.stream().map(side -> side.other().sigil()).toList(), strength));
            }
        }
        for (AlignedArticles pair : pairs) {
            Side side = new Side(pair, false);
            for (int passage = 0; passage < pair.b().passages().size(); passage++) {
                if (!side.isLinked(passage)) {
                    differences.add(oneSided(Difference.Kind.ADDED, base, pair.b(), passage, List.of(), side.sureness(passage)));
                }
            }
        }
        return differences;
    }

    private static Difference oneSided(Difference.Kind kind, Article base, Article article, int passage,
                                       List<String> absent, double strength) {
        return new Difference.OneSided(kind, base.sigil(), article.sigil(), passage, absent,
                Map.of(article.sigil(), List.of(article.passages().get(passage).span())), strength);
    }

    /** One side of a pair: what of it is linked, and how strongly the rest is related to something. */
    private static final class Side {

        private final Set<Integer> linked = new HashSet<>();
        private final Map<Integer, Double> related = new HashMap<>();
        private final Article other;

        Side(AlignedArticles pair, boolean isA) {
            other = isA ? pair.b() : pair.a();
            pair.links().forEach(link -> linked.addAll(isA ? link.a() : link.b()));
            for (Link link : pair.related()) {
                (isA ? link.a() : link.b()).forEach(passage -> related.merge(passage, link.strength(), Math::max));
            }
        }

        Article other() {
            return other;
        }

        boolean isLinked(int passage) {
            return linked.contains(passage);
        }

        double sureness(int passage) {
            return 1 - related.getOrDefault(passage, 0.0);
        }
    }
}
