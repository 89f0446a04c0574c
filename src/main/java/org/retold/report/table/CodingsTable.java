package org.retold.report.table;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Span;
import org.retold.report.ComparisonJson;
import org.retold.report.Offsets;
import org.retold.report.Quoted;
import org.retold.report.ReportInput;

/**
 * What was coded and noted as a table, one line a code at a place; a note without a code has lines of its own. Offsets are code
 * points into the article's text, half-open, and missing where the words are no longer there.
 */
public final class CodingsTable {

    private static final List<String> HEADER = List.of("comparison", "annotation", "about", "difference", "code", "code path", "code id",
            "article", "outlet", "title", "start", "end", "quote", "standing", "annotated", "absent", "note", "coder", "coder id", "made", "changed");
    private static final String NO_CODE = "";

    private final ReportInput input;
    private final Offsets offsets;
    private final CsvWriter csv;

    private CodingsTable(ReportInput input, Writer out) {
        this.input = input;
        offsets = new Offsets(input.collation());
        csv = new CsvWriter(out);
    }

    public static void write(ReportInput input, Writer out, Progress progress) throws IOException {
        CodingsTable table = new CodingsTable(input, out);
        table.csv.line(HEADER);
        for (Annotation annotation : input.annotations()) {
            progress.checkCancelled();
            for (String code : annotation.codes().isEmpty() ? List.of(NO_CODE) : annotation.codes()) {
                for (Anchor anchor : annotation.target().anchors()) {
                    table.write(annotation, code, anchor);
                }
            }
        }
    }

    private void write(Annotation annotation, String code, Anchor anchor) throws IOException {
        Article article = input.collation().article(anchor.article());
        Quoted quoted = Quoted.of(anchor, article);
        Optional<Span> place = quoted.span().map(offsets.of(anchor.article())::fromUtf16);
        csv.line(Arrays.asList(input.comparison().id(), annotation.id(), ComparisonJson.word(annotation.target().kind()),
                annotation.target().difference().map(ComparisonJson::word).orElse(""), code.equals(NO_CODE) ? "" : input.code(code), path(code),
                code, article.sigil(), article.outlet(), article.title(), place.map(Span::start).orElse(null), place.map(Span::end).orElse(null),
                quoted.words(), ComparisonJson.word(anchor.standing()), quoted.words().equals(anchor.quote()) ? "" : anchor.quote(),
                String.join(" ", annotation.target().absent()), annotation.note(), input.coder(annotation.coder()), annotation.coder(),
                annotation.made().toString(), annotation.changed().toString()));
    }

    /** The names from the uppermost code down. */
    private String path(String id) {
        Optional<Code> code = input.comparison().codebook().find(id);
        return code.map(it -> it.parent().map(parent -> path(parent) + " > ").orElse("") + it.name()).orElse("");
    }
}
