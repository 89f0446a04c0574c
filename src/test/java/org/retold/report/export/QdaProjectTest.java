package org.retold.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.core.annotation.Target;
import org.retold.core.text.Article;
import org.retold.intake.CodebookFile;
import org.retold.intake.UnreadableException;
import org.retold.report.ReportInput;
import org.retold.report.Specimen;
import org.retold.report.StableIds;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A project against the rules of REFI-QDA 1.5: which elements stand where, in which order, with which attributes and values. */
class QdaProjectTest {

    private static final String GUID = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    /** By element: what may stand in it, in this order; {@code *} any number, {@code ?} one at most. */
    private static final Map<String, String> CHILDREN = Map.ofEntries(
            Map.entry("Project", "Users? CodeBook? Sources? Notes? Links?"), Map.entry("Users", "User*"), Map.entry("User", ""), Map.entry("CodeBook", "Codes"),
            Map.entry("Codes", "Code*"), Map.entry("Code", "Description? Code*"), Map.entry("Description", ""), Map.entry("Sources", "TextSource*"),
            Map.entry("TextSource", "Description? PlainTextSelection* Coding* NoteRef*"), Map.entry("PlainTextSelection", "Description? Coding* NoteRef*"),
            Map.entry("Coding", "CodeRef NoteRef*"), Map.entry("CodeRef", ""), Map.entry("NoteRef", ""), Map.entry("Notes", "Note*"),
            Map.entry("Note", "PlainTextContent"), Map.entry("PlainTextContent", ""), Map.entry("Links", "Link*"), Map.entry("Link", "NoteRef*"));

