package org.retold.ui.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.collate.Collation;
import org.retold.core.collate.StoryPoint;
import org.retold.core.text.Article;

/** How many story points each article alone tells, among those that are shown. */
public final class OnlyHere {

    private OnlyHere() {
    }

    /** By sigil; articles that tell nothing alone are not in it, nor is an article that is shown without others. */
    public static Map<String, Integer> counts(Collation collation, List<Article> shown) {
        Map<String, Integer> counts = new HashMap<>();
        for (StoryPoint point : collation.storyPoints()) {
            List<String> tellers = shown.stream().map(Article::sigil).filter(sigil -> !point.passages(sigil).isEmpty()).limit(2).toList();
            if (tellers.size() == 1 && shown.size() > 1) {
                counts.merge(tellers.getFirst(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
