package org.retold.core.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retold.core.align.Alignment;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.difference.opposition.Opposition;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.EmbeddingModel;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;

/** Runs the stages from articles to a collation. Synchronous; safe for use from several threads. */
public final class Collator {

    /** @param model where it is empty, the engine is lexical */
    public Collator(Optional<EmbeddingModel> model) {
    }

    /** @param model opened when it is first needed; where it cannot be opened, the engine is lexical and the result says why */
    public Collator(EmbeddingModel.Source model) {
    }

    /**
     * @param articles with distinct sigils
     * @throws org.retold.core.progress.Cancelled if the work is no longer wanted
     */
    public Collation collate(List<Article> articles, Options options, Progress progress) {
        List<ArticlePair> pairs = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            for (int b = a + 1; b < articles.size(); b++) {
                pairs.add(new ArticlePair(articles.get(a).sigil(), articles.get(b).sigil(),
                        identical(articles.get(a), articles.get(b))));
            }
        }
        String base = options.base().orElse(articles.getFirst().sigil());
        return new Collation(articles, base, new EngineReport(EngineReport.Engine.LEXICAL, Optional.empty(), List.of()),
                pairs, StoryPoints.of(articles, pairs, base, progress), List.of());
    }

    /**
     * Aligns two texts that are already split into passages; spans of deltas are in the two lists' texts, each joined by
     * line feeds.
     *
     * @throws org.retold.core.progress.Cancelled if the work is no longer wanted
     */
    public Alignment align(List<String> a, List<String> b, Options.EngineChoice engine, Progress progress) {
        return Alignment.EMPTY;
    }

    /**
     * Relates passages that stand by themselves, an answer a pair, in order.
     *
     * @throws org.retold.core.progress.Cancelled if the work is no longer wanted
     */
    public List<Relatedness> relate(List<PassagePair> pairs, Options.EngineChoice engine, Progress progress) {
        return pairs.stream().map(_ -> new Relatedness(0, Relation.UNRELATED, List.of(), Opposition.NONE)).toList();
    }

    private static Alignment identical(Article a, Article b) {
        List<Link> links = new ArrayList<>();
        for (Passage one : a.passages()) {
            b.passages().stream().filter(other -> b.textOf(other).equals(a.textOf(one))).findFirst()
                    .ifPresent(other -> links.add(new Link(List.of(one.index()), List.of(other.index()), Relation.SAME,
                            false, 1, Origin.AUTOMATIC, List.of())));
        }
        return new Alignment(links, List.of());
    }
}
