package org.retold.core.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Codebook;
import org.retold.core.annotation.Coder;
import org.retold.core.decision.Decisions;
import org.retold.core.lesson.Lesson;
import org.retold.core.text.Article;

/**
 * Everything that a person gathered, decided and noted; what a file holds and what an act changes. Nothing in it is computed
 * from the rest: the collation is made of it and never kept here. Every map keeps its order. Sigils and ids are unique; the base
 * is an article where there is one; decisions and annotations speak only of articles that are there.
 *
 * @param id          a UUID that the comparison keeps wherever it is saved
 * @param articles    in the order of the columns, as corrected
 * @param originals   by sigil; an article that did not come from a file may have none
 * @param base        sigil of the article that the others are read against
 * @param coders      by id
 * @param annotations by id, in the order in which they were made
 * @param lesson      the running order for a class
 */
public record Comparison(String id, List<Article> articles, Map<String, Original> originals, Optional<String> base,
                         Decisions decisions, Codebook codebook, Map<String, Coder> coders, Map<String, Annotation> annotations,
                         Lesson lesson) {

    public Comparison {
        articles = List.copyOf(articles);
        originals = copy(originals);
        coders = copy(coders);
        annotations = copy(annotations);
    }

    /** Without a lesson. */
    public Comparison(String id, List<Article> articles, Map<String, Original> originals, Optional<String> base, Decisions decisions,
                      Codebook codebook, Map<String, Coder> coders, Map<String, Annotation> annotations) {
        this(id, articles, originals, base, decisions, codebook, coders, annotations, Lesson.EMPTY);
    }

    /** Without any article. */
    public static Comparison empty(String id) {
        return new Comparison(id, List.of(), Map.of(), Optional.empty(), Decisions.NONE, Codebook.EMPTY, Map.of(), Map.of());
    }

    public Optional<Article> find(String sigil) {
        return articles.stream().filter(article -> article.sigil().equals(sigil)).findFirst();
    }

    /** @throws IllegalArgumentException if there is no such article */
    public Article article(String sigil) {
        return find(sigil).orElseThrow(() -> new IllegalArgumentException("no article " + sigil));
    }

    public Comparison withArticles(List<Article> now, Map<String, Original> from) {
        Optional<String> kept = base.filter(sigil -> now.stream().anyMatch(article -> article.sigil().equals(sigil)))
                .or(() -> now.stream().map(Article::sigil).findFirst());
        return new Comparison(id, now, from, kept, decisions, codebook, coders, annotations, lesson);
    }

    /** With one article in the place of that of its sigil. */
    public Comparison withArticle(Article changed) {
        return withArticles(articles.stream().map(article -> article.sigil().equals(changed.sigil()) ? changed : article).toList(), originals);
    }

    /** @throws IllegalArgumentException if there is no such article */
    public Comparison withBase(String sigil) {
        return new Comparison(id, articles, originals, Optional.of(article(sigil).sigil()), decisions, codebook, coders, annotations, lesson);
    }

    public Comparison withDecisions(UnaryOperator<Decisions> change) {
        return new Comparison(id, articles, originals, base, change.apply(decisions), codebook, coders, annotations, lesson);
    }

    public Comparison withCodebook(Codebook now) {
        return new Comparison(id, articles, originals, base, decisions, now, coders, annotations, lesson);
    }

    public Comparison withCoder(Coder coder) {
        Map<String, Coder> all = new LinkedHashMap<>(coders);
        all.put(coder.id(), coder);
        return new Comparison(id, articles, originals, base, decisions, codebook, all, annotations, lesson);
    }

    public Comparison withAnnotations(Map<String, Annotation> now) {
        return new Comparison(id, articles, originals, base, decisions, codebook, coders, now, lesson);
    }

    /** With the annotation in the place of the one of its id, or at the end. */
    public Comparison with(Annotation annotation) {
        Map<String, Annotation> all = new LinkedHashMap<>(annotations);
        all.put(annotation.id(), annotation);
        return withAnnotations(all);
    }

    /** What is said about places in this article. */
    public List<Annotation> annotationsOf(String sigil) {
        List<Annotation> all = new ArrayList<>(annotations.values());
        all.removeIf(annotation -> !annotation.target().concerns(sigil));
        return all;
    }

    public Comparison withLesson(Lesson now) {
        return new Comparison(id, articles, originals, base, decisions, codebook, coders, annotations, now);
    }

    private static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
