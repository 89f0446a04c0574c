package org.retold.print.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one file, each put into it when it is first used. */
final class PdfFonts {

    private final PDDocument document;
    private final PdfTypefaces typefaces;
    private final Map<Integer, PDFont> fonts = new HashMap<>();

    PdfFonts(PDDocument document, PdfTypefaces typefaces) {
        this.document = document;
        this.typefaces = typefaces;
    }

    PDFont font(int number) throws IOException {
        PDFont font = fonts.get(number);
        if (font == null) {
            font = PDType0Font.load(document, typefaces.font(number), true);
            fonts.put(number, font);
        }
        return font;
    }
}
