package org.retold.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.retold.core.progress.Progress;
import org.retold.print.Page;
import org.retold.print.PrintDocument;

/** Writes pages as a PDF: its fonts are inside, as far as they are used; text is tagged and stands in the order of reading. */
public final class PdfWriter {

    private PdfWriter() {
    }

    /**
     * The whole file.
     *
     * @param typefaces those that the pages were laid out with
     * @throws org.retold.core.progress.Cancelled if the file is no longer wanted
     */
    public static byte[] write(PrintDocument printed, List<Page> pages, PdfTypefaces typefaces, boolean grey, Progress progress) {
        try (PDDocument document = new PDDocument()) {
            describe(document, printed);
            PdfFonts fonts = new PdfFonts(document, typefaces);
            PdfTags tags = new PdfTags(document);
            for (int i = 0; i < pages.size(); i++) {
                progress.checkCancelled();
                progress.report(Progress.Stage.PRINTING, (double) i / pages.size());
                add(document, pages.get(i), fonts, tags, grey);
            }
            tags.finish();
            progress.checkCancelled();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void describe(PDDocument document, PrintDocument printed) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(printed.title());
        information.setCreator("Retold");
        information.setSubject(printed.head());
        document.getDocumentCatalog().setLanguage(printed.language().equals(Locale.ROOT) ? "und" : printed.language().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.getCOSObject().setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static void add(PDDocument document, Page page, PdfFonts fonts, PdfTags tags, boolean grey) throws IOException {
        PDPage sheet = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        document.addPage(sheet);
        tags.begin(sheet);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
            InkWriter inks = new InkWriter(content, fonts, page.height(), grey);
            for (Page.Part part : page.parts()) {
                Optional<Integer> number = part.tag().map(tags::mark);
                if (number.isPresent()) {
                    content.beginMarkedContent(tags.name(part.tag().get()), tags.properties(number.get()));
                } else {
                    content.beginMarkedContent(COSName.getPDFName("Artifact"));
                }
                inks.write(part.inks());
                content.endMarkedContent();
            }
        }
    }
}
