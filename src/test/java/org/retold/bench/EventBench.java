package org.retold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.difference.AlignedArticles;
import org.retold.core.difference.Difference;
import org.retold.core.difference.TypedDifferences;
import org.retold.core.difference.opposition.PassageCloseness;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;
import org.retold.core.text.Role;
import org.retold.core.text.Span;
import org.retold.json.Json;
import org.retold.model.OnnxModel;

/**
 * Types the differences of one labelled event, given its labelled passages and links, and prints what {@code compare} would:
 * {@code compare A.txt B.txt … --format json}, with gold.json beside the texts.
 */
public final class EventBench {

    private EventBench() {
    }

    /** The cosine around the middle of all passages. */
    private static PassageCloseness closeness(List<Article> articles) throws Exception {
        List<float[]> centred = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Article article : articles) {
            first.add(texts.size());
            article.passages().forEach(passage -> texts.add(article.textOf(passage)));
        }
        List<float[]> vectors = OnnxModel.load().embed(texts, Progress.NONE);
        int dimensions = vectors.getFirst().length;
        float[] mean = new float[dimensions];
        vectors.forEach(vector -> IntStream.range(0, dimensions).forEach(d -> mean[d] += vector[d] / vectors.size()));
        for (float[] vector : vectors) {
            float[] moved = vector.clone();
            IntStream.range(0, dimensions).forEach(d -> moved[d] -= mean[d]);
            centred.add(moved);
        }
        return (articleA, a, articleB, b) -> cosine(centred.get(first.get(articleA) + a), centred.get(first.get(articleB) + b));
    }

    private static double cosine(float[] a, float[] b) {
        double dot = 0;
        double aa = 0;
        double bb = 0;
        for (int d = 0; d < a.length; d++) {
            dot += a[d] * b[d];
            aa += a[d] * a[d];
            bb += b[d] * b[d];
        }
        return dot / Math.sqrt(aa * bb);
    }

    @SuppressWarnings("unchecked")
    public static void main(String[] args) throws Exception {
        List<Path> files = new ArrayList<>();
        for (String arg : args) {
            if (arg.endsWith(".txt")) {
                files.add(Path.of(arg));
            }
        }
        Map<String, Object> gold = (Map<String, Object>) Json.parse(Files.readString(files.getFirst().resolveSibling("gold.json")));
        Map<String, List<String>> passages = (Map<String, List<String>>) gold.get("passages");
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            String sigil = file.getFileName().toString().substring(0, 1);
            articles.add(article(sigil, file, passages.get(sigil)));
        }
        List<AlignedArticles> pairs = new ArrayList<>();
        for (Article a : articles) {
            for (Article b : articles) {
                if (a.sigil().compareTo(b.sigil()) < 0) {
                    pairs.add(new AlignedArticles(a, b, links((List<List<Object>>) gold.get("links"), a, b, false),
                            links((List<List<Object>>) gold.get("links"), a, b, true)));
                }
            }
        }
        print(articles, TypedDifferences.find(articles, pairs, closeness(articles), Progress.NONE));
    }

    private static List<Link> links(List<List<Object>> rows, Article a, Article b, boolean partial) {
        return rows.stream().filter(row -> row.get(0).equals(a.sigil()) && row.get(2).equals(b.sigil()))
                .filter(row -> row.get(4).equals("partial") == partial)
                .map(row -> new Link(List.of(((Number) row.get(1)).intValue()), List.of(((Number) row.get(3)).intValue()),
                        partial ? Relation.RELATED : Relation.valueOf(row.get(4).toString().toUpperCase(Locale.ROOT)), false, .7, Origin.AUTOMATIC, List.of()))
                .toList();
    }

    private static Article article(String sigil, Path file, List<String> sentences) throws Exception {
        String text = Files.readString(file);
        List<Passage> passages = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Integer> current = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            int start = text.indexOf(sentence, at);
            if (!passages.isEmpty() && text.substring(at, start).contains("\n")) {
                paragraphs.add(paragraph(paragraphs.size(), passages, current));
                current = new ArrayList<>();
            }
            at = start + sentence.length();
            current.add(passages.size());
            passages.add(new Passage(passages.size(), new Span(start, at), paragraphs.size()));
        }
        paragraphs.add(paragraph(paragraphs.size(), passages, current));
        return new Article(sigil, sigil, sentences.getFirst(), Optional.empty(), Optional.empty(), Locale.ENGLISH, file.toString(),
                text, paragraphs, passages);
    }

    private static Paragraph paragraph(int index, List<Passage> passages, List<Integer> own) {
        Span span = new Span(passages.get(own.getFirst()).span().start(), passages.get(own.getLast()).span().end());
        return new Paragraph(index, span, index == 0 ? Role.HEADLINE : Role.BODY, index, own);
    }

    private static void print(List<Article> articles, TypedDifferences found) {
        Map<String, Object> document = new TreeMap<>();
        document.put("articles", articles.stream().map(article -> Map.of("id", article.sigil(), "source", article.source(), "text", article.text(),
                "paragraphs", List.of(), "passages", article.passages().stream().map(p -> Map.of("start", p.span().start(), "end", p.span().end())).toList())).toList());
        document.put("links", List.of());
        document.put("differences", found.differences().stream().map(EventBench::tree).toList());
        System.out.println(Json.write(document));
    }

    private static Map<String, Object> tree(Difference difference) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("kind", difference.kind().name().toLowerCase(Locale.ROOT));
        Map<String, Object> spans = new TreeMap<>();
        difference.spans().forEach((sigil, list) -> spans.put(sigil, list.stream().map(EventBench::pair).toList()));
        tree.put("spans", spans);
        switch (difference) {
            case Difference.Quote quote -> {
                tree.put("change", quote.change().stream().map(c -> c.name().toLowerCase(Locale.ROOT)).toList());
                tree.put("speakers", quote.speakers());
            }
            case Difference.Figure figure -> {
                tree.put("change", figure.change().name().toLowerCase(Locale.ROOT));
                tree.put("values", figure.values());
            }
            case Difference.Name name -> {
                tree.put("change", name.change().name().toLowerCase(Locale.ROOT));
                tree.put("values", name.values());
            }
            case Difference.Opposed opposed -> {
                tree.put("topic", opposed.topic());
                tree.put("strength", opposed.strength());
                tree.put("left", opposed.left().stream().map(EventBench::member).toList());
                tree.put("right", opposed.right().stream().map(EventBench::member).toList());
            }
            default -> { }
        }
        return tree;
    }

    private static Map<String, Object> member(Difference.Member member) {
        return Map.of("article", member.article(), "span", pair(member.span()));
    }

    private static List<Integer> pair(Span span) {
        return List.of(span.start(), span.end());
    }
}
