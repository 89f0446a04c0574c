package org.retold.core.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.retold.core.align.Link;
import org.retold.core.difference.Difference.Member;
import org.retold.core.difference.opposition.OpposedTopic;
import org.retold.core.difference.opposition.OpposedTopic.Place;
import org.retold.core.difference.opposition.OpposedTopics;
import org.retold.core.difference.opposition.PassageCloseness;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;

/** Possibly opposed framing over all articles in English. */
final class OpposedDifferences {

    private static final int MOST_PASSAGES = 4_000;

    private OpposedDifferences() {
    }

    static List<Difference> find(List<Article> articles, List<AlignedArticles> pairs, PassageCloseness closeness, Progress progress) {
        List<OpposedTopics.Passage> passages = new ArrayList<>();
        for (int article = 0; article < articles.size(); article++) {
            if (EnglishOnly.mayRead(articles.get(article))) {
                for (Passage passage : articles.get(article).passages()) {
                    passages.add(new OpposedTopics.Passage(article, passage.index(), articles.get(article).text(), passage.span()));
                }
            }
        }
        progress.checkCancelled();
        if (passages.size() > MOST_PASSAGES) {
            return List.of();
        }
        Set<List<Place>> linked = linked(articles, pairs);
        List<Difference> found = new ArrayList<>();
        for (OpposedTopic topic : OpposedTopics.find(passages, closeness, (a, b) -> linked.contains(List.of(a, b)))) {
            found.add(difference(articles, topic));
        }
        return found;
    }

    private static Set<List<Place>> linked(List<Article> articles, List<AlignedArticles> pairs) {
        Map<String, Integer> index = new HashMap<>();
        articles.forEach(article -> index.put(article.sigil(), index.size()));
        Set<List<Place>> linked = new HashSet<>();
        for (AlignedArticles pair : pairs) {
            for (Link link : pair.links()) {
                for (int a : link.a()) {
                    for (int b : link.b()) {
                        Place one = new Place(index.get(pair.a().sigil()), a);
                        Place other = new Place(index.get(pair.b().sigil()), b);
                        linked.add(List.of(one, other));
                        linked.add(List.of(other, one));
                    }
                }
            }
        }
        return linked;
    }

    private static Difference difference(List<Article> articles, OpposedTopic topic) {
        List<Member> cues = topic.cues().stream().map(cue -> member(articles, cue.place(), cue.span())).toList();
        return new Difference.Opposed(String.join(", ", topic.words()).toLowerCase(Locale.ROOT), members(articles, topic.left()),
                members(articles, topic.right()), cues, topic.strength());
    }

    private static List<Member> members(List<Article> articles, List<Place> places) {
        return places.stream().map(place -> member(articles, place, articles.get(place.article()).passages().get(place.passage()).span())).toList();
    }

    private static Member member(List<Article> articles, Place place, Span span) {
        return new Member(articles.get(place.article()).sigil(), place.passage(), span);
    }
}
