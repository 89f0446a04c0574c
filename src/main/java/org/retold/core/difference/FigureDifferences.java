package org.retold.core.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retold.core.align.Link;
import org.retold.core.align.Relation;
import org.retold.core.difference.figure.FigureMatcher;
import org.retold.core.difference.figure.FigureMatcher.Closeness;
import org.retold.core.difference.figure.FigurePair;
import org.retold.core.difference.figure.FigurePair.Answer;
import org.retold.core.difference.figure.Figures;
import org.retold.core.difference.figure.NoneAgainstPart;
import org.retold.core.difference.figure.StrayFigures;
import org.retold.core.difference.opposition.PassageCloseness;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;

/**
 * Differing figures of linked passages. Where A and D agree on a figure and C differs from A, C differs from D too, even if
 * the passages of C and D were never linked.
 */
final class FigureDifferences {

    private static final double NEARLY_LINKED = .38;
    private static final int OPENING = 2;

    private record Place(String article, Span span) {
    }

    private record Tie(Place a, Place b) {
    }

    private final PassageCloseness closeness;
    private final List<String> sigils = new ArrayList<>();
    private final Map<String, Figures> figures = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<Tie, FigurePair> matched = new LinkedHashMap<>();
    /** Of sentences that differ in little else: a headline that kept the old figure takes nothing back. */
    private final Set<Tie> ofEdited = new HashSet<>();

    private FigureDifferences(List<Article> articles, PassageCloseness closeness) {
        this.closeness = closeness;
        for (Article article : articles) {
            sigils.add(article.sigil());
            this.articles.put(article.sigil(), article);
            figures.put(article.sigil(), new Figures(article.text(), article.passages().stream().map(Passage::span).toList()));
        }
    }

    static List<Difference> find(List<Article> articles, List<AlignedArticles> pairs, PassageCloseness closeness, Progress progress) {
        FigureDifferences search = new FigureDifferences(articles, closeness);
        for (AlignedArticles pair : pairs) {
            progress.checkCancelled();
            pair.links().forEach(link -> search.match(pair, link,
                    link.relation() == Relation.PARAPHRASED ? Closeness.REWORDED : Closeness.EDITED));
            pair.related().stream().filter(link -> link.strength() >= NEARLY_LINKED)
                    .forEach(link -> search.match(pair, link, Closeness.LOOSE));
        }
        pairs.forEach(search::compareOpenings);
        pairs.forEach(search::agree);
        pairs.forEach(search::compareStrays);
        pairs.forEach(search::compareNone);
        search.inferFromAgreement();
        List<Difference> found = new ArrayList<>();
        search.matched.forEach((tie, match) -> {
            boolean agreed = search.isAgreedElsewhere(tie.a, tie.b.article) || search.isAgreedElsewhere(tie.b, tie.a.article);
            if (match.answer() != Answer.SAME && (!agreed || search.ofEdited.contains(tie))) {
                found.add(search.difference(tie, match));
            }
        });
        return found;
    }

    private void match(AlignedArticles pair, Link link, Closeness closeness) {
        String a = pair.a().sigil();
        String b = pair.b().sigil();
        for (FigurePair match : FigureMatcher.match(figures.get(a), link.a(), figures.get(b), link.b(), closeness)) {
            Tie tie = new Tie(new Place(a, match.a()), new Place(b, match.b()));
            if (closeness == Closeness.EDITED) {
                ofEdited.add(tie);
            }
            matched.merge(tie, match,
                    (old, now) -> old.answer() == Answer.SAME || old.sure() >= now.sure() ? old : now);
        }
    }

    /** Openings tell the same event also where no link holds them together: the first paragraph surely, the second mostly. */
    private void compareOpenings(AlignedArticles pair) {
        String a = pair.a().sigil();
        String b = pair.b().sigil();
        for (int paragraphs = 1; paragraphs <= OPENING; paragraphs++) {
            FigureMatcher.ofOpenings(figures.get(a), opening(pair.a(), paragraphs), figures.get(b), opening(pair.b(), paragraphs))
                    .forEach(match -> addUnlessAnswered(a, b, match));
        }
    }

    private static List<Integer> opening(Article article, int paragraphs) {
        return article.paragraphs().stream().filter(paragraph -> paragraph.number() >= 1 && paragraph.number() <= paragraphs)
                .flatMap(paragraph -> paragraph.passages().stream()).toList();
    }

