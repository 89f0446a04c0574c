package org.retold.print.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;
import org.retold.print.GrowingTogether;
import org.retold.print.Ink;
import org.retold.print.Tint;

/** Draws what stands on a page. A PDF counts from the lower edge. */
final class InkWriter {

    private static final double HATCH_STEP = 5;

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final double height;
    private final boolean grey;

    InkWriter(PDPageContentStream content, PdfFonts fonts, double height, boolean grey) {
        this.content = content;
        this.fonts = fonts;
        this.height = height;
        this.grey = grey;
    }

    void write(List<Ink> inks) throws IOException {
        for (Ink ink : inks) {
            switch (ink) {
                case Ink.Words words -> words(words);
                case Ink.Fill fill -> fill(fill);
                case Ink.Hatch hatch -> hatch(hatch);
                case Ink.Frame frame -> frame(frame);
                case Ink.Rule rule -> rule(rule);
            }
        }
    }

    private void words(Ink.Words words) throws IOException {
        boolean grown = GrowingTogether.isIn(words.text());
        if (grown) {
            content.beginMarkedContent(COSName.getPDFName("Span"), spoken(words.text()));
        }
        content.beginText();
        content.setNonStrokingColor(colour(words.tint()));
        content.setFont(fonts.font(words.font()), (float) words.size());
        content.setTextMatrix(Matrix.getTranslateInstance((float) words.x(), up(words.y())));
        content.showText(words.text());
        content.endText();
        if (grown) {
            content.endMarkedContent();
        }
    }

    /** The letters that the grown shapes stand for, which no reader of the file could find out. */
    private static PDPropertyList spoken(String text) {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, text);
        return PDPropertyList.create(properties);
    }

    private void fill(Ink.Fill fill) throws IOException {
        if (fill.width() > 0) {
            content.setNonStrokingColor(colour(fill.tint()));
            content.addRect((float) fill.x(), up(fill.y() + fill.height()), (float) fill.width(), (float) fill.height());
            content.fill();
        }
    }

    private void hatch(Ink.Hatch hatch) throws IOException {
        content.saveGraphicsState();
        content.addRect((float) hatch.x(), up(hatch.y() + hatch.height()), (float) hatch.width(), (float) hatch.height());
        content.clip();
        content.setStrokingColor(colour(Tint.HATCH));
        content.setLineWidth(.6f);
        for (double x = hatch.x() - hatch.height(); x < hatch.x() + hatch.width(); x += HATCH_STEP) {
            content.moveTo((float) x, up(hatch.y() + hatch.height()));
            content.lineTo((float) (x + hatch.height()), up(hatch.y()));
        }
        content.stroke();
        content.restoreGraphicsState();
    }

    private void frame(Ink.Frame frame) throws IOException {
        content.setStrokingColor(colour(frame.tint()));
        content.setLineWidth(.7f);
        content.setLineDashPattern(new float[0], 0);
        content.addRect((float) frame.x(), up(frame.y() + frame.height()), (float) frame.width(), (float) frame.height());
        content.stroke();
    }

    private void rule(Ink.Rule rule) throws IOException {
        content.setStrokingColor(colour(rule.tint()));
        content.setLineWidth((float) rule.thickness());
        content.setLineDashPattern(switch (rule.dash()) {
            case SOLID -> new float[0];
            case DASHED -> new float[] {3, 1.6f};
            case DOTTED -> new float[] {.8f, 1.4f};
        }, 0);
        content.moveTo((float) rule.x(), up(rule.y()));
        content.lineTo((float) rule.toX(), up(rule.toY()));
        content.stroke();
    }

    private Color colour(Tint tint) {
        return new Color(tint.rgb(grey));
    }

    private float up(double y) {
        return (float) (height - y);
    }
}
