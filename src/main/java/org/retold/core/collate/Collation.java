package org.retold.core.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retold.core.decision.Side;
import org.retold.core.difference.AlignedArticles;
import org.retold.core.difference.Difference;
import org.retold.core.difference.PlainDifferences;
import org.retold.core.difference.Quotation;
import org.retold.core.difference.SharedCopy;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/**
 * The result for a whole set of articles, in the order in which they were given.
 *
 * @param base        sigil of the article that "added" and "dropped" are said against
 * @param pairs       every two articles once, the earlier one as {@code a}
 * @param storyPoints each passage of each article is in exactly one, in the order of the base; empty until they are made
 * @param differences in the order of the base; what is opposed at the end, the surest first
 * @param quotations  every quotation with all its readings, unchanged ones included
 * @param sharedCopy  what every two articles have word for word
 */
public record Collation(List<Article> articles, String base, EngineReport engine, List<ArticlePair> pairs,
                        List<StoryPoint> storyPoints, List<Difference> differences, List<Quotation> quotations,
                        List<SharedCopy> sharedCopy) {

    public Collation {
        articles = List.copyOf(articles);
        pairs = List.copyOf(pairs);
        storyPoints = List.copyOf(storyPoints);
        differences = List.copyOf(differences);
        quotations = List.copyOf(quotations);
        sharedCopy = List.copyOf(sharedCopy);
    }

    /** A collation in which no quotations and no shared copy have been looked for. */
    public Collation(List<Article> articles, String base, EngineReport engine, List<ArticlePair> pairs,
                     List<StoryPoint> storyPoints, List<Difference> differences) {
        this(articles, base, engine, pairs, storyPoints, differences, List.of(), List.of());
    }

    public Article article(String sigil) {
        return find(sigil).orElseThrow(() -> new IllegalArgumentException("no article " + sigil));
    }

    public Optional<Article> find(String sigil) {
        return articles.stream().filter(article -> article.sigil().equals(sigil)).findFirst();
    }

    /** The pair of these two articles, seen with {@code a} first whichever way it is kept. */
    public ArticlePair pair(String a, String b) {
        for (ArticlePair pair : pairs) {
            if (pair.a().equals(a) && pair.b().equals(b)) {
                return pair;
            }
            if (pair.a().equals(b) && pair.b().equals(a)) {
                return pair.reversed();
            }
        }
        throw new IllegalArgumentException("no pair " + a + ", " + b);
    }

    /** As {@link #pair}, with those links only that the passage of article {@code a} has; much less work where only these are asked for. */
    public ArticlePair pairAt(String a, int passage, String b) {
        for (ArticlePair pair : pairs) {
            if (pair.a().equals(a) && pair.b().equals(b)) {
                return pair.fromA(passage);
            }
            if (pair.a().equals(b) && pair.b().equals(a)) {
                return pair.fromB(passage).reversed();
            }
        }
        throw new IllegalArgumentException("no pair " + a + ", " + b);
    }

    /**
     * The same articles read against another one: only what was added and dropped is told anew, and the order changes.
     *
     * @throws IllegalArgumentException if no article has this sigil
     */
    public Collation withBase(String newBase) {
        List<Difference> changed = new ArrayList<>(differences.stream()
                .filter(difference -> !(difference instanceof Difference.OneSided)).toList());
        if (articles.isEmpty()) {
            return this;
        }
        Article article = article(newBase);
        List<ArticlePair> withNewBase = articles.stream().filter(other -> !other.sigil().equals(newBase))
                .map(other -> pair(newBase, other.sigil())).toList();
        changed.addAll(PlainDifferences.oneSided(article, aligned(articles, withNewBase)));
        changed.sort(Comparator.comparing((Difference difference) -> difference instanceof Difference.Opposed)
                .thenComparingInt(difference -> difference instanceof Difference.Opposed ? 0 : difference.spans().getOrDefault(newBase, List.of()).stream()
                        .mapToInt(Span::start).min().orElse(Integer.MAX_VALUE)));
        return new Collation(articles, newBase, engine, pairs, StoryPoints.inOrderOf(storyPoints, articles, newBase), changed,
                quotations, sharedCopy);
    }

    /** The same without the opposed topics all of whose passages are among those of one that a reader put aside. */
    public Collation without(List<List<Side>> dismissed) {
        List<Set<PassageKey>> aside = dismissed.stream().map(this::passages).toList();
        List<Difference> left = differences.stream().filter(difference -> !(difference instanceof Difference.Opposed opposed)
                || aside.stream().noneMatch(passages -> passages.containsAll(passages(opposed)))).toList();
        return left.size() == differences.size() ? this
                : new Collation(articles, base, engine, pairs, storyPoints, left, quotations, sharedCopy);
    }

    private record PassageKey(String article, int passage) {
    }

    private Set<PassageKey> passages(List<Side> sides) {
        return sides.stream().flatMap(side -> find(side.article()).stream().flatMap(article -> side.passages(article).stream())
                .map(passage -> new PassageKey(side.article(), passage))).collect(Collectors.toSet());
    }

    private static Set<PassageKey> passages(Difference.Opposed opposed) {
        return Stream.concat(opposed.left().stream(), opposed.right().stream())
                .map(member -> new PassageKey(member.article(), member.passage())).collect(Collectors.toSet());
    }

    static List<AlignedArticles> aligned(List<Article> articles, List<ArticlePair> pairs) {
        Map<String, Article> bySigil = articles.stream().collect(Collectors.toMap(Article::sigil, Function.identity()));
        return pairs.stream().map(pair -> new AlignedArticles(bySigil.get(pair.a()), bySigil.get(pair.b()),
                pair.alignment().links(), pair.alignment().related())).toList();
    }
}
