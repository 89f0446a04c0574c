package org.retold.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retold.core.collate.Collation;
import org.retold.core.collate.EngineNote;
import org.retold.core.collate.EngineReport;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.report.ReportInput;
import org.retold.report.ReportOptions;
import org.retold.report.markup.Markup;

/**
 * A comparison as one HTML page that needs nothing beside it: no script, no font, no picture, nothing from a network. Light or
 * dark as the reader's system is, grey and without colours on paper, where rows stay whole and column heads stand on every page.
 */
public final class HtmlPage {

    private static final int MANY = 5;
    private static final int CROWD = 8;

    private final ReportInput input;
    private final Collation collation;
    private final ReportOptions options;
    private final Markup page;

    private HtmlPage(ReportInput input, ReportOptions options, Markup page) {
        this.input = input;
        this.collation = input.collation();
        this.options = options;
        this.page = page;
    }

    public static void write(ReportInput input, ReportOptions options, Writer out, Progress progress) throws IOException {
        new HtmlPage(input, options, new Markup(out, Markup.Flavour.HTML)).write(progress);
    }

    private void write(Progress progress) throws IOException {
        page.start("html").attribute("lang", "en").start("head").start("meta").attribute("charset", "utf-8").end();
        page.start("meta").attribute("name", "viewport").attribute("content", "width=device-width, initial-scale=1").end();
        page.start("meta").attribute("name", "generator").attribute("content", "Retold " + options.version()).end();
        page.element("title", title()).start("style").verbatim(style()).end().end().newLine();
        page.start("body").attribute("class", bodyClass());
        Marked marked = new Marked(input);
        StoryTable story = new StoryTable(collation, marked, page);
        writeHead();
        writeArticles();
        writeLegend();
        page.element("h2", Words.of("story"));
        story.write(progress);
        new DifferenceSections(collation, page).write();
        new CodingSections(input, marked, page).write();
        story.writeApart();
        page.end().end().newLine();
    }

    private String title() {
        return Words.of("title", String.join(" · ", collation.articles().stream().map(Article::outlet).distinct().toList()));
    }

    private String bodyClass() {
        int columns = collation.articles().size();
        return columns >= CROWD ? "crowd" : columns >= MANY ? "many" : null;
    }

    private void writeHead() throws IOException {
        page.start("header").element("h1", title()).start("p").attribute("class", "meta");
        page.text(Words.of("made", options.version(), CodingSections.time(options.made()))).end();
        page.start("p").attribute("class", "meta").text(engine() + " " + Words.of("base", base())).end();
        for (EngineNote note : collation.engine().notes()) {
            page.start("p").attribute("class", "meta").text(note.sentence()).end();
        }
        page.end().newLine();
    }

    private String engine() {
        return collation.engine().name() == EngineReport.Engine.SEMANTIC ? Words.of("engine.semantic", collation.engine().model().orElse(""))
                : Words.of("engine.lexical");
    }

    private String base() {
        return collation.find(collation.base()).map(article -> article.sigil() + " " + article.outlet()).orElse(collation.base());
    }

    private void writeArticles() throws IOException {
        page.element("h2", Words.of("articles")).start("ul").attribute("class", "plain");
        for (Article article : collation.articles()) {
            page.start("li").attribute("dir", "auto").element("strong", article.sigil() + "  " + article.outlet()).text("  ");
            page.start("span").attribute("lang", article.language().toLanguageTag()).text(article.title()).end();
            String more = String.join(" · ", Stream.of(article.byline(), article.published(), Optional.of(origin(article)).filter(it -> !it.equals(article.outlet())))
                    .flatMap(Optional::stream).toList());
            page.text("  ").start("span").attribute("class", "meta").text(more).end().end();
        }
        page.end().newLine();
    }

    /** A web address, or the name of a file without its folders, which are nobody else's business. */
    private static String origin(Article article) {
        String source = article.source();
        return source.contains("://") ? source : source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }

    private void writeLegend() throws IOException {
        page.element("h2", Words.of("legend")).start("ul").attribute("class", "legend");
        page.element("li", Words.of("legend.same"));
        for (List<String> mark : List.of(List.of("~", "edited"), List.of("≈", "paraphrased"), List.of("+", "added"), List.of("−", "dropped"), List.of("⇅", "moved"))) {
            page.start("li").start("span").attribute("class", "sign " + mark.get(1)).text(mark.get(0)).end().text(Words.of("legend." + mark.get(1))).end();
        }
        page.start("li").start("span").attribute("class", "boxed").text("≠").end().text(" " + Words.of("legend.boxed")).end();
        page.element("li", Words.of("legend.absent")).end().newLine();
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlPage.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
