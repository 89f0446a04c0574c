package org.retold.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    @ParameterizedTest
    @ValueSource(strings = {"U.S.", "U.S.-led", "don't", "don’t", "once-daily", "1,900", "16.3", "4-1", "$4.1", "18:42", "9/11",
        "2010–2015", "-5", "2nd", "1990s", "48-year-old", "AT&T", "cnn.com", "@handle", "#tag", "1\u202F900", "O’Reilly", "p.m.",
        "e\u0301te\u0301", "👩‍👩‍👧", "🇩🇪", "👍🏽", "…", "...", "--", "½"})
    void staysWhole(String word) {
        assertEquals(List.of(word), surfaces(word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "He said: “Go.”|He said : “ Go . ”",
        "fell 13.6 percent, to 4.|fell 13.6 percent , to 4 .",
        "wait… what?!|wait … what ? !",
        "30% of $5bn|30 % of $5bn",
        "talks—again|talks — again",
        "(on the floor)|( on the floor )",
        "'Go' he said|' Go ' he said", "''Go''|'' Go ''", "I.Then we|I . Then we", "at 5 p.m..|at 5 p.m. .",
        "the U.S. said|the U.S. said",
        "今天好|今 天 好",
        "end.Next|end . Next"})
    void isCut(String text, String expected) {
        assertEquals(expected, String.join(" ", surfaces(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "“|\"", "‘|\"", "''|\"", "«|\"", "’|'", "—|-", "--|-", "U.S.|US", "1,900|1900", "don’t|don't", "STRASSE|straße", "é|e\u0301", "ﬁnd|find",
        "co\u00ADop|coop", "U.N.|UN", "…|...", "2010–2015|2010-2015", "1\u202F900|1900"})
    void hasOneNormalForm(String one, String other) {
        assertEquals(NormalForm.of(one), NormalForm.of(other));
    }

    @ParameterizedTest
    @CsvSource({"1900,NUMBER", "$4.1,NUMBER", "2nd,NUMBER", "48-year-old,WORD", "Gaza,WORD", "F-16,WORD", "!,PUNCTUATION", "😀,PUNCTUATION"})
    void knowsTheKind(String word, Token.Kind kind) {
        assertEquals(kind, Tokenizer.tokens(word).getFirst().kind());
    }

    @Test
    void keepsOffsetsOfTheWholeText() {
        assertEquals(new Span(4, 7), Tokenizer.tokens("one two", new Span(3, 7)).getFirst().span());
    }

    @Test
    void coversAllButWhiteSpaceOfRandomTexts() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            String text = RandomTexts.naughty(random, 40);
            int end = 0;
            for (Token token : Tokenizer.tokens(text)) {
                assertTrue(isBlank(text, end, token.span().start()) && token.span().length() > 0, "seed " + seed);
                assertEquals(NormalForm.of(token.normal()), token.normal(), "seed " + seed);
                end = token.span().end();
            }
            assertTrue(isBlank(text, end, text.length()), "seed " + seed);
        }
    }

    private static boolean isBlank(String text, int start, int end) {
        return text.substring(start, end).codePoints().allMatch(Tokenizer::isSpace);
    }

    private static List<String> surfaces(String text) {
        return Tokenizer.tokens(text).stream().map(Token::surface).collect(Collectors.toList());
    }
}
