package org.retold.print.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.gsub.GsubWorkerFactory;

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

    /** Of what is drawn, from where it is put, for a size of 1; 0 for what draws nothing. */
    double middle(int codePoint) {
        try {
            GlyphData drawn = font.getGlyph() == null ? null : font.getGlyph().getGlyph(characters.getGlyphId(codePoint));
            return drawn == null ? 0 : (drawn.getXMinimum() + drawn.getBoundingBox().getUpperRightX()) / 2 / unitsPerEm;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** For a size of 1. */
    double advance(int codePoint) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
