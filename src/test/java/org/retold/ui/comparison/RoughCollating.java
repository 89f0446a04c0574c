package org.retold.ui.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.retold.core.align.Alignment;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.collate.ArticlePair;
import org.retold.core.collate.Collation;
import org.retold.core.collate.EngineReport;
import org.retold.core.collate.Options;
import org.retold.core.collate.StoryPoints;
import org.retold.core.decision.Decisions;
import org.retold.core.decision.LinkDecision;
import org.retold.core.diff.Delta;
import org.retold.core.diff.WordDiff;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.core.text.Token;
import org.retold.core.text.Tokenizer;

/** Aligns by shared words, at once and without a model, so that tests of the window depend on the window only. */
public final class RoughCollating {

    private static final double LEAST = 0.22;

    public Collation collate(List<Article> articles, Options options, Progress progress) {
        return collate(articles, Decisions.NONE, options, progress);
    }

    public Collation collate(List<Article> articles, Decisions decisions, Options options, Progress progress) {
        List<ArticlePair> pairs = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            for (int b = a + 1; b < articles.size(); b++) {
                progress.checkCancelled();
                pairs.add(new ArticlePair(articles.get(a).sigil(), articles.get(b).sigil(), align(articles.get(a), articles.get(b), decisions)));
            }
        }
        String base = options.base().orElse(articles.getFirst().sigil());
        return new Collation(articles, base, new EngineReport(EngineReport.Engine.LEXICAL, Optional.empty(), List.of()), pairs,
                StoryPoints.of(articles, pairs, base, progress), List.of());
    }

    private static Alignment align(Article a, Article b, Decisions decisions) {
        List<Set<String>> wordsA = a.passages().stream().map(passage -> words(a, passage)).toList();
        List<Set<String>> wordsB = b.passages().stream().map(passage -> words(b, passage)).toList();
        List<int[]> candidates = new ArrayList<>();
        for (int i = 0; i < wordsA.size(); i++) {
            for (int j = 0; j < wordsB.size(); j++) {
                if (alike(wordsA.get(i), wordsB.get(j)) > LEAST) {
                    candidates.add(new int[] {i, j});
                }
            }
        }
        List<LinkDecision> decided = decisions.between(a.sigil(), b.sigil());
        candidates.removeIf(pair -> decided.stream().anyMatch(decision -> decision.side(a.sigil()).passages(a).contains(pair[0])
                && decision.side(b.sigil()).passages(b).contains(pair[1])));
        candidates.sort(Comparator.comparingDouble(pair -> -alike(wordsA.get(pair[0]), wordsB.get(pair[1]))));
        List<LinkDecision> kept = decided.stream().filter(decision -> decision.verdict() != LinkDecision.Verdict.REJECTED).toList();
        candidates.removeIf(pair -> kept.stream().anyMatch(decision -> decision.side(a.sigil()).passages(a).contains(pair[0])
                || decision.side(b.sigil()).passages(b).contains(pair[1])));
        Map<Integer, Integer> chosen = new TreeMap<>();
        for (int[] pair : candidates) {
            if (!chosen.containsKey(pair[0]) && !chosen.containsValue(pair[1])) {
                chosen.put(pair[0], pair[1]);
            }
        }
        List<Link> links = new ArrayList<>();
        int[] last = {-1};
        chosen.forEach((i, j) -> {
            links.add(link(a, i, b, j, alike(wordsA.get(i), wordsB.get(j)), j < last[0]));
            last[0] = Math.max(last[0], j);
        });
        List<Link> rejected = new ArrayList<>();
        for (LinkDecision decision : decided) {
            List<Integer> ofA = decision.side(a.sigil()).passages(a);
            List<Integer> ofB = decision.side(b.sigil()).passages(b);
            switch (decision.verdict()) {
                case REJECTED -> rejected.add(new Link(ofA, ofB, Relation.UNRELATED, false, .3, Origin.MANUAL, List.of()));
                case ACCEPTED -> links.add(new Link(ofA, ofB, Relation.PARAPHRASED, false, .5, Origin.ACCEPTED, List.of()));
                case MANUAL -> links.add(new Link(ofA, ofB, Relation.PARAPHRASED, false, .3, Origin.MANUAL, List.of()));
            }
        }
        links.sort(Comparator.comparing(link -> link.a().getFirst()));
        return new Alignment(links, List.of(), rejected);
    }

    private static Link link(Article a, int i, Article b, int j, double strength, boolean moved) {
        Passage one = a.passages().get(i);
        Passage other = b.passages().get(j);
        List<Delta> deltas = WordDiff.deltas(a.textOf(one), b.textOf(other)).stream().map(delta -> new Delta(delta.type(),
                delta.a().map(span -> span.shifted(one.span().start())),
                delta.b().map(span -> span.shifted(other.span().start())))).toList();
        Relation relation = a.textOf(one).equals(b.textOf(other)) ? Relation.SAME : strength > 0.5 ? Relation.EDITED
                : Relation.PARAPHRASED;
        return new Link(List.of(i), List.of(j), relation, moved, strength, Origin.AUTOMATIC, deltas);
    }

    private static Set<String> words(Article article, Passage passage) {
        return Tokenizer.tokens(article.textOf(passage)).stream().filter(Token::isWord).map(Token::normal)
                .filter(word -> word.length() > 3).collect(Collectors.toSet());
    }

    private static double alike(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() / (double) Math.max(1, one.size() + other.size() - both.size());
    }
}
