package org.retold.core.collate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.retold.core.align.Alignment;
import org.retold.core.align.Linker;
import org.retold.core.align.Regime;
import org.retold.core.align.Relation;
import org.retold.core.align.Telling;
import org.retold.core.collate.Options.EngineChoice;
import org.retold.core.diff.Delta;
import org.retold.core.decision.Decisions;
import org.retold.core.diff.WordDiff;
import org.retold.core.difference.AlignedArticles;
import org.retold.core.difference.Difference;
import org.retold.core.difference.PlainDifferences;
import org.retold.core.difference.TypedDifferences;
import org.retold.core.difference.opposition.Opposition;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.EmbeddingModel;
import org.retold.core.similarity.IsolatedPair;
import org.retold.core.similarity.ModelUnavailable;
import org.retold.core.text.Article;
import org.retold.core.text.Languages;
import org.retold.core.text.Token;
import org.retold.core.text.Tokenizer;

/**
 * Runs the stages from articles to a collation. Synchronous; safe for use from several threads. Keeps the vector of every
 * passage it has seen, so that adding an article costs that article's passages only.
 */
public final class Collator {

    private final Understanding understanding;

    /** @param model where it is empty, the engine is lexical */
    public Collator(Optional<EmbeddingModel> model) {
        this(() -> model.orElseThrow(() -> new ModelUnavailable("there is no language model", null)));
    }

    /** @param model opened when it is first needed; where it cannot be opened, the engine is lexical and the result says why */
    public Collator(EmbeddingModel.Source model) {
        understanding = new Understanding(model);
    }

    /** Where nobody has decided anything. */
    public Collation collate(List<Article> articles, Options options, Progress progress) {
        return collate(articles, Decisions.NONE, options, progress);
    }

    /**
     * @param articles  with distinct sigils
     * @param decisions what a reader said of links, which stand as they are and steer the aligner
     * @throws org.retold.core.progress.Cancelled if the work is no longer wanted
     */
    public Collation collate(List<Article> articles, Decisions decisions, Options options, Progress progress) {
        TellingSet tellings = new TellingSet(articles.stream().map(Telling::of).toList(),
                articles.stream().map(Article::language).toList(), options.engine(), understanding, progress);
        Iterator<Alignment> alignments = tellings.alignOutlets(
                (x, y) -> Decided.of(decisions, articles.get(x), articles.get(y)), progress).iterator();
        List<ArticlePair> pairs = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            for (int b = a + 1; b < articles.size(); b++) {
                pairs.add(new ArticlePair(articles.get(a).sigil(), articles.get(b).sigil(), alignments.next()));
            }
        }
        return collation(articles, options, tellings, pairs, progress);
    }

    private static Collation collation(List<Article> articles, Options options, TellingSet tellings,
                                       List<ArticlePair> pairs, Progress progress) {
        String base = options.base().orElseGet(() -> articles.isEmpty() ? "" : articles.getFirst().sigil());
        List<AlignedArticles> aligned = Collation.aligned(articles, pairs);
        TypedDifferences typed = TypedDifferences.find(articles, aligned, tellings::closeness, progress);
        List<Difference> differences = new ArrayList<>(PlainDifferences.linked(aligned));
        differences.addAll(typed.differences());
        return new Collation(articles, base, MixedLanguages.noted(tellings.report(), articles), pairs, StoryPoints.of(articles, pairs, base, progress), differences,
                typed.quotations(), typed.sharedCopy()).withBase(base);
    }

    /**
     * Aligns two texts that are already split into passages; spans of deltas are in the two lists' texts, each joined by
     * line feeds.
     *
     * @throws org.retold.core.progress.Cancelled if the work is no longer wanted
     */
    public Alignment align(List<String> a, List<String> b, EngineChoice engine, Progress progress) {
        if (a.isEmpty() || b.isEmpty()) {
            return Alignment.EMPTY;
        }
        boolean search = a.size() == 1 || b.size() == 1;
        Versions versions = new Versions(a, b, understanding);
        if (!Languages.mayBeSame(versions.languages().getFirst(), versions.languages().getLast())) {
            return Alignment.EMPTY;
        }
        if (!search && versions.regime(progress) != Regime.TWO_OUTLETS) {
            return versions.align(engine, progress);
        }
        TellingSet tellings = new TellingSet(List.of(Telling.of(a), Telling.of(b)), versions.languages(), engine,
                understanding, progress);
        return search ? tellings.search(progress) : tellings.align(0, 1, progress);
    }

    /**
     * Relates passages that stand by themselves, an answer a pair, in order.
     *
     * @throws org.retold.core.progress.Cancelled if the work is no longer wanted
     */
    public List<Relatedness> relate(List<PassagePair> pairs, EngineChoice engine, Progress progress) {
        List<String> texts = pairs.stream().flatMap(pair -> Stream.of(pair.a(), pair.b())).toList();
        Optional<List<float[]>> vectors = engine == EngineChoice.LEXICAL ? Optional.empty()
                : understanding.of(texts, progress).known();
        List<Relatedness> answers = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            progress.checkCancelled();
            int at = 2 * i;
            answers.add(relate(pairs.get(i), vectors.map(known -> cosine(known.get(at), known.get(at + 1)))));
        }
        return answers;
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }

    private static Relatedness relate(PassagePair pair, Optional<Double> cosine) {
        List<Token> a = Tokenizer.tokens(pair.a());
        List<Token> b = Tokenizer.tokens(pair.b());
        double strength = new IsolatedPair(pair.a(), pair.b()).strength(cosine);
        Relation relation = Linker.relation(a, b);
        double enough = cosine.isPresent() ? IsolatedPair.SAME_MEANING : IsolatedPair.SAME_WORDING;
        if (relation != Relation.SAME && strength < enough) {
            relation = strength < IsolatedPair.RELATED ? Relation.UNRELATED : Relation.RELATED;
        }
        List<Delta> deltas = WordDiff.deltas(a, b);
        return new Relatedness(strength, relation, deltas, Opposition.between(pair.a(), pair.b()));
    }
}
