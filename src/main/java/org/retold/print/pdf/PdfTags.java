package org.retold.print.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.retold.print.Tag;

/** The structure of a PDF for readers who listen: headings, paragraphs, tables, in the order in which they are met. */
final class PdfTags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final Map<Integer, PDStructureElement> elements = new HashMap<>();
    private final Map<Integer, COSObjectable> byPage = new TreeMap<>();
    private PDPage page;
    private COSArray marked;
    private int pages;

    PdfTags(PDDocument document) {
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        root.appendKid(whole);
    }

    void begin(PDPage next) {
        page = next;
        page.setStructParents(pages);
        marked = new COSArray();
        byPage.put(pages++, new PDParentTreeValue(marked));
    }

    /** Number on this page of a part with this tag. */
    int mark(Tag tag) {
        PDStructureElement element = element(tag);
        int number = marked.size();
        COSDictionary place = new COSDictionary();
        place.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        place.setItem(COSName.getPDFName("Pg"), page);
        place.setInt(COSName.MCID, number);
        kids(element).add(place);
        marked.add(element.getCOSObject());
        return number;
    }

    private static COSArray kids(PDStructureElement element) {
        COSBase kids = element.getCOSObject().getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            return array;
        }
        COSArray array = new COSArray();
        element.getCOSObject().setItem(COSName.K, array);
        return array;
    }

    private PDStructureElement element(Tag tag) {
        PDStructureElement known = elements.get(tag.number());
        if (known != null) {
            return known;
        }
        PDStructureElement parent = tag.parent().map(this::element).orElse(whole);
        PDStructureElement element = new PDStructureElement(type(tag), parent);
        parent.appendKid(element);
        elements.put(tag.number(), element);
        return element;
    }

    COSName name(Tag tag) {
        return COSName.getPDFName(type(tag));
    }

    PDPropertyList properties(int number) {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, number);
        return PDPropertyList.create(properties);
    }

    void finish() {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(byPage);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pages);
    }

    private static String type(Tag tag) {
        return switch (tag.role()) {
            case PARAGRAPH -> "P";
            case TITLE -> "H1";
            case SECTION -> "H2";
            case HEADLINE -> "H3";
            case TABLE -> "Table";
            case ROW -> "TR";
            case HEAD_CELL -> "TH";
            case CELL -> "TD";
        };
    }
}
