package org.retold.ui.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.retold.core.align.Link;
import org.retold.core.collate.Collation;
import org.retold.core.text.Article;

/**
 * The places where the articles differ, one after the other as a reader of the base meets them: each differing passage of the
 * base, and after it what the other articles add there. Every added passage is visited once.
 */
public record Tour(List<PassageRef> stops) {

    public static final Tour EMPTY = new Tour(List.of());

    public Tour {
        stops = List.copyOf(stops);
    }

    /**
     * @param shown  kinds to stop at
     * @param hidden sigils of articles to leave out
     */
    public static Tour of(Collation collation, Marks marks, Set<Kind> shown, Set<String> hidden) {
        String base = marks.base();
        List<Article> others = collation.articles().stream()
                .filter(article -> !article.sigil().equals(base) && !hidden.contains(article.sigil())).toList();
        int length = collation.article(base).passages().size();
        List<List<PassageRef>> after = new ArrayList<>();
        for (int i = 0; i <= length; i++) {
            after.add(new ArrayList<>());
        }
        others.forEach(other -> placeAdditions(collation, marks, other, after));
        List<PassageRef> stops = new ArrayList<>();
        for (int i = 0; i <= length; i++) {
            if (i > 0) {
                stops.add(new PassageRef(base, i - 1));
            }
            stops.addAll(after.get(i));
        }
        stops.removeIf(stop -> hidden.contains(stop.sigil()) || !isStop(marks.of(stop), shown));
        return new Tour(stops);
    }

    /** Position of the stop from 0, or -1 where the reader stands at no stop. */
    public int indexOf(Optional<PassageRef> place) {
        return place.map(stops::indexOf).orElse(-1);
    }

    private static boolean isStop(PassageMark mark, Set<Kind> shown) {
        return mark.kinds().stream().anyMatch(kind -> kind != Kind.SAME && shown.contains(kind));
    }

    private static void placeAdditions(Collation collation, Marks marks, Article other, List<List<PassageRef>> after) {
        List<Link> links = collation.pair(other.sigil(), marks.base()).alignment().links();
        Set<Integer> linked = new HashSet<>();
        int[] place = new int[other.passages().size()];
        for (Link link : links) {
            for (int passage : link.a()) {
                linked.add(passage);
                place[passage] = link.b().getLast() + 1;
            }
        }
        int last = 0;
        for (int passage = 0; passage < place.length; passage++) {
            if (linked.contains(passage)) {
                last = place[passage];
            } else {
                after.get(last).add(new PassageRef(other.sigil(), passage));
            }
        }
    }
}
