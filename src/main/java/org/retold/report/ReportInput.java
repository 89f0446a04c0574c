package org.retold.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.core.collate.Collation;
import org.retold.core.comparison.Comparison;
import org.retold.core.decision.Decisions;
import org.retold.core.text.Article;

/**
 * What a report tells: what was computed of the articles, and what people decided, coded and noted. Both speak of the same
 * articles; texts are taken from the collation. Topics that somebody put aside as not opposed are not told.
 */
public record ReportInput(Comparison comparison, Collation collation) {

    public ReportInput {
        collation = collation.without(comparison.decisions().dismissed());
    }

    /** Articles that nobody worked on yet; the same texts always get the same id. */
    public static ReportInput of(Collation collation) {
        String texts = collation.articles().stream().map(Article::text).collect(Collectors.joining("\u0000"));
        String id = UUID.nameUUIDFromBytes(texts.getBytes(StandardCharsets.UTF_8)).toString();
        Optional<String> base = Optional.of(collation.base()).filter(sigil -> !sigil.isEmpty());
        return new ReportInput(new Comparison(id, collation.articles(), Map.of(), base, Decisions.NONE, Codebook.EMPTY, Map.of(), Map.of()),
                collation);
    }

    public List<Article> articles() {
        return collation.articles();
    }

    public List<Annotation> annotations() {
        return List.copyOf(comparison.annotations().values());
    }

    /** The coder's name, or the id where nobody of that id is known. */
    public String coder(String id) {
        return comparison.coders().containsKey(id) ? comparison.coders().get(id).name() : id;
    }

    /** The code's name, or the id where the codebook lacks it. */
    public String code(String id) {
        return comparison.codebook().find(id).map(Code::name).orElse(id);
    }

    /** As far as these coders said something about articles that are compared. */
    ReportInput only(Optional<Set<String>> coders) {
        Map<String, Annotation> kept = new LinkedHashMap<>(comparison.annotations());
        kept.values().removeIf(annotation -> coders.isPresent() && !coders.get().contains(annotation.coder())
                || annotation.target().anchors().stream().anyMatch(anchor -> collation.find(anchor.article()).isEmpty()));
        return new ReportInput(comparison.withAnnotations(kept), collation);
    }
}
