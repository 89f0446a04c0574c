package org.retold.print.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.gsub.GsubWorkerFactory;
import org.apache.fontbox.util.BoundingBox;
import org.retold.print.Typefaces;

/** A font that is open: which characters it has and how wide they are. */
final class FontFile {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    FontFile(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) > 0;
    }

    /** Of a word that is drawn by the font's own rules, for a size of 1. */
    double width(String word) {
        try {
            List<Integer> glyphs = word.codePoints().mapToObj(characters::getGlyphId).toList();
            double width = 0;
            for (int glyph : new GsubWorkerFactory().getGsubWorker(characters, font.getGsubData()).applyTransforms(glyphs)) {
                width += font.getAdvanceWidth(glyph) / unitsPerEm;
            }
            return width;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What draws nothing lies on the base line. */
    Typefaces.Glyph glyph(int number, int codePoint) {
        try {
            int id = characters.getGlyphId(codePoint);
            GlyphData drawn = font.getGlyph() == null ? null : font.getGlyph().getGlyph(id);
            BoundingBox box = drawn == null ? new BoundingBox() : drawn.getBoundingBox();
            double left = drawn == null ? 0 : drawn.getXMinimum();
            return new Typefaces.Glyph(number, codePoint, font.getAdvanceWidth(id) / unitsPerEm, (left + box.getUpperRightX()) / 2 / unitsPerEm,
                    box.getLowerLeftY() / unitsPerEm, box.getUpperRightY() / unitsPerEm);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
