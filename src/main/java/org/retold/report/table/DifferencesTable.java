package org.retold.report.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.retold.core.collate.Collation;
import org.retold.core.difference.Difference;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Span;
import org.retold.report.ComparisonJson;
import org.retold.report.Offsets;
import org.retold.report.ReportInput;
import org.retold.report.Summary;

/**
 * The differences as a table, one line a place: what differs between two articles has a line for either, told together by the
 * number in the first column. Offsets are code points into the article's text, half-open; a paragraph counts from 1, a headline
 * is 0.
 */
public final class DifferencesTable {

    private static final List<String> HEADER = List.of("difference", "kind", "change", "base", "part", "article", "outlet", "paragraph",
            "start", "end", "text", "value", "absent", "strength", "summary");

    private final Collation collation;
    private final Offsets offsets;
    private final Summary summary;
    private final CsvWriter csv;

    private DifferencesTable(Collation collation, Writer out) {
        this.collation = collation;
        offsets = new Offsets(collation);
        summary = new Summary(collation, offsets);
        csv = new CsvWriter(out);
    }

    public static void write(ReportInput input, Writer out, Progress progress) throws IOException {
        DifferencesTable table = new DifferencesTable(input.collation(), out);
        table.csv.line(HEADER);
        int number = 0;
        for (Difference difference : input.collation().differences()) {
            progress.checkCancelled();
            table.write(++number, difference);
        }
    }

    private void write(int number, Difference difference) throws IOException {
        if (difference instanceof Difference.Opposed opposed) {
            writeMembers(number, opposed, "left", opposed.left());
            writeMembers(number, opposed, "right", opposed.right());
            writeMembers(number, opposed, "cue", opposed.cues());
            return;
        }
        Map<String, String> values = values(difference);
        for (Map.Entry<String, List<Span>> side : offsets.ordered(difference.spans()).entrySet()) {
            for (Span span : side.getValue()) {
                write(number, difference, "", side.getKey(), span, values.getOrDefault(side.getKey(), ""));
            }
        }
    }

    private void writeMembers(int number, Difference.Opposed opposed, String part, List<Difference.Member> members) throws IOException {
        for (Difference.Member member : members) {
            write(number, opposed, part, member.article(), member.span(), "");
        }
    }

    private void write(int number, Difference difference, String part, String sigil, Span span, String value) throws IOException {
        Article article = collation.article(sigil);
        Span place = offsets.of(sigil).fromUtf16(span);
        String base = difference instanceof Difference.OneSided oneSided ? oneSided.base() : "";
        String absent = difference instanceof Difference.OneSided oneSided ? String.join(" ", oneSided.absent()) : "";
        csv.line(number, ComparisonJson.word(difference.kind()), change(difference), base, part, sigil, article.outlet(),
                paragraph(article, span), place.start(), place.end(), span.of(article.text()), value, absent,
                ComparisonJson.strength(difference.strength()), summary.of(difference));
    }

    private static String change(Difference difference) {
        return switch (difference) {
            case Difference.Quote quote -> quote.change().stream().sorted().map(ComparisonJson::word).collect(Collectors.joining(" "));
            case Difference.Figure figure -> ComparisonJson.word(figure.change());
            case Difference.Name name -> ComparisonJson.word(name.change());
            case Difference.OneSided _, Difference.Linked _, Difference.Opposed _ -> "";
        };
    }

    private static Map<String, String> values(Difference difference) {
        return switch (difference) {
            case Difference.Quote quote -> quote.speakers();
            case Difference.Figure figure -> figure.values();
            case Difference.Name name -> name.values();
            case Difference.OneSided _, Difference.Linked _, Difference.Opposed _ -> Map.of();
        };
    }

    private static Integer paragraph(Article article, Span span) {
        return article.paragraphs().stream().filter(paragraph -> paragraph.span().contains(span.start())).findFirst().map(Paragraph::number)
                .orElse(null);
    }
}
