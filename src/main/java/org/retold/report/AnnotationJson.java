package org.retold.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Coder;
import org.retold.core.annotation.Target;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.Side;

/**
 * What people decided, coded and noted as trees for JSON. The words of an anchor are those that stand at its offsets; where they
 * changed since, {@code annotated} has the words of then; where they are gone there are no offsets.
 */
final class AnnotationJson {

    private final ReportInput input;
    private final Offsets offsets;

    AnnotationJson(ReportInput input, Offsets offsets) {
        this.input = input;
        this.offsets = offsets;
    }

    List<Map<String, Object>> annotations() {
        return input.annotations().stream().map(this::annotation).toList();
    }

    List<Map<String, Object>> codes() {
        return input.comparison().codebook().codes().stream().map(AnnotationJson::code).toList();
    }

    List<Map<String, Object>> coders() {
        return input.comparison().coders().values().stream().map(AnnotationJson::coder).toList();
    }

    List<Map<String, Object>> decisions() {
        return input.comparison().decisions().links().stream()
                .filter(link -> offsets.knows(link.a().article()) && offsets.knows(link.b().article())).map(this::decision).toList();
    }

    private Map<String, Object> annotation(Annotation annotation) {
        Target target = annotation.target();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", annotation.id());
        tree.put("about", ComparisonJson.word(target.kind()));
        target.difference().ifPresent(kind -> tree.put("difference", ComparisonJson.word(kind)));
        tree.put("anchors", target.anchors().stream().map(this::anchor).toList());
        if (!target.absent().isEmpty()) {
            tree.put("absent", target.absent());
        }
        tree.put("codes", annotation.codes().stream().map(this::coded).toList());
        tree.put("note", annotation.note());
        tree.put("coder", annotation.coder());
        tree.put("coderName", input.coder(annotation.coder()));
        tree.put("made", annotation.made().toString());
        tree.put("changed", annotation.changed().toString());
        return tree;
    }

    private Map<String, Object> anchor(Anchor anchor) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("article", anchor.article());
        tree.put("standing", ComparisonJson.word(anchor.standing()));
        Quoted quoted = Quoted.of(anchor, input.collation().article(anchor.article()));
        quoted.span().ifPresent(span -> tree.putAll(offsets.range(anchor.article(), span)));
        tree.put("quote", quoted.words());
        if (!quoted.words().equals(anchor.quote())) {
            tree.put("annotated", anchor.quote());
        }
        return tree;
    }

    private Map<String, Object> coded(String id) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("name", input.code(id));
        return tree;
    }

    private static Map<String, Object> code(Code code) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", code.id());
        tree.put("name", code.name());
        tree.put("description", code.description());
        tree.put("colour", code.colour());
        tree.put("pattern", ComparisonJson.word(code.pattern()));
        tree.put("key", code.key().orElse(null));
        tree.put("parent", code.parent().orElse(null));
        tree.put("withdrawn", code.withdrawn());
        return tree;
    }

    private static Map<String, Object> coder(Coder coder) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", coder.id());
        tree.put("name", coder.name());
        return tree;
    }

    private Map<String, Object> decision(LinkDecision decision) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("a", side(decision.a()));
        tree.put("b", side(decision.b()));
        tree.put("verdict", ComparisonJson.word(decision.verdict()));
        return tree;
    }

    private Map<String, Object> side(Side side) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("article", side.article());
        tree.put("passages", side.passages(input.collation().article(side.article())));
        return tree;
    }
}
