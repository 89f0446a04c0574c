package org.retold.core.difference;

import java.util.ArrayList;
import java.util.List;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;

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
     * @param pairs every two articles once, the earlier one as {@code a}
     * @throws org.retold.core.progress.Cancelled if the work is no longer wanted
     */
    public static TypedDifferences find(List<Article> articles, List<AlignedArticles> pairs, Progress progress) {
        List<Difference> differences = new ArrayList<>();
        differences.addAll(FigureDifferences.find(articles, pairs, progress));
        return new TypedDifferences(differences, List.of(), List.of());
    }
}
