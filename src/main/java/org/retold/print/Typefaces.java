package org.retold.print;

/** How wide letters are, and which font has them. */
public interface Typefaces {

    /**
     * What to draw for a character.
     *
     * @param font      number of the font that has it
     * @param codePoint the character, or a box in its place where no font has it
     * @param advance   for a size of 1
     */
    record Glyph(int font, int codePoint, double advance) {
    }

    Glyph glyph(Face face, int codePoint);

    /** True if some font has the character. */
    boolean canShow(Face face, int codePoint);
}
