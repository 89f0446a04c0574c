package org.retold.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.retold.core.collate.Tellings.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retold.core.align.Alignment;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;

/** What story points promise, whatever the links: many random comparisons, the seed in every message. */
class StoryPointInvariantsTest {

    private static final int RUNS = 300;

    private record Comparison(long seed, List<Article> articles, List<ArticlePair> pairs, List<StoryPoint> points) {

        static Comparison of(long seed) {
            Random random = new Random(seed);
            List<Article> articles = new ArrayList<>();
            int count = 1 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                articles.add(article(String.valueOf((char) ('A' + i)), random.nextInt(12)));
            }
            List<ArticlePair> pairs = new ArrayList<>();
            for (int a = 0; a < count; a++) {
                for (int b = a + 1; b < count; b++) {
                    pairs.add(new ArticlePair(articles.get(a).sigil(), articles.get(b).sigil(),
                            links(articles.get(a), articles.get(b), random)));
                }
            }
            String base = articles.get(random.nextInt(count)).sigil();
            return new Comparison(seed, articles, pairs, StoryPoints.of(articles, pairs, base, Progress.NONE));
        }

        private static Alignment links(Article a, Article b, Random random) {
            List<Link> links = new ArrayList<>();
            int count = a.passages().isEmpty() || b.passages().isEmpty() ? 0 : random.nextInt(12);
            for (int i = 0; i < count; i++) {
                links.add(new Link(some(a, random), some(b, random), Relation.values()[random.nextInt(3)], false,
                        random.nextDouble(), random.nextInt(9) == 0 ? Origin.MANUAL : Origin.AUTOMATIC, List.of()));
            }
            return new Alignment(links, List.of());
        }

        private static List<Integer> some(Article article, Random random) {
            int first = random.nextInt(article.passages().size());
            return random.nextInt(4) > 0 || first + 1 == article.passages().size() ? List.of(first) : List.of(first, first + 1);
        }

        boolean isLinked(PassageAt one, PassageAt other) {
            return pairs.stream().flatMap(pair -> List.of(pair, pair.reversed()).stream())
                    .filter(pair -> pair.a().equals(one.sigil()) && pair.b().equals(other.sigil()))
                    .flatMap(pair -> pair.alignment().links().stream())
                    .anyMatch(link -> link.a().contains(one.passage()) && link.b().contains(other.passage()));
        }
    }

    private record PassageAt(String sigil, int passage) {
    }

    private static List<PassageAt> members(StoryPoint point) {
        List<PassageAt> members = new ArrayList<>();
        point.readings().forEach((sigil, passages) -> passages.forEach(passage -> members.add(new PassageAt(sigil, passage))));
        return members;
    }

    private static List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        for (long seed = 0; seed < RUNS; seed++) {
            comparisons.add(Comparison.of(seed));
        }
        return comparisons;
    }

    @Test
    void eachPassageIsInExactlyOnePoint() {
        for (Comparison comparison : comparisons()) {
            List<PassageAt> told = comparison.points().stream().flatMap(point -> members(point).stream()).toList();
            Set<PassageAt> distinct = new HashSet<>(told);
            int all = comparison.articles().stream().mapToInt(article -> article.passages().size()).sum();
            assertEquals(all, told.size(), "seed " + comparison.seed());
            assertEquals(all, distinct.size(), "seed " + comparison.seed());
        }
    }

    @Test
    void twoPassagesOfOneArticleShareALinkedPassageInTheirPoint() {
        for (Comparison comparison : comparisons()) {
            for (StoryPoint point : comparison.points()) {
                List<PassageAt> members = members(point);
                for (PassageAt one : members) {
                    for (PassageAt other : members) {
                        assertTrue(one == other || !one.sigil().equals(other.sigil()) || members.stream().anyMatch(third ->
                                comparison.isLinked(one, third) && comparison.isLinked(other, third)),
                                "seed " + comparison.seed() + ": " + one + ", " + other);
                    }
                }
            }
        }
    }

    @Test
    void linksHoldAPointTogether() {
        for (Comparison comparison : comparisons()) {
            for (StoryPoint point : comparison.points()) {
                List<PassageAt> rest = members(point);
                List<PassageAt> held = new ArrayList<>(List.of(rest.removeFirst()));
                for (int i = 0; i < held.size(); i++) {
                    PassageAt at = held.get(i);
                    rest.stream().filter(other -> comparison.isLinked(at, other)).forEach(held::add);
                    rest.removeAll(held);
                }
                assertTrue(rest.isEmpty(), "seed " + comparison.seed() + ": " + point);
            }
        }
    }

    @Test
    void everyArticleTellsAPointOrIsAbsentFromIt() {
        for (Comparison comparison : comparisons()) {
            for (StoryPoint point : comparison.points()) {
                assertEquals(comparison.articles().stream().map(Article::sigil)
                        .filter(sigil -> point.passages(sigil).isEmpty()).toList(), point.absent(), "seed " + comparison.seed());
            }
        }
    }

    @Test
    void theBaseIsReadInOrder() {
        for (Comparison comparison : comparisons()) {
            for (Article base : comparison.articles()) {
                List<Integer> firsts = StoryPoints.inOrderOf(comparison.points(), comparison.articles(), base.sigil()).stream()
                        .filter(point -> point.readings().containsKey(base.sigil()))
                        .map(point -> point.passages(base.sigil()).getFirst()).toList();
                assertEquals(firsts.stream().sorted().toList(), firsts, "seed " + comparison.seed());
            }
        }
    }

    @Test
    void identifiersCountFromOneAndNothingIsLostWithAnotherBase() {
        for (Comparison comparison : comparisons()) {
            for (Article base : comparison.articles()) {
                List<StoryPoint> turned = StoryPoints.inOrderOf(comparison.points(), comparison.articles(), base.sigil());
                assertEquals(comparison.points().size(), turned.size(), "seed " + comparison.seed());
                for (int i = 0; i < turned.size(); i++) {
                    assertEquals(i + 1, turned.get(i).id(), "seed " + comparison.seed());
                }
            }
        }
    }
}
