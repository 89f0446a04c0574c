package org.retold.ui.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.retold.core.collate.Collation;
import org.retold.core.collate.Options;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.print.PageFormat;
import org.retold.print.pdf.PageImages;
import org.retold.print.pdf.Pdf;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.Marks;
import org.retold.ui.comparison.RoughCollating;
import org.retold.ui.story.Story;

/** Comparisons made printable, read back and made pictures of, for tests. */
final class Papers {

    static final String DATED = "Printed 1 February 2026";

    private Papers() {
    }

    static Printable printable(List<Article> articles) {
        List<Article> named = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            named.add(articles.get(i).withSigil(String.valueOf((char) ('A' + i))));
        }
        return printable(new RoughCollating().collate(named, new Options(Optional.of("A"), Options.EngineChoice.LEXICAL), Progress.NONE));
    }

    static Printable printable(Collation collation) {
        return new Printable(collation, Story.of(collation, collation.base(), collation.articles(), Progress.NONE), Marks.of(collation, collation.base()),
                EnumSet.allOf(Kind.class));
    }

    static Pdf pdf(Printable printable, What what, PageFormat format, boolean grey) {
        return Pdf.of(printable.document(what, format, DATED), format, grey, Progress.NONE);
    }

    static String text(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.content())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Pictures of the first pages in {@code target/screens}. */
    static void pictures(String name, Pdf pdf, int most) throws IOException {
        Files.createDirectories(Path.of("target", "screens"));
        try (PageImages images = new PageImages(pdf.content())) {
            for (int i = 0; i < Math.min(most, images.count()); i++) {
                PageImages.Picture picture = images.picture(i, 1.6);
                BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
                image.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
                ImageIO.write(image, "png", Path.of("target", "screens", "print-" + name + "-" + (i + 1) + ".png").toFile());
            }
        }
    }
}
