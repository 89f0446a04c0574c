package org.retold.report.tei;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Coder;
import org.retold.core.collate.StoryPoint;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;
import org.retold.report.ComparisonJson;
import org.retold.report.ReportInput;
import org.retold.report.ReportOptions;
import org.retold.report.markup.Markup;

/**
 * A comparison as TEI P5 with parallel segmentation: an {@code app} a story point, in it the base's wording as {@code lem} and
 * every other article's as {@code rdg}; an article that does not tell it has an empty {@code rdg}. Each passage is a {@code seg}
 * numbered in its article from 1. What was coded stands between two anchors, and a {@code span} says by whom and with which codes.
 */
public final class TeiEdition {

    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final ReportInput input;
    private final ReportOptions options;
    private final Markup xml;
    private final TeiAnchors anchors;

    private TeiEdition(ReportInput input, ReportOptions options, Markup xml) {
        this.input = input;
        this.options = options;
        this.xml = xml;
        anchors = new TeiAnchors(input, xml);
    }

    public static void write(ReportInput input, ReportOptions options, Writer out, Progress progress) throws IOException {
        new TeiEdition(input, options, new Markup(out, Markup.Flavour.XML)).write(progress);
    }

    private void write(Progress progress) throws IOException {
        xml.start("TEI").attribute("xmlns", NAMESPACE).newLine();
        writeHeader();
        xml.start("text").newLine().start("body").newLine().start("div").attribute("type", "collation").newLine();
        for (StoryPoint point : input.collation().storyPoints()) {
            progress.checkCancelled();
            writePoint(point);
        }
        if (input.collation().storyPoints().isEmpty()) {
            xml.start("ab").end();
        }
        xml.end().newLine();
        writeApart();
        xml.end().newLine();
        writeBack();
        xml.end().newLine().end().newLine();
    }

    private void writeHeader() throws IOException {
        xml.start("teiHeader").newLine().start("fileDesc").newLine().start("titleStmt");
        xml.element("title", "Comparison of " + String.join(", ", input.articles().stream().map(Article::outlet).distinct().toList()));
        for (Coder coder : input.comparison().coders().values()) {
            xml.start("respStmt").element("resp", "coding");
            xml.start("name").attribute("xml:id", TeiAnchors.coder(coder.id())).text(coder.name()).end().end();
        }
        xml.end().newLine().start("publicationStmt").element("p", "Written by Retold " + options.version() + " at " + options.made()).end().newLine();
        xml.start("sourceDesc").start("listWit").newLine();
        for (Article article : input.articles()) {
            xml.start("witness").attribute("xml:id", article.sigil()).attribute("xml:lang", article.language().toLanguageTag());
            xml.text(String.join(", ", List.of(article.outlet(), article.title(), article.published().orElse(""), article.source()).stream()
                    .filter(words -> !words.isBlank()).toList())).end().newLine();
        }
        xml.end().end().newLine().end().newLine().start("encodingDesc");
        xml.start("variantEncoding").attribute("method", "parallel-segmentation").attribute("location", "internal").end().end().newLine();
        xml.end().newLine();
    }

    private void writePoint(StoryPoint point) throws IOException {
        xml.start("ab").attribute("n", point.id()).start("app").newLine();
        String base = input.collation().base();
        if (point.readings().containsKey(base)) {
            writeReading("lem", base, point.passages(base));
        }
        for (Article article : input.articles()) {
            if (!article.sigil().equals(base) || !point.readings().containsKey(base)) {
                writeReading("rdg", article.sigil(), point.passages(article.sigil()));
            }
        }
        xml.end().end().newLine();
    }

    private void writeReading(String element, String sigil, List<Integer> passages) throws IOException {
        Article article = input.collation().article(sigil);
        xml.start(element).attribute("wit", "#" + sigil);
        for (int index : passages) {
            Passage passage = article.passages().get(index);
            xml.start("seg").attribute("n", sigil + "." + (index + 1)).attribute("type", ComparisonJson.word(article.paragraphOf(passage).role()));
            anchors.write(article, passage.span());
            xml.end();
        }
        xml.end().newLine();
    }

    /** What stands around the stories, so that nothing an outlet published is missing. */
    private void writeApart() throws IOException {
        for (Article article : input.articles()) {
            List<Paragraph> apart = article.paragraphs().stream().filter(paragraph -> !paragraph.role().isTold()).toList();
            if (!apart.isEmpty()) {
                xml.start("div").attribute("type", "apart").attribute("n", article.sigil()).newLine();
                for (Paragraph paragraph : apart) {
                    xml.start("ab").attribute("type", ComparisonJson.word(paragraph.role()));
                    anchors.write(article, paragraph.span());
                    xml.end().newLine();
                }
                xml.end().newLine();
            }
        }
    }

    private void writeBack() throws IOException {
        List<Code> codes = input.comparison().codebook().codes();
        if (codes.isEmpty() && input.annotations().isEmpty()) {
            return;
        }
        xml.start("back").newLine().start("div").attribute("type", "coding").newLine();
        if (!codes.isEmpty()) {
            xml.start("interpGrp").attribute("type", "codes").newLine();
            for (Code code : codes) {
                xml.start("interp").attribute("xml:id", TeiAnchors.code(code.id()));
                xml.text(code.name() + (code.description().isBlank() ? "" : ": " + code.description())).end().newLine();
            }
            xml.end().newLine();
        }
        xml.start("ab").newLine();
        for (Map.Entry<String, Annotation> annotation : input.comparison().annotations().entrySet()) {
            anchors.writeAnnotation(annotation.getValue());
        }
        xml.end().newLine().end().newLine().end().newLine();
    }
}
