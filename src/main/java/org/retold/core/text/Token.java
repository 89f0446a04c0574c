package org.retold.core.text;

/**
 * The smallest unit compared: a word, a number or one sign of punctuation. {@code surface} is what stands in the text at
 * {@code span}; {@code normal} is what is compared: case, quotation marks, dashes and accents' encoding made equal.
 */
public record Token(Span span, String surface, String normal, Kind kind) {

    public enum Kind { WORD, NUMBER, PUNCTUATION }

    public boolean isWord() {
        return kind != Kind.PUNCTUATION;
    }
}
