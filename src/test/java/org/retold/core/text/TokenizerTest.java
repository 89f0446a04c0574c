package org.retold.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static List<String> surfaces(String text) {
        return Tokenizer.tokens(text).stream().map(Token::surface).toList();
    }

    private static List<String> normals(String text) {
        return Tokenizer.tokens(text).stream().map(Token::normal).toList();
    }

    @Test
    void cutsWordsNumbersAndSigns() {
        assertEquals(List.of("He", "paid", "$", "1,480.5", ",", "or", "3", "%", "."), surfaces("He paid $1,480.5, or 3%."));
    }

    @Test
    void numbersAreTheirOwnKind() {
        assertEquals(Token.Kind.NUMBER, Tokenizer.tokens("38 dead").getFirst().kind());
    }

    @Test
    void keepsApostrophesAndHyphensInsideWords() {
        assertEquals(List.of("don’t", "re-elect", "John's"), surfaces("don’t re-elect John's"));
    }

    @Test
    void quotationMarksStandOutsideWords() {
        assertEquals(List.of("'", "go", "'", "“", "now", "”"), surfaces("'go' “now”"));
    }

    @Test
    void keepsAbbreviationsWhole() {
        assertEquals(List.of("the", "U.S.", "at", "5", "p.m.", "."), surfaces("the U.S. at 5 p.m.."));
    }

    @Test
    void aSentenceEndIsNotAnAbbreviation() {
        assertEquals(List.of("I", ".", "Then", "we"), surfaces("I.Then we"));
    }

    @Test
    void typographyDoesNotCount() {
        assertEquals(normals("\"Don't\" stop - the U.S. ..."), normals("“don’t” STOP — the US …"));
    }

    @Test
    void encodingOfAccentsDoesNotCount() {
        assertEquals(normals("caf\u00e9"), normals("cafe\u0301"));
    }

    @Test
    void combiningMarksStayWithTheirWord() {
        assertEquals(List.of("cafe\u0301", "s"), surfaces("cafe\u0301 s"));
    }

    @Test
    void anEmojiFamilyIsOneSign() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        assertEquals(List.of("so", family, "!"), surfaces("so " + family + "!"));
    }

    @Test
    void ideographsAreWordsOneByOne() {
        assertEquals(List.of("停", "火", "。"), surfaces("停火。"));
    }

    @Test
    void offsetsOfASpanAreThoseOfTheText() {
        assertEquals(new Span(4, 7), Tokenizer.tokens("one two three", new Span(4, 13)).getFirst().span());
    }

    @Test
    void tokensOfRandomTextAreInOrderAndCoverWhatIsNotBlank() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String[] parts = {"a", "B", ".", "'", "-", " ", "\n", "7", ",", "é", "\u0301", "\uD83D\uDE00", "\uD83D", "\uDE00",
            "\u200D", "字", "“", "\u00AD", "\uFE0F"};
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            int at = 0;
            for (Token token : Tokenizer.tokens(text.toString())) {
                assertTrue(text.substring(at, token.span().start()).codePoints().noneMatch(Character::isLetterOrDigit),
                        "seed " + seed + ": " + text);
                assertTrue(token.span().start() >= at && !token.span().isEmpty(), "seed " + seed + ": " + text);
                assertEquals(token.surface(), token.span().of(text), "seed " + seed);
                at = token.span().end();
            }
        }
    }
}
