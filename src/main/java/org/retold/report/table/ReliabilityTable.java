package org.retold.report.table;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.agreement.ReliabilityTable.Row;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Target;
import org.retold.core.progress.Progress;
import org.retold.core.text.Span;
import org.retold.report.ComparisonJson;
import org.retold.report.Offsets;
import org.retold.report.Quoted;
import org.retold.report.ReportInput;

/**
 * The reliability table that programs for agreement read: one line a unit that somebody coded, one column a coder. Units are
 * passages, to which coded spans are counted, then links, differences, story points, absences and articles. A cell has the names of
 * the codes given, in the order of the codebook and joined by " + "; "none" where the coder worked on the article and gave none;
 * nothing where the coder did not work on it. Several coders of one name are told apart by their ids.
 */
public final class ReliabilityTable {

    private static final List<String> HEADER = List.of("unit", "about", "articles", "places", "quote");
    private static final String NO_CODE = "none";

    private final ReportInput input;
    private final Offsets offsets;
    private final List<String> order;

    private ReliabilityTable(ReportInput input) {
        this.input = input;
        offsets = new Offsets(input.collation());
        order = input.comparison().codebook().codes().stream().map(Code::id).toList();
    }

    public static void write(ReportInput input, Writer out, Progress progress) throws IOException {
        new ReliabilityTable(input).write(new CsvWriter(out), progress);
    }

    private void write(CsvWriter csv, Progress progress) throws IOException {
        org.retold.core.agreement.ReliabilityTable passages =
                org.retold.core.agreement.ReliabilityTable.ofPassages(input.articles(), input.annotations(), false);
        org.retold.core.agreement.ReliabilityTable targets = org.retold.core.agreement.ReliabilityTable.ofTargets(input.annotations(),
                EnumSet.complementOf(EnumSet.of(Target.Kind.SPAN)));
        List<Object> header = new ArrayList<>(HEADER);
        passages.coders().forEach(coder -> header.add(column(coder, passages.coders())));
        csv.line(header);
        int number = 0;
        for (List<Row> rows : List.of(passages.rows(), targets.rows())) {
            for (Row row : rows) {
                progress.checkCancelled();
                csv.line(line(++number, row));
            }
        }
    }

    private List<Object> line(int number, Row row) {
        List<Anchor> anchors = row.target().anchors();
        List<Object> line = new ArrayList<>(List.of(number, ComparisonJson.word(row.target().kind()),
                anchors.stream().map(Anchor::article).distinct().collect(Collectors.joining(" ")),
                anchors.stream().map(this::place).collect(Collectors.joining(" ")),
                anchors.stream().map(anchor -> quoted(anchor).words()).collect(Collectors.joining(" | "))));
        row.cells().forEach(cell -> line.add(cell.map(this::codes).orElse("")));
        return line;
    }

    private String column(String coder, List<String> coders) {
        String name = input.coder(coder);
        return coders.stream().filter(other -> input.coder(other).equals(name)).count() > 1 ? name + " (" + coder + ")" : name;
    }

    private Quoted quoted(Anchor anchor) {
        return Quoted.of(anchor, input.collation().article(anchor.article()));
    }

    private String place(Anchor anchor) {
        Optional<Span> span = quoted(anchor).span().map(offsets.of(anchor.article())::fromUtf16);
        return anchor.article() + ":" + span.map(it -> it.start() + "-" + it.end()).orElse("");
    }

    private String codes(Set<String> ids) {
        return ids.isEmpty() ? NO_CODE : ids.stream().sorted(Comparator.<String>comparingInt(order::indexOf).thenComparing(Comparator.naturalOrder()))
                .map(input::code).collect(Collectors.joining(" + "));
    }
}
