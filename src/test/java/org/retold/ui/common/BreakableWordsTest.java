package org.retold.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.text.BreakIterator;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakableWordsTest {

    private static String marked(String sentence) {
        return BreakableWords.of(sentence).replace('\u200E', '>').replace('\u00A0', '_');
    }

    @Test
    void aSpaceBetweenWordsStandsBetweenMarks() {
        assertEquals("قال> >الجسر", marked("قال الجسر"));
    }

    @Test
    void numbersAndNamesAreHeldWhereTheyStand() {
        assertEquals("50_اختلافًا", marked("50 اختلافًا"));
        assertEquals("قياسًا> >على_The Northern Ledger", marked("قياسًا على The Northern Ledger"));
    }

    @Test
    void aSignThatStandsAloneStaysWithTheWordBeforeIt() {
        assertEquals("كلمة_·_>14 May 2025_·", marked("كلمة · 14 May 2025 ·"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"قال الجسر مغلق.", "50 اختلافًا", "كلمة · 14 May 2025 · جانبًا", "(انظر Reuters أيضًا) 3 من 10", "— قال", "2 · 3", ""})
    void noLineEndsInsideARunFromTheRight(String sentence) {
        assertBreaks(BreakableWords.of(sentence));
    }

    @Test
    void noLineOfTheWindowsOwnWordsEndsInsideARunFromTheRight() throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/org/retold/ui/messages_ar.properties"))) {
            words.load(in);
        }
        assertEquals(List.of(), words.values().stream().map(sentence -> new MessageFormat((String) sentence, Locale.ENGLISH)
                .format(new Object[] {3, 3, 3, 3, 3, 3})).flatMap(said -> badBreaks(BreakableWords.of(said)).stream()).toList());
    }

    private static void assertBreaks(String text) {
        assertEquals(List.of(), badBreaks(text));
    }

    private static List<String> badBreaks(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        BreakIterator lines = BreakIterator.getLineInstance(Locale.of("ar"));
        lines.setText(text);
        return IntStream.iterate(lines.next(), end -> end != BreakIterator.DONE && end < text.length(), end -> lines.next())
                .filter(end -> text.charAt(end - 1) != '\n' && bidi.getLevelAt(end - 1) % 2 == 1)
                .filter(end -> bidi.getLevelAt(end - 1) == bidi.getLevelAt(end))
                .mapToObj(end -> text.substring(0, end) + "|" + text.substring(end)).toList();
    }
}
