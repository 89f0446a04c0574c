package org.retold.report.refi;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Target;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.CodePoints;
import org.retold.core.text.Span;
import org.retold.report.ComparisonJson;
import org.retold.report.Quoted;
import org.retold.report.ReportInput;
import org.retold.report.ReportOptions;
import org.retold.report.StableIds;
import org.retold.report.markup.Markup;

/** The {@code project.qde} of a project: users, codes, sources with their selections, notes, links. */
final class QdaDocument {

    private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    private final ReportInput input;
    private final ReportOptions options;
    private final StableIds ids;
    private final Markup xml;
    private final QdaLinks links;
    private final Set<String> codes = new LinkedHashSet<>();
    private final Map<String, String> notes;

    QdaDocument(ReportInput input, ReportOptions options, StableIds ids, Writer out) throws IOException {
        this.input = input;
        this.options = options;
        this.ids = ids;
        xml = new Markup(out, Markup.Flavour.XML);
        links = new QdaLinks(input, ids);
        input.comparison().codebook().codes().forEach(code -> codes.add(code.id()));
        notes = notes(input);
    }

    void write(Progress progress) throws IOException {
        String name = String.join(", ", input.articles().stream().map(Article::outlet).distinct().toList());
        xml.start("Project").attribute("xmlns", NAMESPACE).attribute("name", name.isBlank() ? "Retold" : name)
                .attribute("origin", "Retold " + options.version()).attribute("creationDateTime", time(options.made())).newLine();
        writeUsers();
        if (!codes.isEmpty()) {
            xml.start("CodeBook").newLine();
            new QdaCodes(input.comparison().codebook(), ids, xml).write();
            xml.end().newLine();
        }
        if (!input.articles().isEmpty()) {
            xml.start("Sources").newLine();
            for (Article article : input.articles()) {
                progress.checkCancelled();
                writeSource(article);
            }
            xml.end().newLine();
        }
        writeNotes();
        links.write(xml);
        xml.end().newLine();
    }

    private static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void writeUsers() throws IOException {
        Set<String> users = new LinkedHashSet<>(input.comparison().coders().keySet());
        input.annotations().forEach(annotation -> users.add(annotation.coder()));
        if (users.isEmpty()) {
            return;
        }
        xml.start("Users").newLine();
        for (String user : users) {
            xml.start("User").attribute("guid", ids.of("coder", user)).attribute("name", input.coder(user)).end().newLine();
        }
        xml.end().newLine();
    }

    private void writeSource(Article article) throws IOException {
        String guid = ids.article(article.sigil(), article.text());
        xml.start("TextSource").attribute("guid", guid).attribute("name", article.sigil() + " " + article.outlet() + ": " + article.title())
                .attribute("plainTextPath", "internal://" + guid + ".txt").newLine();
        String about = String.join("\n", about(article));
        if (!about.isBlank()) {
            xml.element("Description", about).newLine();
        }
        CodePoints codePoints = new CodePoints(article.text());
        for (Annotation annotation : input.annotations()) {
            List<Anchor> anchors = annotation.target().anchors();
            for (int i = 0; i < anchors.size(); i++) {
                Optional<Span> place = Quoted.of(anchors.get(i), article).span();
                if (anchors.get(i).article().equals(article.sigil()) && annotation.target().kind() != Target.Kind.ARTICLE && place.isPresent()) {
                    writeSelection(annotation, i, codePoints.fromUtf16(place.get()), place.get().of(article.text()));
                }
            }
        }
        links.writeSelections(article, codePoints, xml);
        writeOfArticle(article);
        xml.end().newLine();
    }

    private static List<String> about(Article article) {
        List<String> about = new ArrayList<>(List.of(article.source()));
        article.byline().ifPresent(about::add);
        article.published().ifPresent(about::add);
        return about;
    }

