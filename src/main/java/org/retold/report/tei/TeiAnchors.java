package org.retold.report.tei;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Target;
import org.retold.core.text.Article;
import org.retold.core.text.Span;
import org.retold.report.ComparisonJson;
import org.retold.report.Quoted;
import org.retold.report.ReportInput;
import org.retold.report.markup.Markup;

/**
 * Where annotations begin and end within the text, as empty {@code anchor} elements, and the {@code span} or {@code note} that
 * tells what was said. What begins or ends between two passages has its anchor at the nearest place within one.
 */
final class TeiAnchors {

    private record Edge(int offset, boolean start, String id) {
    }

    private final ReportInput input;
    private final Markup xml;
    private final Map<String, List<Edge>> edges = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    TeiAnchors(ReportInput input, Markup xml) {
        this.input = input;
        this.xml = xml;
        for (Annotation annotation : input.annotations()) {
            List<Anchor> anchors = annotation.target().anchors();
            for (int i = 0; i < anchors.size(); i++) {
                add(anchors.get(i), id(annotation, i));
            }
        }
        edges.values().forEach(list -> list.sort(Comparator.comparingInt(Edge::offset).thenComparing(Edge::start)));
    }

    private void add(Anchor anchor, String id) {
        Article article = input.collation().article(anchor.article());
        Quoted.of(anchor, article).span().ifPresent(span -> {
            List<Span> written = article.paragraphs().stream().map(it -> it.span()).filter(span::overlaps).toList();
            if (!written.isEmpty()) {
                List<Edge> here = edges.computeIfAbsent(anchor.article(), _ -> new ArrayList<>());
                here.add(new Edge(nearest(article, span, true), true, id));
                here.add(new Edge(nearest(article, span, false), false, id));
                placed.add(id);
            }
        });
    }

    /** The first or the last offset of the span that is written as text. */
    private static int nearest(Article article, Span span, boolean first) {
        List<Span> pieces = pieces(article).stream().filter(span::overlaps).toList();
        if (pieces.isEmpty()) {
            return first ? span.start() : span.end();
        }
        return first ? Math.max(span.start(), pieces.getFirst().start()) : Math.min(span.end(), pieces.getLast().end());
    }

    private static List<Span> pieces(Article article) {
        List<Span> pieces = new ArrayList<>(article.passages().stream().map(it -> it.span()).toList());
        article.paragraphs().stream().filter(it -> !it.role().isTold()).forEach(it -> pieces.add(it.span()));
        pieces.sort(null);
        return pieces;
    }

    static String coder(String id) {
        return "coder-" + safe(id);
    }

    static String code(String id) {
        return "code-" + safe(id);
    }

    private static String id(Annotation annotation, int anchor) {
        return "a-" + safe(annotation.id()) + "-" + (anchor + 1);
    }

    /** What may stand in a name of XML. */
    private static String safe(String id) {
        return id.toLowerCase(Locale.ROOT).codePoints().mapToObj(sign -> sign < 128 && (Character.isLetterOrDigit(sign) || sign == '-') ? Character.toString(sign)
                : "_" + Integer.toHexString(sign)).collect(Collectors.joining());
    }

    /** A piece of an article's text with the anchors in it: an end before a start, an end where the piece ends, a start where it begins. */
    void write(Article article, Span piece) throws IOException {
        int at = piece.start();
        for (Edge edge : edges.getOrDefault(article.sigil(), List.of())) {
            boolean here = edge.start() ? piece.contains(edge.offset()) : edge.offset() > piece.start() && edge.offset() <= piece.end();
            if (here) {
                xml.text(article.text().substring(at, edge.offset()));
                xml.start("anchor").attribute("xml:id", edge.id() + (edge.start() ? "-start" : "-end")).end();
                at = edge.offset();
            }
        }
        xml.text(article.text().substring(at, piece.end()));
    }

    void writeAnnotation(Annotation annotation) throws IOException {
        Target target = annotation.target();
        String codes = annotation.codes().stream().filter(id -> input.comparison().codebook().find(id).isPresent()).map(id -> "#" + code(id))
                .collect(Collectors.joining(" "));
        for (int i = 0; i < target.anchors().size(); i++) {
            String id = id(annotation, i);
            if (placed.contains(id)) {
                xml.start("span").attribute("from", "#" + id + "-start").attribute("to", "#" + id + "-end").attribute("type", ComparisonJson.word(target.kind()))
                        .attribute("ana", codes.isEmpty() ? null : codes).attribute("resp", resp(annotation)).attribute("n", annotation.id());
                xml.text(annotation.note()).end().newLine();
            } else {
                xml.start("note").attribute("type", ComparisonJson.word(target.anchors().get(i).standing())).attribute("ana", codes.isEmpty() ? null : codes)
                        .attribute("resp", resp(annotation)).attribute("n", annotation.id());
                xml.start("q").text(target.anchors().get(i).quote()).end().text(annotation.note()).end().newLine();
            }
        }
    }

    private String resp(Annotation annotation) {
        return input.comparison().coders().containsKey(annotation.coder()) ? "#" + coder(annotation.coder()) : null;
    }
}
