package org.retold.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.report.ReportInput;
import org.retold.report.Specimen;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The edition against what the TEI guidelines allow: which elements stand in which, with which attributes. */
class TeiEditionTest {

    /** By element: the parents it may have here. */
    private static final Map<String, Set<String>> PARENTS = Map.ofEntries(
            Map.entry("teiHeader", Set.of("TEI")), Map.entry("text", Set.of("TEI")), Map.entry("fileDesc", Set.of("teiHeader")),
            Map.entry("encodingDesc", Set.of("teiHeader")), Map.entry("titleStmt", Set.of("fileDesc")), Map.entry("publicationStmt", Set.of("fileDesc")),
            Map.entry("sourceDesc", Set.of("fileDesc")), Map.entry("title", Set.of("titleStmt")), Map.entry("respStmt", Set.of("titleStmt")),
            Map.entry("resp", Set.of("respStmt")), Map.entry("name", Set.of("respStmt")), Map.entry("p", Set.of("publicationStmt")),
            Map.entry("listWit", Set.of("sourceDesc")), Map.entry("witness", Set.of("listWit")), Map.entry("variantEncoding", Set.of("encodingDesc")),
            Map.entry("body", Set.of("text")), Map.entry("back", Set.of("text")), Map.entry("div", Set.of("body", "back")), Map.entry("ab", Set.of("div")),
            Map.entry("app", Set.of("ab")), Map.entry("lem", Set.of("app")), Map.entry("rdg", Set.of("app")), Map.entry("seg", Set.of("lem", "rdg")),
            Map.entry("anchor", Set.of("seg", "ab")), Map.entry("interpGrp", Set.of("div")), Map.entry("interp", Set.of("interpGrp")),
            Map.entry("span", Set.of("ab")), Map.entry("note", Set.of("ab")), Map.entry("q", Set.of("note")));

    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("name", Set.of("xml:id")), Map.entry("witness", Set.of("xml:id", "xml:lang")), Map.entry("variantEncoding", Set.of("method", "location")),
            Map.entry("div", Set.of("type", "n")), Map.entry("ab", Set.of("n", "type")), Map.entry("lem", Set.of("wit")), Map.entry("rdg", Set.of("wit")),
            Map.entry("seg", Set.of("n", "type")), Map.entry("anchor", Set.of("xml:id")), Map.entry("interpGrp", Set.of("type")), Map.entry("interp", Set.of("xml:id")),
            Map.entry("span", Set.of("from", "to", "type", "ana", "resp", "n")), Map.entry("note", Set.of("type", "ana", "resp", "n")));

    private final ReportInput naughty = Specimen.naughty();
    private final Document edition = edition(naughty);

    private static Document edition(ReportInput input) {
        return XmlTree.of(Written.text(Format.TEI, input).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyElementStandsWhereItMay() {
        List<String> wrong = new ArrayList<>();
        for (Element element : XmlTree.elements(edition, "*")) {
            String name = element.getLocalName();
            assertEquals("http://www.tei-c.org/ns/1.0", element.getNamespaceURI());
            if (element != edition.getDocumentElement() && !PARENTS.getOrDefault(name, Set.of()).contains(element.getParentNode().getLocalName())) {
                wrong.add(name + " in " + element.getParentNode().getLocalName());
            }
            XmlTree.attributes(element).stream().filter(it -> !ATTRIBUTES.getOrDefault(name, Set.of()).contains(it)).forEach(it -> wrong.add(name + " with " + it));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void headersAreInOrderAndCriticalApparatusIsComplete() {
        assertEquals(List.of("titleStmt", "publicationStmt", "sourceDesc"),
                XmlTree.children(XmlTree.elements(edition, "fileDesc").getFirst()).stream().map(Element::getLocalName).toList());
        Element method = XmlTree.elements(edition, "variantEncoding").getFirst();
        assertEquals(List.of("parallel-segmentation", "internal"), List.of(method.getAttribute("method"), method.getAttribute("location")));
        for (Element app : XmlTree.elements(edition, "app")) {
            Set<String> witnesses = XmlTree.children(app).stream().map(reading -> reading.getAttribute("wit")).collect(Collectors.toSet());
            assertEquals(Set.of("#A", "#B", "#C"), witnesses);
            assertTrue(XmlTree.elements(app, "lem").size() <= 1);
            assertEquals(3, XmlTree.children(app).size());
        }
    }

    @Test
    void idsAreUniqueAndEveryPointerHasItsPlace() {
        List<String> ids = XmlTree.elements(edition, "*").stream().map(element -> element.getAttribute("xml:id")).filter(id -> !id.isEmpty()).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(ids.stream().allMatch(id -> id.matches("[A-Za-z][\\w.-]*")), ids.toString());
        for (Element element : XmlTree.elements(edition, "*")) {
            for (String pointer : List.of("wit", "ana", "resp", "from", "to")) {
                for (String target : element.getAttribute(pointer).split(" ")) {
                    assertTrue(target.isEmpty() || ids.contains(target.substring(1)), pointer + " " + target);
                }
            }
        }
    }

    @Test
    void everyPassageOfEveryArticleStandsInItOnce() {
        Map<String, String> segments = XmlTree.elements(edition, "seg").stream().collect(Collectors.toMap(seg -> seg.getAttribute("n"), Element::getTextContent));
        int passages = 0;
        for (Article article : naughty.articles()) {
            for (Passage passage : article.passages()) {
                passages++;
                assertEquals(allowed(article.textOf(passage)), segments.get(article.sigil() + "." + (passage.index() + 1)));
            }
        }
        assertEquals(passages, segments.size());
    }

    private static String allowed(String text) {
        return text.codePoints().mapToObj(sign -> sign < ' ' && sign != '\n' && sign != '\t' || sign == 0x7F ? "\uFFFD" : Character.toString(sign)).collect(Collectors.joining());
    }

    @Test
    void everyAnnotationThatStandsInOnePassageIsBetweenItsAnchors() {
        Map<String, Element> anchors = XmlTree.elements(edition, "anchor").stream().collect(Collectors.toMap(anchor -> anchor.getAttribute("xml:id"), anchor -> anchor));
        int found = 0;
        for (Element span : XmlTree.elements(edition, "span")) {
            Annotation annotation = naughty.comparison().annotations().get(span.getAttribute("n"));
            assertEquals(allowed(annotation.note()), span.getTextContent());
            Element from = anchors.get(span.getAttribute("from").substring(1));
            Element to = anchors.get(span.getAttribute("to").substring(1));
            if (from.getParentNode() == to.getParentNode() && annotation.target().anchors().size() == 1
                    && annotation.target().anchors().getFirst().standing() == Anchor.Standing.EXACT) {
                found++;
                assertEquals(allowed(annotation.target().anchors().getFirst().quote()).strip(), between(from, to).strip());
            }
        }
        assertTrue(found > 10, "found " + found);
    }

    @Test
    void everyAnchorInAPassageStandsWhereTheAnnotationBeginsOrEnds() {
        Map<String, Element> anchors = XmlTree.elements(edition, "anchor").stream().collect(Collectors.toMap(anchor -> anchor.getAttribute("xml:id"), anchor -> anchor));
        int found = 0;
        for (Element span : XmlTree.elements(edition, "span")) {
            Annotation annotation = naughty.comparison().annotations().get(span.getAttribute("n"));
            if (annotation.target().anchors().size() == 1 && annotation.target().anchors().getFirst().standing() == Anchor.Standing.EXACT) {
                Anchor anchor = annotation.target().anchors().getFirst();
                String text = naughty.collation().article(anchor.article()).text();
                int from = offset(anchors.get(span.getAttribute("from").substring(1)));
                int to = offset(anchors.get(span.getAttribute("to").substring(1)));
                if (from >= 0 && to >= 0) {
                    found++;
                    assertEquals(anchor.quote().strip(), text.substring(from, to).strip());
                }
            }
        }
        assertTrue(found > 50, "found " + found);
    }

    /** Where an anchor stands in its article's text; -1 outside of passages. */
    private int offset(Element anchor) {
        Element segment = (Element) anchor.getParentNode();
        if (!segment.getLocalName().equals("seg")) {
            return -1;
        }
        int before = 0;
        for (Node node = anchor.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            before += node.getTextContent().length();
        }
        String[] place = segment.getAttribute("n").split("\\.");
        return naughty.collation().article(place[0]).passages().get(Integer.parseInt(place[1]) - 1).span().start() + before;
    }

    private static String between(Element from, Element to) {
        StringBuilder words = new StringBuilder();
        for (Node node = from.getNextSibling(); node != to; node = node.getNextSibling()) {
            words.append(node.getTextContent());
        }
        return words.toString();
    }

    @Test
    void whatIsGoneIsKeptAsANote() {
        List<Element> notes = XmlTree.elements(edition, "note");
        assertEquals(List.of("gone words"), notes.stream().filter(note -> note.getAttribute("type").equals("orphaned"))
                .map(note -> XmlTree.elements(note, "q").getFirst().getTextContent()).toList());
    }
}
