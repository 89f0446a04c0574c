package org.retold.report.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Unit;
import org.retold.core.progress.Progress;
import org.retold.core.text.Span;
import org.retold.report.ComparisonJson;
import org.retold.report.Offsets;
import org.retold.report.Quoted;
import org.retold.report.ReportInput;

/**
 * The reliability table that programs for agreement read: one line a unit that somebody coded, one column a coder, in it the names
 * of the codes given, in the order of the codebook and joined by " + "; empty where the coder said nothing. Several coders of one
 * name are told apart by their ids.
 */
public final class ReliabilityTable {

    private static final List<String> HEADER = List.of("unit", "about", "articles", "places", "quote");

    private final ReportInput input;
    private final Offsets offsets;

    private ReliabilityTable(ReportInput input) {
        this.input = input;
        offsets = new Offsets(input.collation());
    }

    public static void write(ReportInput input, Writer out, Progress progress) throws IOException {
        new ReliabilityTable(input).write(new CsvWriter(out), progress);
    }

    private void write(CsvWriter csv, Progress progress) throws IOException {
        Set<String> coders = input.annotations().stream().filter(annotation -> !annotation.codes().isEmpty()).map(Annotation::coder)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Object> header = new ArrayList<>(HEADER);
        coders.forEach(coder -> header.add(column(coder, coders)));
        csv.line(header);
        int number = 0;
        for (Unit unit : Unit.of(input.annotations())) {
            progress.checkCancelled();
            List<Object> line = new ArrayList<>(List.of(++number, ComparisonJson.word(unit.target().kind()),
                    unit.target().anchors().stream().map(Anchor::article).distinct().collect(Collectors.joining(" ")),
                    unit.target().anchors().stream().map(this::place).collect(Collectors.joining(" ")),
                    unit.target().anchors().stream().map(anchor -> Quoted.of(anchor, input.collation().article(anchor.article())).words())
                            .collect(Collectors.joining(" | "))));
            coders.forEach(coder -> line.add(codes(unit.codes().getOrDefault(coder, Set.of()))));
            csv.line(line);
        }
    }

    private String column(String coder, Set<String> coders) {
        String name = input.coder(coder);
        return coders.stream().filter(other -> input.coder(other).equals(name)).count() > 1 ? name + " (" + coder + ")" : name;
    }

    private String place(Anchor anchor) {
        Optional<Span> span = Quoted.of(anchor, input.collation().article(anchor.article())).span().map(offsets.of(anchor.article())::fromUtf16);
        return anchor.article() + ":" + span.map(it -> it.start() + "-" + it.end()).orElse("");
    }

    private String codes(Set<String> ids) {
        List<String> order = input.comparison().codebook().codes().stream().map(Code::id).toList();
        return ids.stream().sorted(Comparator.<String>comparingInt(order::indexOf).thenComparing(Comparator.naturalOrder())).map(input::code)
                .collect(Collectors.joining(" + "));
    }
}
