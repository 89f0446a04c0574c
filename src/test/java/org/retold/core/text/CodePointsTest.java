package org.retold.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void plainTextCountsAlike() {
        assertEquals(3, new CodePoints("abcd").fromUtf16(3));
    }

    @Test
    void anEmojiIsOneCodePoint() {
        assertEquals(new Span(2, 3), new CodePoints("a😀b").fromUtf16(new Span(3, 4)));
    }

    @Test
    void aFamilyOfJoinedEmojiIsSeveral() {
        String family = "👩‍👩‍👧";
        assertEquals(5, new CodePoints(family).fromUtf16(family.length()));
    }

    @Test
    void theMiddleOfAnEmojiCountsAsBehindIt() {
        assertEquals(1, new CodePoints("😀b").fromUtf16(1));
    }

    @Test
    void aLoneSurrogateIsACodePointOfItsOwn() {
        assertEquals(2, new CodePoints("\uD83Dx").fromUtf16(2));
    }

    @Test
    void theEndOfAnEmptyTextIsItsStart() {
        assertEquals(0, new CodePoints("").fromUtf16(0));
    }

    @Test
    void agreesWithJavaOnRandomTexts() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String text = randomText(random);
            CodePoints offsets = new CodePoints(text);
            int count = text.codePointCount(0, text.length());
            for (int at = 0; at <= count; at++) {
                int utf16 = text.offsetByCodePoints(0, at);
                assertEquals(at, offsets.fromUtf16(utf16), "seed " + seed + ": " + text);
                assertEquals(utf16, offsets.toUtf16(at), "seed " + seed + ": " + text);
            }
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(new String[] {"a", "é", "😀", "e\u0301", "𝄞", "字", "\uD83D", "\uDE00"}[random.nextInt(8)]);
        }
        return text.toString();
    }
}
