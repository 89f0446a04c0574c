package org.retold.print.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

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

    /** For a size of 1. */
    double advance(int codePoint) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