    /** Equal figures agree also where no link holds their passages together. */
    private void agree(AlignedArticles pair) {
        String a = pair.a().sigil();
        String b = pair.b().sigil();
        for (FigurePair equal : FigureMatcher.equal(figures.get(a), passages(pair.a()), figures.get(b), passages(pair.b()))) {
            addUnlessAnswered(a, b, equal);
        }
    }

    private void compareStrays(AlignedArticles pair) {
        String a = pair.a().sigil();
        String b = pair.b().sigil();
        new StrayFigures(figures.get(a), figures.get(b)).pairs().forEach(match -> addUnlessAnswered(a, b, match));
    }

    private void compareNone(AlignedArticles pair) {
        String a = pair.a().sigil();
        String b = pair.b().sigil();
        int ofA = sigils.indexOf(a);
        int ofB = sigils.indexOf(b);
        for (int i : passages(pair.a())) {
            for (int j : passages(pair.b())) {
                NoneAgainstPart.between(figures.get(a), i, figures.get(b), j, passage -> closeness.between(ofA, passage, ofB, j))
                        .forEach(match -> addUnlessAnswered(a, b, match));
                NoneAgainstPart.between(figures.get(b), j, figures.get(a), i, passage -> closeness.between(ofA, i, ofB, passage))
                        .forEach(match -> addUnlessAnswered(a, b, match.reversed()));
            }
        }
    }

    private void addUnlessAnswered(String a, String b, FigurePair match) {
        Tie tie = new Tie(new Place(a, match.a()), new Place(b, match.b()));
        if (!isAnswered(tie.a, b) && !isAnswered(tie.b, a)) {
            matched.put(tie, match);
        }
    }

    private static List<Integer> passages(Article article) {
        return article.passages().stream().map(Passage::index).toList();
    }

    /** True where the other article gives the same figure too, so that one that differs answers another question. */
    private boolean isAgreedElsewhere(Place place, String byArticle) {
        return matched.entrySet().stream().filter(entry -> entry.getValue().answer() == Answer.SAME).map(Map.Entry::getKey)
                .anyMatch(tie -> tie.a.equals(place) && tie.b.article.equals(byArticle) || tie.b.equals(place) && tie.a.article.equals(byArticle));
    }

    private void inferFromAgreement() {
        Map<Place, Set<Place>> same = new HashMap<>();
        matched.forEach((tie, match) -> {
            if (match.answer() != Answer.VALUE) {
                same.computeIfAbsent(tie.a, _ -> new LinkedHashSet<>()).add(tie.b);
                same.computeIfAbsent(tie.b, _ -> new LinkedHashSet<>()).add(tie.a);
            }
        });
        for (Map.Entry<Tie, FigurePair> differing : List.copyOf(matched.entrySet())) {
            if (differing.getValue().answer() == Answer.VALUE) {
                Tie tie = differing.getKey();
                same.getOrDefault(tie.a, Set.of()).forEach(place -> infer(place, tie.b, differing.getValue()));
                same.getOrDefault(tie.b, Set.of()).forEach(place -> infer(place, tie.a, differing.getValue()));
            }
        }
    }

    private void infer(Place one, Place other, FigurePair from) {
        int order = one.article.compareTo(other.article);
        Tie tie = order < 0 ? new Tie(one, other) : new Tie(other, one);
        if (order == 0 || isAnswered(tie.a, tie.b.article) || isAnswered(tie.b, tie.a.article)) {
            return;
        }
        Answer answer = Figures.compare(figures.get(tie.a.article), tie.a.span, figures.get(tie.b.article), tie.b.span).orElse(from.answer());
        matched.put(tie, new FigurePair(tie.a.span, tie.b.span, answer, .9 * from.sure()));
    }

    private boolean isAnswered(Place place, String byArticle) {
        return matched.keySet().stream().anyMatch(tie -> tie.a.equals(place) && tie.b.article.equals(byArticle)
                || tie.b.equals(place) && tie.a.article.equals(byArticle));
    }

    private Difference difference(Tie tie, FigurePair match) {
        String a = tie.a.article;
        String b = tie.b.article;
        Difference.FigureChange change = match.answer() == Answer.VALUE ? Difference.FigureChange.VALUE
                : Difference.FigureChange.PRECISION;
        return new Difference.Figure(Map.of(a, List.of(match.a()), b, List.of(match.b())), change,
                Map.of(a, match.a().of(articles.get(a).text()), b, match.b().of(articles.get(b).text())), match.sure());
    }
}
