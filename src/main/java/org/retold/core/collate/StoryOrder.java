package org.retold.core.collate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.retold.core.text.Article;
import org.retold.core.text.Role;

/**
 * Puts story points in the order of the base article. A point that the base lacks stands behind the point that precedes it
 * in the first other article that tells it, after what earlier articles have put there; headlines stand at the top.
 */
final class StoryOrder {

    private static final int END = -1;

    private final List<StoryPoint> points;
    private final String base;
    private final int[] next;
    private final boolean[] placed;
    private int first = END;

    private StoryOrder(List<StoryPoint> points, String base) {
        this.points = points;
        this.base = base;
        next = new int[points.size()];
        placed = new boolean[points.size()];
        Arrays.fill(next, END);
    }

    static List<StoryPoint> of(List<StoryPoint> points, List<Article> articles, String base) {
        StoryOrder order = new StoryOrder(points, base);
        List<Article> others = articles.stream().filter(article -> !article.sigil().equals(base)).toList();
        articles.stream().filter(article -> article.sigil().equals(base)).forEach(order::place);
        others.forEach(article -> order.placeHeadline(article, articles));
        others.forEach(order::place);
        return order.inOrder();
    }

    private void place(Article article) {
        int before = END;
        for (int point : pointsOf(article)) {
            if (!placed[point]) {
                insert(point, lastBefore(before, article.sigil()));
            }
            before = point;
        }
    }

    private void placeHeadline(Article article, List<Article> articles) {
        pointsOf(article).stream().limit(1).filter(point -> !placed[point])
                .filter(point -> articles.stream().allMatch(teller -> isHeadline(teller, point)))
                .forEach(point -> insert(point, lastBefore(first, article.sigil())));
    }

    private List<Integer> pointsOf(Article article) {
        String sigil = article.sigil();
        return IntStream.range(0, points.size()).boxed().filter(point -> isOf(point, sigil))
                .sorted(Comparator.comparing(point -> points.get(point).passages(sigil).getFirst())).toList();
    }

    /** True where the article tells it in its headline only, or not at all. */
    private boolean isHeadline(Article article, int point) {
        return points.get(point).passages(article.sigil()).stream()
                .allMatch(passage -> article.paragraphOf(article.passages().get(passage)).role() == Role.HEADLINE);
    }

    /** Goes on from a point over those that the base lacks, as far as this article has no part in them. */
    private int lastBefore(int before, String sigil) {
        int last = before;
        for (int at = following(before); at != END && !isOf(at, base) && !isOf(at, sigil); at = next[at]) {
            last = at;
        }
        return last;
    }

    private boolean isOf(int point, String sigil) {
        return points.get(point).readings().containsKey(sigil);
    }

    private int following(int point) {
        return point == END ? first : next[point];
    }

    private void insert(int point, int before) {
        next[point] = following(before);
        if (before == END) {
            first = point;
        } else {
            next[before] = point;
        }
        placed[point] = true;
    }

    private List<StoryPoint> inOrder() {
        StoryPoint[] ordered = new StoryPoint[points.size()];
        int id = 0;
        for (int at = first; at != END; at = next[at]) {
            ordered[id] = points.get(at).withId(++id);
        }
        return List.of(ordered);
    }
}
