package org.retold.report.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.retold.core.align.Link;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Target;
import org.retold.core.collate.Collation;
import org.retold.core.difference.Difference;
import org.retold.core.text.Article;
import org.retold.core.text.Span;
import org.retold.report.Quoted;
import org.retold.report.ReportInput;
import org.retold.report.markup.Markup;

/** The articles' texts with their marks: words that the base lacks, what is given differently, what is coded. Marks may overlap. */
final class Marked {

    private enum Sort { INSERTED, BOXED, CODED }

    private record Layer(Span span, Sort sort, Optional<Code> code, int note) {
    }

    private final ReportInput input;
    private final Map<String, List<Layer>> layers = new HashMap<>();
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    Marked(ReportInput input) {
        this.input = input;
        Collation collation = input.collation();
        collation.articles().forEach(article -> layers.put(article.sigil(), new ArrayList<>()));
        for (Article article : collation.articles()) {
            if (!article.sigil().equals(collation.base())) {
                collation.pair(collation.base(), article.sigil()).alignment().links().stream().map(Link::deltas).flatMap(List::stream)
                        .forEach(delta -> delta.b().ifPresent(span -> add(article.sigil(), new Layer(span, Sort.INSERTED, Optional.empty(), 0))));
            }
        }
        for (Difference difference : collation.differences()) {
            switch (difference) {
                case Difference.Quote _, Difference.Figure _, Difference.Name _ -> difference.spans().forEach((sigil, spans) ->
                        spans.forEach(span -> add(sigil, new Layer(span, Sort.BOXED, Optional.empty(), 0))));
                case Difference.OneSided _, Difference.Linked _, Difference.Opposed _ -> { }
            }
        }
        input.annotations().forEach(this::add);
    }

    private void add(Annotation annotation) {
        int number = notes.size() + 1;
        notes.put(annotation.id(), number);
        if (annotation.target().kind() == Target.Kind.ARTICLE) {
            return;
        }
        for (Anchor anchor : annotation.target().anchors()) {
            Optional<Code> code = annotation.codes().stream().flatMap(id -> input.comparison().codebook().find(id).stream()).findFirst();
            Quoted.of(anchor, input.collation().article(anchor.article())).span()
                    .ifPresent(span -> add(anchor.article(), new Layer(span, Sort.CODED, code, number)));
        }
    }

    private void add(String sigil, Layer layer) {
        layers.get(sigil).add(layer);
    }

    /** The number under which an annotation is listed, from 1. */
    int number(Annotation annotation) {
        return notes.get(annotation.id());
    }

    void write(Article article, Span span, boolean paraphrased, Markup page) throws IOException {
        List<Layer> here = layers.get(article.sigil()).stream().filter(layer -> layer.span().overlaps(span)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
        here.forEach(layer -> {
            cuts.add(Math.clamp(layer.span().start(), span.start(), span.end()));
            cuts.add(Math.clamp(layer.span().end(), span.start(), span.end()));
        });
        if (paraphrased) {
            page.start("span").attribute("class", "paraphrased");
        }
        boolean boxed = false;
        for (Integer from = cuts.first(), to = cuts.higher(from); to != null; from = to, to = cuts.higher(from)) {
            Span piece = new Span(from, to);
            boolean inBox = here.stream().anyMatch(layer -> layer.sort() == Sort.BOXED && layer.span().contains(piece));
            if (boxed && !inBox) {
                page.end();
            } else if (inBox && !boxed) {
                page.start("span").attribute("class", "boxed");
            }
            boxed = inBox;
            write(piece, article, here, page);
        }
        if (boxed) {
            page.end();
        }
        if (paraphrased) {
            page.end();
        }
    }

    private void write(Span piece, Article article, List<Layer> here, Markup page) throws IOException {
        List<Layer> covering = here.stream().filter(layer -> layer.span().contains(piece)).toList();
        boolean inserted = covering.stream().anyMatch(layer -> layer.sort() == Sort.INSERTED);
        List<Layer> coded = covering.stream().filter(layer -> layer.sort() == Sort.CODED).toList();
        Optional<Code> code = coded.stream().flatMap(layer -> layer.code().stream()).findFirst();
        if (inserted) {
            page.start("ins");
        }
        if (!coded.isEmpty()) {
            page.start("span").attribute("class", classes(code)).attribute("style", code.map(it -> "--code:" + it.colour()).orElse(null));
        }
        page.text(piece.of(article.text()));
        if (!coded.isEmpty()) {
            page.end();
        }
        if (inserted) {
            page.end();
        }
        for (Layer layer : coded) {
            if (layer.span().end() == piece.end()) {
                page.start("a").attribute("class", "note-number").attribute("href", "#n" + layer.note()).text("[" + layer.note() + "]").end();
            }
        }
    }

    private static String classes(Optional<Code> code) {
        return "coded" + code.map(it -> " pattern-" + it.pattern().name().toLowerCase(Locale.ROOT)).orElse("");
    }
}
