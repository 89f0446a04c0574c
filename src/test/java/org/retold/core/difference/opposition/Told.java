package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.retold.core.difference.opposition.OpposedTopic.Place;
import org.retold.core.text.Span;

/** Passages of made-up articles, and the topics found in them. */
final class Told {

    private Told() {
    }

    /** The passages of each article stand in one paragraph. */
    @SafeVarargs
    static List<OpposedTopics.Passage> tellings(List<String>... articles) {
        List<OpposedTopics.Passage> passages = new ArrayList<>();
        for (int article = 0; article < articles.length; article++) {
            String text = String.join(" ", articles[article]);
            int at = 0;
            for (int index = 0; index < articles[article].size(); index++) {
                int end = at + articles[article].get(index).length();
                passages.add(new OpposedTopics.Passage(article, index, text, new Span(at, end)));
                at = end + 1;
            }
        }
        return passages;
    }

    /** Each passage in an article of its own, all equally close. */
    static List<OpposedTopic> find(double closeness, String... texts) {
        return find(closeness, (_, _) -> false, texts);
    }

    static List<OpposedTopic> find(double closeness, BiPredicate<Place, Place> linked, String... texts) {
        List<OpposedTopics.Passage> passages = new ArrayList<>();
        for (String text : texts) {
            passages.add(new OpposedTopics.Passage(passages.size(), 0, text, new Span(0, text.length())));
        }
        return OpposedTopics.find(passages, (_, _, _, _) -> closeness, linked);
    }
}
