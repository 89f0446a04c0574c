package org.retold.report.page;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Target;
import org.retold.report.ComparisonJson;
import org.retold.report.Quoted;
import org.retold.report.ReportInput;
import org.retold.report.markup.Markup;

/** What people coded and noted: the codes with how often each was given, then every coding with its words and its note. */
final class CodingSections {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final ReportInput input;
    private final Marked marked;
    private final Markup page;

    CodingSections(ReportInput input, Marked marked, Markup page) {
        this.input = input;
        this.marked = marked;
        this.page = page;
    }

    static String time(Instant time) {
        return TIME.format(time);
    }

    void write() throws IOException {
        if (!input.comparison().codebook().codes().isEmpty()) {
            writeCodes();
        }
        if (!input.annotations().isEmpty()) {
            writeAnnotations();
        }
    }

    private void writeCodes() throws IOException {
        page.element("h2", Words.of("codes")).start("ul").attribute("class", "plain");
        for (Code code : input.comparison().codebook().codes()) {
            long times = input.annotations().stream().filter(annotation -> annotation.codes().contains(code.id())).count();
            page.start("li");
            chip(code.id());
            page.start("span").attribute("class", "small").text(Words.of("codes.count", Long.toString(times)) + (code.withdrawn() ? ", " + Words.of("codes.withdrawn") : "")).end();
            if (!code.description().isBlank()) {
                page.text(" ").start("span").attribute("dir", "auto").text(code.description()).end();
            }
            page.end();
        }
        page.end().newLine();
    }

    private void chip(String id) throws IOException {
        Optional<Code> code = input.comparison().codebook().find(id);
        page.start("span").attribute("class", "chip").start("span");
        page.attribute("class", code.map(it -> "coded pattern-" + ComparisonJson.word(it.pattern())).orElse(null));
        page.attribute("style", code.map(it -> "--code:" + it.colour()).orElse(null)).attribute("dir", "auto").text(input.code(id)).end().end();
    }

    private void writeAnnotations() throws IOException {
        page.element("h2", Words.of("notes"));
        for (Annotation annotation : input.annotations()) {
            int number = marked.number(annotation);
            page.start("div").attribute("class", "annotation").attribute("id", "n" + number);
            page.start("p").start("span").attribute("class", "place").text("[" + number + "] " + about(annotation.target()) + " ").end();
            for (String code : annotation.codes()) {
                chip(code);
            }
            page.start("span").attribute("class", "place").text(Words.of("notes.by", input.coder(annotation.coder()), time(annotation.changed()))).end().end();
            for (Anchor anchor : annotation.target().anchors()) {
                writeAnchor(anchor, annotation.target().kind());
            }
            for (String line : annotation.note().lines().filter(line -> !line.isBlank()).toList()) {
                page.start("p").attribute("dir", "auto").text(line).end();
            }
            page.end().newLine();
        }
    }

    private static String about(Target target) {
        return Words.of("about." + ComparisonJson.word(target.kind())) + (target.absent().isEmpty() ? ""
                : " – " + Words.of("notes.absent", target.absent().stream().collect(Collectors.joining(", "))));
    }

    private void writeAnchor(Anchor anchor, Target.Kind kind) throws IOException {
        Quoted quoted = Quoted.of(anchor, input.collation().article(anchor.article()));
        page.start("blockquote").attribute("dir", "auto").start("span").attribute("class", "place").text(anchor.article() + " ").end();
        page.text(kind == Target.Kind.ARTICLE ? input.collation().article(anchor.article()).title() : quoted.words());
        switch (anchor.standing()) {
            case EXACT -> { }
            case CHECK -> remark(Words.of("notes.check", anchor.quote()));
            case ORPHANED -> remark(Words.of("notes.orphaned"));
        }
        page.end();
    }

    private void remark(String words) throws IOException {
        page.text(" ").start("em").attribute("class", "small").text(words).end();
    }
}
