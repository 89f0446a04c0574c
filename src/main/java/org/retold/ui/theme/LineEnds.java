package org.retold.ui.theme;

import java.text.BreakIterator;
import java.text.spi.BreakIteratorProvider;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where lines of the window may end, whatever language it speaks: as in Thai, whose words are known from a dictionary, and which
 * ends lines of all other scripts as any language does. JavaFX asks in the language of the window alone and would cut Thai words
 * anywhere. Heard where {@code java.locale.providers} begins with {@code SPI}.
 */
public final class LineEnds extends BreakIteratorProvider {

    private static final Locale THAI = Locale.of("th");

    @Override
    public Locale[] getAvailableLocales() {
        return Stream.of("en", "de", "fr", "es", "ar").map(Locale::of).toArray(Locale[]::new);
    }

    @Override
    public BreakIterator getLineInstance(Locale language) {
        return BreakIterator.getLineInstance(THAI);
    }

    @Override
    public BreakIterator getWordInstance(Locale language) {
        return BreakIterator.getWordInstance(Locale.ROOT);
    }

    @Override
    public BreakIterator getCharacterInstance(Locale language) {
        return BreakIterator.getCharacterInstance(Locale.ROOT);
    }

    @Override
    public BreakIterator getSentenceInstance(Locale language) {
        return BreakIterator.getSentenceInstance(Locale.ROOT);
    }
}