    /** By element: the attributes it has to have, then those it may have. */
    private static final Map<String, List<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("Project", List.of("name", "origin creationDateTime")), Map.entry("User", List.of("guid", "name id")),
            Map.entry("Code", List.of("guid name isCodable", "color")), Map.entry("TextSource", List.of("guid plainTextPath", "name")),
            Map.entry("PlainTextSelection", List.of("guid startPosition endPosition", "name creatingUser creationDateTime modifiedDateTime")),
            Map.entry("Coding", List.of("guid", "creatingUser creationDateTime")), Map.entry("CodeRef", List.of("targetGUID", "")),
            Map.entry("NoteRef", List.of("targetGUID", "")), Map.entry("Note", List.of("guid", "name creatingUser creationDateTime modifiedDateTime")),
            Map.entry("Link", List.of("guid", "name direction originGUID targetGUID")));

    /** By attribute: what its value looks like. */
    private static final Map<String, String> VALUES = Map.of("guid", GUID, "targetGUID", GUID, "originGUID", GUID, "creatingUser", GUID, "isCodable", "true|false",
            "color", "#[0-9a-fA-F]{6}", "startPosition", "\\d+", "endPosition", "\\d+", "direction", "Associative|OneWay|Bidirectional");

    private final ReportInput naughty = Specimen.naughty();
    private final Map<String, byte[]> files = files(naughty);
    private final Document project = XmlTree.of(files.get("project.qde"));

    private static Map<String, byte[]> files(ReportInput input) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Written.bytes(Format.QDPX, input, Written.OPTIONS)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }

    @Test
    void everyElementStandsWhereItMayWithTheAttributesItMayHave() {
        assertEquals("urn:QDA-XML:project:1.0", project.getDocumentElement().getNamespaceURI());
        assertEquals("Project", project.getDocumentElement().getLocalName());
        List<String> wrong = new ArrayList<>();
        for (Element element : XmlTree.elements(project, "*")) {
            String name = element.getLocalName();
            String children = XmlTree.children(element).stream().map(Element::getLocalName).map(child -> child + " ").collect(Collectors.joining());
            String allowed = CHILDREN.get(name).isEmpty() ? "" : Arrays.stream(CHILDREN.get(name).split(" "))
                    .map(child -> child.endsWith("*") || child.endsWith("?") ? "(" + child.substring(0, child.length() - 1) + " )" + child.charAt(child.length() - 1)
                            : child + " ").collect(Collectors.joining());
            if (!children.matches(allowed)) {
                wrong.add(name + ": " + children);
            }
            List<String> rule = ATTRIBUTES.getOrDefault(name, List.of("", ""));
            Set<String> has = new HashSet<>(XmlTree.attributes(element));
            Set<String> must = new HashSet<>(List.of(rule.get(0).split(" ")));
            Set<String> may = new HashSet<>(List.of(rule.get(1).split(" ")));
            must.remove("");
            if (!has.containsAll(must) || has.stream().anyMatch(it -> !must.contains(it) && !may.contains(it))) {
                wrong.add(name + " with " + has);
            }
            has.stream().filter(it -> VALUES.containsKey(it) && !element.getAttribute(it).matches(VALUES.get(it)))
                    .forEach(it -> wrong.add(name + " " + it + "=" + element.getAttribute(it)));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyGuidStandsOnceAndWhateverIsReferredToIsThere() {
        List<String> guids = XmlTree.elements(project, "*").stream().map(element -> element.getAttribute("guid")).filter(guid -> !guid.isEmpty()).toList();
        assertEquals(guids.size(), new HashSet<>(guids).size());
        for (Element element : XmlTree.elements(project, "*")) {
            for (String reference : List.of("targetGUID", "originGUID", "creatingUser")) {
                assertTrue(!element.hasAttribute(reference) || guids.contains(element.getAttribute(reference)), element.getLocalName() + " " + reference);
            }
        }
    }

    @Test
    void sourcesArePlainUtf8WithoutMarkOrCarriageReturnsAndNothingElseIsInTheFile() {
        assertEquals('<', files.get("project.qde")[0]);
        List<String> paths = XmlTree.elements(project, "TextSource").stream().map(source -> source.getAttribute("plainTextPath").replace("internal://", "sources/")).toList();
        assertEquals(Set.copyOf(files.keySet()), Stream.concat(paths.stream(), Stream.of("project.qde")).collect(Collectors.toSet()));
        for (int i = 0; i < paths.size(); i++) {
            String text = new String(files.get(paths.get(i)), StandardCharsets.UTF_8);
            assertEquals(naughty.articles().get(i).text(), text);
            assertFalse(text.contains("\r"));
        }
    }

    @Test
    void everySelectionStandsAtItsPositions() {
        Map<String, String> annotated = annotated();
        int found = 0;
        for (Element source : XmlTree.elements(project, "TextSource")) {
            String text = new String(files.get(source.getAttribute("plainTextPath").replace("internal://", "sources/")), StandardCharsets.UTF_8);
            for (Element selection : XmlTree.elements(source, "PlainTextSelection")) {
                String words = Written.between(text, Integer.parseInt(selection.getAttribute("startPosition")), Integer.parseInt(selection.getAttribute("endPosition")));
                String start = words.strip().replaceAll("\\s+", " ");
                String name = selection.getAttribute("name").replace("…", "").replace("\uFFFD", "");
                assertTrue(start.replaceAll("[\\p{Cntrl}\uFFFD…]", "").startsWith(name), name);
                String quote = annotated.remove(selection.getAttribute("guid"));
                if (quote != null) {
                    assertEquals(quote, words);
                    found++;
                }
            }
        }
        assertTrue(found > 60, "found " + found);
        assertEquals(Map.of(), annotated, "every annotation has its selections");
    }

    /** The words of every anchor that stands as it was annotated, by the selection's GUID. */
    private Map<String, String> annotated() {
        StableIds ids = new StableIds(naughty.comparison().id());
        Map<String, String> quotes = new HashMap<>();
        for (Annotation annotation : naughty.annotations()) {
            List<Anchor> anchors = annotation.target().anchors();
            for (int i = 0; i < anchors.size(); i++) {
                if (annotation.target().kind() != Target.Kind.ARTICLE && anchors.get(i).standing() == Anchor.Standing.EXACT) {
                    quotes.put(ids.made("selection", annotation.id() + '/' + i), anchors.get(i).quote());
                }
            }
        }
        return quotes;
    }

    @Test
    void everyCodingAndNoteIsThere() {
        int codings = 0;
        for (Annotation annotation : naughty.annotations()) {
            codings += annotation.codes().size() * (annotation.target().kind() == Target.Kind.ARTICLE ? 1 : annotation.target().anchors().size());
        }
        assertEquals(codings, XmlTree.elements(project, "Coding").size());
        Set<String> notes = XmlTree.elements(project, "Note").stream().map(Element::getTextContent).collect(Collectors.toSet());
        assertTrue(notes.stream().anyMatch(note -> note.startsWith("No longer in the article: gone words")));
        assertEquals(naughty.annotations().stream().filter(it -> !it.note().isBlank() || it.target().anchors().getFirst().quote().equals("gone words")).count(),
                XmlTree.elements(project, "Note").size());
    }

    @Test
    void everyLinkJoinsTwoSelections() {
        Set<String> selections = XmlTree.elements(project, "PlainTextSelection").stream().map(it -> it.getAttribute("guid")).collect(Collectors.toSet());
        List<Element> links = XmlTree.elements(project, "Link");
        assertTrue(links.size() >= naughty.collation().pairs().stream().mapToInt(pair -> pair.alignment().links().size()).sum());
        assertTrue(links.stream().allMatch(link -> selections.contains(link.getAttribute("originGUID")) && selections.contains(link.getAttribute("targetGUID"))));
    }

    @Test
    void twoExportsSpeakOfTheSameThings() {
        assertEquals(new String(files.get("project.qde"), StandardCharsets.UTF_8), new String(files(naughty).get("project.qde"), StandardCharsets.UTF_8));
    }

    @Test
    void aComparisonThatNobodyCodedIsAProjectToo() {
        Article article = naughty.articles().getFirst();
        Document plain = XmlTree.of(files(ReportInput.of(naughty.collation())).get("project.qde"));
        assertEquals(0, XmlTree.elements(plain, "CodeBook").size() + XmlTree.elements(plain, "Users").size() + XmlTree.elements(plain, "Notes").size());
        assertTrue(XmlTree.elements(plain, "TextSource").getFirst().getAttribute("name").contains(article.outlet()));
    }

    @Test
    void aCodebookIsReadBack() throws UnreadableException {
        byte[] qdc = Written.bytes(Format.QDC, naughty, Written.OPTIONS);
        List<Code> written = naughty.comparison().codebook().codes();
        List<Code> read = CodebookFile.read(qdc, "x.qdc", Codebook.EMPTY).codes();
        assertEquals(written.stream().map(QdaProjectTest::known).toList(), read.stream().map(QdaProjectTest::known).toList());
        assertEquals(written, CodebookFile.read(Written.bytes(Format.CODEBOOK, naughty, Written.OPTIONS), "x.csv", Codebook.EMPTY).codes());
    }

    /** What REFI-QDA can say of a code. */
    private static List<Object> known(Code code) {
        return List.of(code.id(), code.name(), code.description(), code.colour(), code.parent(), code.withdrawn());
    }
}
