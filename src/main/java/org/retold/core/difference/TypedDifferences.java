package org.retold.core.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.difference.name.Names;
import org.retold.core.difference.opposition.PassageCloseness;
import org.retold.core.difference.words.Word;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Languages;
import org.retold.core.text.Passage;

/**
 * Where articles tell one thing differently: quotations, figures, names and attributions, opposed framing, and what they
 * have word for word. Precise before complete: where nothing is sure, nothing is said.
 *
 * @param differences of the kinds quote, figure, name and opposed, in the order of the articles
 */
public record TypedDifferences(List<Difference> differences, List<Quotation> quotations, List<SharedCopy> sharedCopy) {

    public static final TypedDifferences NONE = new TypedDifferences(List.of(), List.of(), List.of());

    public TypedDifferences {
        differences = List.copyOf(differences);
        quotations = List.copyOf(quotations);
        sharedCopy = List.copyOf(sharedCopy);
    }

    /**
     * @param pairs     every two articles once, the earlier one as {@code a}
     * @param closeness of any two passages, by the indices of their articles
     * @throws org.retold.core.progress.Cancelled if the work is no longer wanted
     */
    public static TypedDifferences find(List<Article> articles, List<AlignedArticles> pairs, PassageCloseness closeness,
                                        Progress progress) {
        Map<String, Names> names = new HashMap<>();
        for (Article article : articles) {
            names.put(article.sigil(), new Names(article.text(), article.passages().stream().map(Passage::span).toList()));
        }
        List<AlignedArticles> comparable = pairs.stream()
                .filter(pair -> Languages.mayBeSame(pair.a().language(), pair.b().language())).toList();
        TypedDifferences quoted = QuotationDifferences.find(articles, names, comparable, progress);
        List<Difference> differences = new ArrayList<>(quoted.differences());
        differences.addAll(FigureDifferences.find(articles, EnglishOnly.pairs(pairs), closeness, progress));
        differences.addAll(NameDifferences.find(names, EnglishOnly.pairs(pairs), progress));
        differences.addAll(OpposedDifferences.find(articles, pairs, closeness, progress));
        return new TypedDifferences(differences, quoted.quotations(), sharedCopy(articles, pairs, progress));
    }

    private static List<SharedCopy> sharedCopy(List<Article> articles, List<AlignedArticles> pairs, Progress progress) {
        Map<String, List<Word>> words = new HashMap<>();
        articles.forEach(article -> words.put(article.sigil(), SharedCopyFinder.words(article)));
        List<SharedCopy> found = new ArrayList<>();
        for (AlignedArticles pair : pairs) {
            progress.checkCancelled();
            String a = pair.a().sigil();
            String b = pair.b().sigil();
            found.add(Languages.mayBeSame(pair.a().language(), pair.b().language())
                    ? SharedCopyFinder.between(a, words.get(a), b, words.get(b)) : new SharedCopy(a, b, 0, 0, List.of(), List.of()));
        }
        return found;
    }
}
