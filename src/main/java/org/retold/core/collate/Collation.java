package org.retold.core.collate;

import java.util.List;
import java.util.Optional;
import org.retold.core.difference.Difference;
import org.retold.core.difference.Quotation;
import org.retold.core.difference.SharedCopy;
import org.retold.core.text.Article;

/**
 * The result for a whole set of articles, in the order in which they were given.
 *
 * @param base        sigil of the article that "added" and "dropped" are said against
 * @param pairs       every two articles once, the earlier one as {@code a}
 * @param storyPoints each passage of each article is in exactly one, in the order of the base; empty until they are made
 * @param differences in the order of the base
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
}
