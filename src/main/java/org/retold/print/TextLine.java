package org.retold.print;

import java.util.List;

/**
 * One line of a paragraph, its pieces from left to right.
 *
 * @param width of all pieces together
 */
record TextLine(List<Piece> pieces, double width, boolean rightToLeft) {

    TextLine {
        pieces = List.copyOf(pieces);
    }

    /**
     * Words of one run in one font; a sign that stands over a letter has no width.
     *
     * @param raised how far over its usual place, because of another sign
     */
    record Piece(Run run, int font, String words, double x, double width, double raised) {
    }
}
