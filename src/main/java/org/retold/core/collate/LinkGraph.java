package org.retold.core.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.text.Article;

/**
 * All told passages of all articles, numbered throughout, and how much each link says that two of them tell one thing.
 */
final class LinkGraph {

    /** What a reader drew or confirmed outweighs anything the aligner found or missed. */
    private static final double BY_HAND = 4;
    private static final double LEAST_LINK = .55;
    /** What it says against two passages of different articles that the aligner did not link them. */
    private static final double UNLINKED = -.3;
    /** The share of links that two passages of one article must have in common to be one reading. */
    private static final double COMMON = .75;
    private static final double COMMON_WEIGHT = 1.5;

    private final List<Article> articles;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] firsts;
    private final int[] articleOf;
    private final List<List<Integer>> neighbours = new ArrayList<>();
    private final Map<Long, Double> weights = new HashMap<>();

    LinkGraph(List<Article> articles, List<ArticlePair> pairs) {
        this.articles = articles;
        firsts = new int[articles.size() + 1];
        for (int i = 0; i < articles.size(); i++) {
            places.put(articles.get(i).sigil(), i);
            firsts[i + 1] = firsts[i] + articles.get(i).passages().size();
        }
        articleOf = new int[size()];
        for (int node = 0, article = 0; node < size(); node++) {
            while (node >= firsts[article + 1]) {
                article++;
            }
            articleOf[node] = article;
            neighbours.add(new ArrayList<>());
        }
        pairs.forEach(this::add);
    }

    int size() {
        return firsts[articles.size()];
    }

    int article(int node) {
        return articleOf[node];
    }

    int passage(int node) {
        return node - firsts[articleOf[node]];
    }

    /** Linked passages, all of other articles. */
    List<Integer> neighbours(int node) {
        return neighbours.get(node);
    }

    boolean isLinked(int one, int other) {
        return weight(one, other) > 0;
    }

    /** How much it says that two passages tell one thing (above 0) or two (below). */
    double score(int one, int other) {
        return articleOf[one] == articleOf[other] ? COMMON_WEIGHT * (common(one, other) - COMMON) : weight(one, other);
    }

    double weight(int one, int other) {
        return weights.getOrDefault(key(one, other), UNLINKED);
    }

    private double common(int one, int other) {
        double shared = 0;
        double all = 0;
        for (int neighbour : neighbours.get(one)) {
            double toOne = weight(one, neighbour);
            double toOther = Math.max(0, weight(other, neighbour));
            shared += Math.min(toOne, toOther);
            all += Math.max(toOne, toOther);
        }
        for (int neighbour : neighbours.get(other)) {
            all += isLinked(one, neighbour) ? 0 : weight(other, neighbour);
        }
        return all == 0 ? 0 : shared / all;
    }

    private void add(ArticlePair pair) {
        Integer a = places.get(pair.a());
        Integer b = places.get(pair.b());
        if (a == null || b == null) {
            return;
        }
        pair.alignment().related().forEach(link -> add(firsts[a], firsts[b], link, 0));
        pair.alignment().links().forEach(link -> add(firsts[a], firsts[b], link, weight(link)));
        pair.alignment().rejected().forEach(link -> reject(firsts[a], firsts[b], link));
    }

    private void reject(int firstOfA, int firstOfB, Link link) {
        for (int a : link.a()) {
            for (int b : link.b()) {
                weights.putIfAbsent(key(firstOfA + a, firstOfB + b), -BY_HAND);
            }
        }
    }

    private void add(int firstOfA, int firstOfB, Link link, double weight) {
        for (int a : link.a()) {
            for (int b : link.b()) {
                int one = firstOfA + a;
                int other = firstOfB + b;
                Double before = weights.get(key(one, other));
                if (weight > 0 && (before == null || before == 0)) {
                    neighbours.get(one).add(other);
                    neighbours.get(other).add(one);
                }
                weights.merge(key(one, other), weight, Math::max);
            }
        }
    }

    private static double weight(Link link) {
        return link.origin() != Origin.AUTOMATIC ? BY_HAND
                : link.relation() == Relation.SAME ? 1 : LEAST_LINK + (1 - LEAST_LINK) * link.strength();
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
