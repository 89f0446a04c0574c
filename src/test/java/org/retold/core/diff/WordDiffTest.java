package org.retold.core.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.retold.core.ProcessorTime;
import org.retold.core.text.Span;
import org.retold.core.text.Token;
import org.retold.core.text.Tokenizer;

class WordDiffTest {

    private static List<String> told(String a, String b) {
        return WordDiff.deltas(a, b).stream().map(delta -> delta.a().map(span -> span.of(a)).orElse("") + ">"
                + delta.b().map(span -> span.of(b)).orElse("")).toList();
    }

    @Test
    void aChangedWordIsOneChange() {
        assertEquals(List.of("38>41"), told("At least 38 people died.", "At least 41 people died."));
    }

    @Test
    void addedWordsAreAnInsert() {
        assertEquals(List.of(">, officials said"), told("The talks failed.", "The talks failed, officials said."));
    }

    @Test
    void typographyIsNoDifference() {
        assertEquals(List.of(), told("“It’s over” – he said…", "\"IT'S  over\" - he said..."));
    }

    @Test
    void aLoneStopWordGoesWithTheChangesAroundIt() {
        assertEquals(List.of("linking both of the fronts>decoupling the far wars"),
                told("Officials are linking both of the fronts now.", "Officials are decoupling the far wars now."));
    }

    @Test
    void aLoneStopWordBetweenTwoChangedWordsIsKept() {
        assertEquals(List.of("linking>decoupling", "fronts>wars"),
                told("Officials are linking the fronts now.", "Officials are decoupling the wars now."));
    }

    @Test
    void aWordBesideAnInsertIsNoChanceMatch() {
        assertEquals(List.of("any>both the northern and", ">of which he had spoken"),
                told("He ruled out any talks before Monday.", "He ruled out both the northern and talks of which he had spoken before Monday."));
    }

    @Test
    void aWordBetweenRewrittenStretchesIsAChanceMatch() {
        assertEquals(List.of("the long round of talks that ended badly>several northern talks which nobody had wanted"),
                told("He saw the long round of talks that ended badly.", "He saw several northern talks which nobody had wanted."));
    }

    @Test
    void aRepeatedStopWordDoesNotSplitAnInsert() {
        assertEquals(List.of(">cat that saw the"), told("Then the dog ran.", "Then the cat that saw the dog ran."));
    }

    @Test
    void aPhraseInAnotherPlaceIsNoDifference() {
        assertEquals(List.of(",>"), told("On Monday in Geneva, the envoys met.", "The envoys met on Monday in Geneva."));
    }

    @Test
    void changedWordsInAnotherPlaceAreADifference() {
        assertFalse(told("Dogs bite men.", "Men bite dogs.").isEmpty());
    }

    @Test
    void anEmojiIsNeverCut() {
        assertEquals(List.of("\uD83D\uDE00>\uD83D\uDE01"), told("so \uD83D\uDE00 it is", "so \uD83D\uDE01 it is"));
    }

    @Test
    void anEmptySideIsOneDelete() {
        assertEquals(List.of("all gone>"), told("all gone", ""));
    }

    @Test
    void aLongRewrittenPassageIsDoneInTime() {
        Random random = new Random(1);
        String a = randomText(random, 150_000, 30_000);
        String b = randomText(random, 150_000, 30_000);
        double seconds = ProcessorTime.of(() -> WordDiff.deltas(a, b));
        assertTrue(seconds < 20, seconds + " s");
    }

    @Test
    void deltasOfRandomTextsAreInOrderAndLeaveTheSameWordsOnBothSides() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String a = randomText(random, random.nextInt(30), 6);
            String b = randomText(random, random.nextInt(30), 6);
            List<Delta> deltas = WordDiff.deltas(a, b);
            String message = "seed " + seed + ": " + a + " / " + b;
            List<Span> spansA = deltas.stream().flatMap(delta -> delta.a().stream()).toList();
            List<Span> spansB = deltas.stream().flatMap(delta -> delta.b().stream()).toList();
            assertInOrder(spansA, message);
            assertInOrder(spansB, message);
            assertEquals(outside(a, spansA), outside(b, spansB), message);
        }
    }

    private static void assertInOrder(List<Span> spans, String message) {
        for (int i = 1; i < spans.size(); i++) {
            assertTrue(spans.get(i - 1).end() <= spans.get(i).start(), message);
        }
    }

    private static List<String> outside(String text, List<Span> spans) {
        return Tokenizer.tokens(text).stream().filter(token -> spans.stream().noneMatch(token.span()::overlaps))
                .map(Token::normal).sorted().toList();
    }

    private static String randomText(Random random, int words, int vocabulary) {
        List<String> text = new ArrayList<>();
        String[] odd = {"the", ",", "\uD83D\uDE00", "e\u0301té", "U.S.", "“"};
        for (int i = 0; i < words; i++) {
            text.add(random.nextInt(3) == 0 ? odd[random.nextInt(odd.length)] : "w" + random.nextInt(vocabulary));
        }
        return String.join(random.nextBoolean() ? " " : "  ", text);
    }
}
