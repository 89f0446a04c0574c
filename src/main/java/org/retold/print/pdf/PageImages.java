package org.retold.print.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures: what is seen before printing is what the file holds. */
public final class PageImages implements AutoCloseable {

    /** @param argb row by row, 0xAARRGGBB */
    public record Picture(int width, int height, int[] argb) {
    }

    private final PDDocument document;
    private final PDFRenderer renderer;

    public PageImages(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
            renderer = new PDFRenderer(document);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** @param scale 1 gives a pixel for a point, 300 / 72 gives 300 dots an inch */
    public Picture picture(int page, double scale) {
        try {
            BufferedImage image = renderer.renderImage(page, (float) scale, ImageType.RGB);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Picture(image.getWidth(), image.getHeight(), pixels);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    @Override
    public void close() {
        Closing.quietly(document);
    }
}
