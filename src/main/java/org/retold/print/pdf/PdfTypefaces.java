package org.retold.print.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.retold.print.Face;
import org.retold.print.Typefaces;

/**
 * The application's own typefaces and, for characters that they lack, fonts of the operating system. Where no font has a
 * character, a box stands in its place and {@link #missing()} tells. Used by one thread at a time.
 */
public final class PdfTypefaces implements Typefaces, AutoCloseable {

    private static final int BOX = 0x25A1;
    /** What looks alike and is in the application's own faces. */
    private static final Map<Integer, Integer> STAND_INS = Map.of(0x21C5, 0x2195);
    private static final List<String> FILES = List.of("/org/retold/ui/fonts/SourceSerif4-Regular.ttf",
            "/org/retold/ui/fonts/SourceSerif4-SemiBold.ttf", "/org/retold/ui/fonts/SourceSerif4-Italic.ttf",
            "/org/retold/print/fonts/Inter-Regular.ttf", "/org/retold/print/fonts/Inter-SemiBold.ttf");

    private final SystemFonts system;
    private final List<FontFile> fonts = new ArrayList<>();
    private final List<Map<Integer, Glyph>> known = new ArrayList<>();
    private final Map<Integer, Integer> elsewhere = new HashMap<>();
    private final Set<Integer> missing = new LinkedHashSet<>();

    PdfTypefaces(SystemFonts system) {
        this.system = system;
        for (String file : FILES) {
            fonts.add(read(file));
            known.add(new HashMap<>());
        }
    }

    public static PdfTypefaces ofThisMachine() {
        return new PdfTypefaces(SystemFonts.ofThisMachine());
    }

    private static FontFile read(String file) {
        try (InputStream in = PdfTypefaces.class.getResourceAsStream(file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // a ligature of the font's own would be letters that no reader of the file can find
            font.setEnableGsub(false);
            return new FontFile(font);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    @Override
    public Glyph glyph(Face face, int codePoint) {
        Map<Integer, Glyph> glyphs = known.get(face.ordinal());
        Glyph glyph = glyphs.get(codePoint);
        if (glyph == null) {
            glyph = make(face, STAND_INS.getOrDefault(codePoint, codePoint));
            glyphs.put(codePoint, glyph);
        }
        return glyph;
    }

    @Override
    public double width(int font, String word) {
        return fonts.get(font).width(word);
    }

    private Glyph make(Face face, int codePoint) {
        int font = fontOf(face, codePoint);
        if (font >= 0) {
            return fonts.get(font).glyph(font, codePoint);
        }
        missing.add(codePoint);
        return fonts.get(Face.SANS.ordinal()).glyph(Face.SANS.ordinal(), BOX);
    }

    @Override
    public boolean canShow(Face face, int codePoint) {
        return fontOf(face, codePoint) >= 0;
    }

    private int fontOf(Face face, int codePoint) {
        if (fonts.get(face.ordinal()).has(codePoint)) {
            return face.ordinal();
        }
        return fonts.get(Face.SANS.ordinal()).has(codePoint) ? Face.SANS.ordinal() : elsewhere.computeIfAbsent(codePoint, this::search);
    }

    private int search(int codePoint) {
        for (int i = Face.values().length; i < fonts.size(); i++) {
            if (fonts.get(i).has(codePoint)) {
                return i;
            }
        }
        return system.find(codePoint).map(found -> {
            fonts.add(found);
            return fonts.size() - 1;
        }).orElse(-1);
    }

    /** Characters that were asked for and that no font has, in the order in which they were. */
    public Set<Integer> missing() {
        return Set.copyOf(missing);
    }

    TrueTypeFont font(int number) {
        return fonts.get(number).font();
    }

    @Override
    public void close() {
        fonts.subList(0, Face.values().length).forEach(font -> Closing.quietly(font.font()));
        system.close();
    }
}
