package org.retold.core.text;

import java.util.Locale;

/** The language a text is written in. */
final class LanguageGuess {

    private LanguageGuess() {
    }

    static Locale of(String text) {
        return text.isBlank() ? Locale.of("und") : Locale.ENGLISH;
    }
}
