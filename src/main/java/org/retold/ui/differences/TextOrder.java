package org.retold.ui.differences;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.align.Link;
import org.retold.core.collate.Collation;
import org.retold.core.text.Article;
import org.retold.ui.comparison.PassageRef;

/**
 * Where passages stand for a reader of the base: its own in their order, linked ones at their counterpart, all others behind
 * what precedes them in their own article.
 */
final class TextOrder {

    private static final long ROOM = 1_000_000;

    private final String base;
    private final Map<String, int[]> anchors = new HashMap<>();

    TextOrder(Collation collation, String base) {
        this.base = base;
        for (Article article : collation.articles()) {
            if (!article.sigil().equals(base)) {
                anchors.put(article.sigil(), anchors(article, collation.pair(article.sigil(), base).alignment().links()));
            }
        }
    }

    long of(PassageRef place) {
        return place.sigil().equals(base) ? (place.passage() + 1) * ROOM
                : (anchors.get(place.sigil())[place.passage()] + 1) * ROOM + 1 + place.passage();
    }

    /** Index of the base's passage that something stands at or behind; -1 before the first. */
    static int anchor(long order) {
        return (int) (order / ROOM) - 1;
    }

    private static int[] anchors(Article article, List<Link> links) {
        int[] linked = new int[article.passages().size()];
        Arrays.fill(linked, -1);
        boolean[] moved = new boolean[linked.length];
        for (Link link : links) {
            for (int passage : link.a()) {
                linked[passage] = link.b().getFirst();
                moved[passage] = link.moved();
            }
        }
        int last = -1;
        for (int passage = 0; passage < linked.length; passage++) {
            if (linked[passage] < 0) {
                linked[passage] = last;
            } else if (!moved[passage]) {
                last = linked[passage];
            }
        }
        return linked;
    }
}
