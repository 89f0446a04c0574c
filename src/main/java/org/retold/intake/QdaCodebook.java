package org.retold.intake;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.retold.intake.CodebookFile.Draft;

/** The codes of a REFI-QDA codebook, or of the codebook within a project; by the names of elements, whatever their namespace. */
final class QdaCodebook {

    private final List<Draft> drafts = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private QdaCodebook() {
    }

    static List<Draft> read(byte[] bytes, String name) throws UnreadableException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        QdaCodebook codebook = new QdaCodebook();
        try {
            codebook.read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            throw new UnreadableException(Fault.BROKEN_XML, name, e.getLocation().getLineNumber());
        }
        return codebook.drafts;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Code")) {
                open.push(drafts.size());
                drafts.add(draft(xml));
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Description") && !open.isEmpty()) {
                describe(open.peek(), xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("Code")) {
                withdrawIfLeaf(open.pop());
            }
        }
    }

    private Draft draft(XMLStreamReader xml) {
        String parent = open.size() < 2 ? "" : drafts.get(open.stream().skip(1).findFirst().orElseThrow()).id();
        return new Draft(guid(attribute(xml, "guid")), attribute(xml, "name"), "", attribute(xml, "color"), "", "", parent,
                attribute(xml, "isCodable").equals("false"));
    }

    /** Codings refer to codes in either case, with or without braces. */
    private static String guid(String guid) {
        return guid.replaceAll("[{}]", "").toLowerCase(Locale.ROOT);
    }

    /** What cannot be coded with is a heading where codes stand under it, else a code that is no longer used. */
    private void withdrawIfLeaf(int index) {
        Draft it = drafts.get(index);
        boolean leaf = index == drafts.size() - 1;
        drafts.set(index, new Draft(it.id(), it.name(), it.description(), it.colour(), it.pattern(), it.key(), it.parent(), it.withdrawn() && leaf));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void describe(int index, String words) {
        Draft it = drafts.get(index);
        drafts.set(index, new Draft(it.id(), it.name(), words, it.colour(), it.pattern(), it.key(), it.parent(), it.withdrawn()));
    }
}
