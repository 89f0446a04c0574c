package org.retold.print.pdf;

import java.util.List;
import org.retold.core.progress.Progress;
import org.retold.print.Layout;
import org.retold.print.Page;
import org.retold.print.PageFormat;
import org.retold.print.PrintDocument;

/**
 * A document that was laid out and made a PDF.
 *
 * @param content the whole file
 * @param pages   how many
 * @param missing characters that stand as boxes because no font on this machine has them
 */
public record Pdf(String title, byte[] content, int pages, List<String> missing) {

    public Pdf {
        missing = List.copyOf(missing);
    }

    /** @throws org.retold.core.progress.Cancelled if it is no longer wanted */
    public static Pdf of(PrintDocument document, PageFormat format, boolean grey, Progress progress) {
        try (PdfTypefaces typefaces = PdfTypefaces.ofThisMachine()) {
            List<Page> pages = Layout.pages(document, format, typefaces, progress);
            byte[] content = PdfWriter.write(document, pages, typefaces, grey, progress);
            return new Pdf(document.title(), content, pages.size(),
                    typefaces.missing().stream().sorted().map(Character::toString).toList());
        }
    }
}
