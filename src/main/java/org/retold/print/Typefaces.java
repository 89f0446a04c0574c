package org.retold.print;

/** How wide letters are, and which font has them. */
public interface Typefaces {

    /**
     * What to draw for a character.
     *
     * @param font      number of the font that has it
     * @param codePoint the character, or a box in its place where no font has it
     * @param advance   for a size of 1
     * @param middle    of what is drawn, from where it is put, for a size of 1
     * @param lowest    how far over the base line what is drawn begins, for a size of 1
     * @param highest   and how far it reaches
     */
    record Glyph(int font, int codePoint, double advance, double middle, double lowest, double highest) {
    }

    Glyph glyph(Face face, int codePoint);

    /**
     * How wide a word is whose letters grow together by the rules of a font, for a size of 1.
     *
     * @param font number of the font that it is drawn with
     */
    double width(int font, String word);

    /** True if some font has the character. */
    boolean canShow(Face face, int codePoint);
}
