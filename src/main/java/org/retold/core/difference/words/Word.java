package org.retold.core.difference.words;

import org.retold.core.text.Span;

/**
 * A word or a number of a passage.
 *
 * @param surface as it stands in the text
 * @param lower   in small letters, with straight apostrophes
 * @param stem    what its inflected forms share; for comparing only
 */
public record Word(Span span, String surface, String lower, String stem) {

    /** True unless it is a small word such as "the", "of" or "was". */
    public boolean isContent() {
        return !SmallWords.contains(lower);
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(surface.charAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(surface.charAt(0));
    }
}
