package org.retold.report.refi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.retold.core.align.Link;
import org.retold.core.collate.ArticlePair;
import org.retold.core.text.Article;
import org.retold.core.text.CodePoints;
import org.retold.core.text.Span;
import org.retold.report.ComparisonJson;
import org.retold.report.ReportInput;
import org.retold.report.Runs;
import org.retold.report.StableIds;
import org.retold.report.markup.Markup;

/** The links of a comparison as links between selections; where a side's passages do not follow one another, each run is linked. */
final class QdaLinks {

    private static final int LONGEST_NAME = 60;

    private record Selection(String guid, String sigil, Span span) {
    }

    private record Joined(String guid, String name, Selection a, Selection b) {
    }

    private final List<Joined> joined = new ArrayList<>();

    QdaLinks(ReportInput input, StableIds ids) {
        for (ArticlePair pair : input.collation().pairs()) {
            for (Link link : pair.alignment().links()) {
                String name = ComparisonJson.word(link.relation()) + (link.moved() ? ", moved" : "") + ", " + ComparisonJson.word(link.origin());
                for (Span a : Runs.of(input.collation().article(pair.a()), link.a())) {
                    for (Span b : Runs.of(input.collation().article(pair.b()), link.b())) {
                        joined.add(new Joined(ids.made("link", pair.a() + a + pair.b() + b), name, selection(ids, pair.a(), a, pair.b()),
                                selection(ids, pair.b(), b, pair.a())));
                    }
                }
            }
        }
    }

    private static Selection selection(StableIds ids, String sigil, Span span, String other) {
        return new Selection(ids.made("linked", sigil + span + other), sigil, span);
    }

    /** The first words, on one line. */
    static String name(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_NAME ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    void writeSelections(Article article, CodePoints codePoints, Markup xml) throws IOException {
        List<Selection> here = joined.stream().flatMap(link -> List.of(link.a(), link.b()).stream()).filter(it -> it.sigil().equals(article.sigil()))
                .distinct().toList();
        for (Selection selection : here) {
            Span place = codePoints.fromUtf16(selection.span());
            xml.start("PlainTextSelection").attribute("guid", selection.guid()).attribute("name", name(selection.span().of(article.text())))
                    .attribute("startPosition", place.start()).attribute("endPosition", place.end()).end().newLine();
        }
    }

    void write(Markup xml) throws IOException {
        if (joined.isEmpty()) {
            return;
        }
        xml.start("Links").newLine();
        for (Joined link : joined) {
            xml.start("Link").attribute("guid", link.guid()).attribute("name", link.name()).attribute("direction", "Associative")
                    .attribute("originGUID", link.a().guid()).attribute("targetGUID", link.b().guid()).end().newLine();
        }
        xml.end().newLine();
    }
}
