package org.retold.report.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.retold.core.collate.Collation;
import org.retold.core.difference.Difference;
import org.retold.core.difference.Quotation;
import org.retold.core.difference.SharedCopy;
import org.retold.core.text.Article;
import org.retold.core.text.Span;
import org.retold.report.ComparisonJson;
import org.retold.report.Offsets;
import org.retold.report.Summary;
import org.retold.report.markup.Markup;

/** What differs, one by one: what is possibly opposed, the list of differences, quotations with their readings, shared copy. */
final class DifferenceSections {

    private final Collation collation;
    private final Offsets offsets;
    private final Summary summary;
    private final Markup page;

    DifferenceSections(Collation collation, Markup page) {
        this.collation = collation;
        this.page = page;
        offsets = new Offsets(collation);
        summary = new Summary(collation, offsets);
    }

    void write() throws IOException {
        writeOpposed();
        writeDifferences();
        writeQuotations();
        writeShared();
    }

    private void writeOpposed() throws IOException {
        List<Difference.Opposed> all = collation.differences().stream().filter(Difference.Opposed.class::isInstance).map(Difference.Opposed.class::cast).toList();
        if (all.isEmpty()) {
            return;
        }
        page.element("h2", Words.of("opposed"));
        for (Difference.Opposed opposed : all) {
            page.start("h3").attribute("dir", "auto").text(opposed.topic()).end().start("div").attribute("class", "opposed");
            writeSide(Words.of("opposed.left"), opposed.left());
            writeSide(Words.of("opposed.right"), opposed.right());
            page.end().newLine();
        }
    }

    private void writeSide(String name, List<Difference.Member> members) throws IOException {
        page.start("section").attribute("aria-label", name);
        for (Difference.Member member : members) {
            writeQuote(member.article(), member.span().of(collation.article(member.article()).text()));
        }
        page.end();
    }

    private void writeQuote(String sigil, String words) throws IOException {
        Article article = collation.article(sigil);
        page.start("blockquote").attribute("dir", "auto").attribute("lang", article.language().toLanguageTag());
        page.start("span").attribute("class", "place").text(sigil + "  " + article.outlet()).end().text(" ").text(words).end();
    }

    private void writeDifferences() throws IOException {
        page.element("h2", Words.of("differences"));
        if (collation.differences().isEmpty()) {
            page.element("p", Words.of("differences.none"));
            return;
        }
        page.start("div").attribute("class", "scroll").start("table").start("thead").start("tr");
        for (String column : List.of("differences.number", "differences.kind", "differences.what", "differences.where")) {
            page.start("th").attribute("scope", "col").text(Words.of(column)).end();
        }
        page.end().end().start("tbody");
        int number = 0;
        for (Difference difference : collation.differences()) {
            page.newLine().start("tr").start("td").attribute("class", "place").text(Integer.toString(++number)).end();
            page.start("td").attribute("class", "kind").text(difference.kind().sign() + " " + Words.of("kind." + ComparisonJson.word(difference.kind()))).end();
            page.start("td").attribute("dir", "auto").text(summary.of(difference)).end();
            page.start("td").attribute("class", "place").text(places(difference)).end().end();
        }
        page.end().end().end().newLine();
    }

    private String places(Difference difference) {
        return offsets.ordered(difference.spans()).entrySet().stream().map(side -> side.getKey() + " " + side.getValue().stream()
                .map(span -> paragraph(side.getKey(), span)).distinct().collect(Collectors.joining(", "))).collect(Collectors.joining(" · "));
    }

    private String paragraph(String sigil, Span span) {
        return collation.article(sigil).paragraphs().stream().filter(it -> it.span().contains(span.start())).findFirst()
                .map(it -> it.number() == 0 ? Words.of("cell.headline") : Words.of("cell.paragraph", Integer.toString(it.number()))).orElse("");
    }

    private void writeQuotations() throws IOException {
        List<Quotation> shared = collation.quotations().stream().filter(quotation -> quotation.readings().size() > 1).toList();
        if (shared.isEmpty()) {
            return;
        }
        page.element("h2", Words.of("quotations"));
        for (Quotation quotation : shared) {
            page.start("div").attribute("class", "annotation");
            for (Map.Entry<String, Quotation.Reading> reading : offsets.ordered(quotation.readings()).entrySet()) {
                String text = collation.article(reading.getKey()).text();
                String words = reading.getValue().spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
                writeQuote(reading.getKey(), "“" + words + "”" + reading.getValue().speaker().map(speaker -> " — " + speaker).orElse(""));
            }
            page.end().newLine();
        }
    }

    private void writeShared() throws IOException {
        List<SharedCopy> shared = collation.sharedCopy().stream().filter(copy -> copy.ofA() > 0 || copy.ofB() > 0).toList();
        if (shared.isEmpty()) {
            return;
        }
        page.element("h2", Words.of("shared")).start("p").attribute("class", "small").text(Words.of("shared.caption")).end().start("ul").attribute("class", "plain");
        for (SharedCopy copy : shared) {
            page.element("li", Words.of("shared.of", copy.a(), copy.b()) + ": " + percent(copy.ofA()) + " · " + Words.of("shared.of", copy.b(), copy.a())
                    + ": " + percent(copy.ofB()));
        }
        page.end().newLine();
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