    private void writeSelection(Annotation annotation, int anchor, Span place, String words) throws IOException {
        xml.start("PlainTextSelection").attribute("guid", ids.made("selection", annotation.id() + '/' + anchor)).attribute("name", QdaLinks.name(words))
                .attribute("startPosition", place.start()).attribute("endPosition", place.end()).attribute("creatingUser", ids.of("coder", annotation.coder()))
                .attribute("creationDateTime", time(annotation.made())).attribute("modifiedDateTime", time(annotation.changed()));
        String about = about(annotation);
        if (!about.isEmpty()) {
            xml.element("Description", about);
        }
        writeCodings(annotation, Integer.toString(anchor));
        writeNoteRef(annotation);
        xml.end().newLine();
    }

    /** What the format has no place for: what sort of thing was annotated, and whether its words have to be checked. */
    private String about(Annotation annotation) {
        Target target = annotation.target();
        List<String> words = new ArrayList<>();
        if (target.kind() != Target.Kind.SPAN) {
            words.add(ComparisonJson.word(target.kind()).replace('_', ' '));
        }
        target.difference().ifPresent(kind -> words.add(ComparisonJson.word(kind)));
        if (!target.absent().isEmpty()) {
            words.add("not in " + String.join(", ", target.absent()));
        }
        target.anchors().stream().filter(it -> it.standing() == Anchor.Standing.CHECK).forEach(it -> words.add("please check, annotated was: " + it.quote()));
        return String.join("; ", words);
    }

    private void writeOfArticle(Article article) throws IOException {
        List<Annotation> whole = input.annotations().stream().filter(it -> isOfArticle(it, article)).toList();
        for (Annotation annotation : whole) {
            writeCodings(annotation, article.sigil());
        }
        for (Annotation annotation : whole) {
            writeNoteRef(annotation);
        }
    }

    /** About the article as a whole, or about words that are no longer in it. */
    private static boolean isOfArticle(Annotation annotation, Article article) {
        return annotation.target().anchors().stream().anyMatch(anchor -> anchor.article().equals(article.sigil())
                && (annotation.target().kind() == Target.Kind.ARTICLE || Quoted.of(anchor, article).span().isEmpty()));
    }

    private void writeCodings(Annotation annotation, String where) throws IOException {
        for (String code : annotation.codes()) {
            if (codes.contains(code)) {
                xml.start("Coding").attribute("guid", ids.made("coding", annotation.id() + '/' + where + '/' + code))
                        .attribute("creatingUser", ids.of("coder", annotation.coder())).attribute("creationDateTime", time(annotation.made()));
                xml.start("CodeRef").attribute("targetGUID", ids.of("code", code)).end().end();
            }
        }
    }

    private void writeNoteRef(Annotation annotation) throws IOException {
        if (notes.containsKey(annotation.id())) {
            xml.start("NoteRef").attribute("targetGUID", ids.made("note", annotation.id())).end();
        }
    }

    /** Notes by annotation, in order; the words of an annotation that are gone are kept in its note. */
    private static Map<String, String> notes(ReportInput input) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (Annotation annotation : input.annotations()) {
            List<String> words = new ArrayList<>();
            annotation.target().anchors().stream().filter(anchor -> Quoted.of(anchor, input.collation().article(anchor.article())).span().isEmpty())
                    .forEach(anchor -> words.add("No longer in the article: " + anchor.quote()));
            if (!annotation.note().isBlank()) {
                words.add(annotation.note());
            }
            if (!words.isEmpty()) {
                notes.put(annotation.id(), String.join("\n", words));
            }
        }
        return notes;
    }

    private void writeNotes() throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        xml.start("Notes").newLine();
        for (Map.Entry<String, String> note : notes.entrySet()) {
            Annotation annotation = input.comparison().annotations().get(note.getKey());
            xml.start("Note").attribute("guid", ids.made("note", note.getKey())).attribute("name", QdaLinks.name(note.getValue()))
                    .attribute("creatingUser", ids.of("coder", annotation.coder())).attribute("creationDateTime", time(annotation.made()))
                    .attribute("modifiedDateTime", time(annotation.changed()));
            xml.element("PlainTextContent", note.getValue()).end().newLine();
        }
        xml.end().newLine();
    }
}
