package org.retold.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.core.ProcessorTime;

class SentencesTest {

    private static String cut(String text, String language) {
        return new Sentences(text, Locale.of(language)).in(new Span(0, text.length())).stream().map(span -> span.of(text)).collect(Collectors.joining(" / "));
    }

    /** The expected ends are the slashes. */
    @ParameterizedTest
    @ValueSource(strings = {
        "It is old. / It is shut.",
        "The U.S. Senate met. / It voted.",
        "He lives in the U.S. / He likes it.",
        "It was before the U.N. General Assembly on Tuesday.",
        "They met at 5 p.m. Monday. / Nobody spoke.",
        "They met at 5 p.m. / Police came later.",
        "Mr. Holm and Dr. Petz met Sen. J. K. Brenn, R-Ore., on Jan. 3. / He left.",
        "Shares of Falk Inc. fell. / Those of Renn Corp. rose.",
        "He works for Falk Inc. / The firm is old.",
        "It fell 13.6 percent. / It had risen 4.1.",
        "It was built in 1888. / It was shut twice.",
        "“Go now. / Do not wait for a second knock.” / He left.",
        "“Go now,” he said. / “Do not wait.”",
        "\"Why not?\" Karla Holm asked. / Nobody knew.",
        "“Why not?” she asked.",
        "\"We won! / Will they believe it?\" Brenn wrote.",
        "He called it “a disgrace.” / Holm agreed.",
        "She said: it is old; it is shut.",
        "The bridge … is old. / It is shut.",
        "\"It is old. ... / It is shut.\"",
        "It is old... / It is shut.",
        "He (it is said) left. / (She did not.) / They stayed.",
        "It is the No. 2 bridge. / \"No.\" / He left.",
        "There is concern about the U.S.' old bridges.",
        "The plan B. / Holm likes it.",
        "Is it old? / Yes! / Very.",
        "It is shut.[2] / It is old.",
        "He came home.Then he left.",
        "😀 It is old. / 😀 It is shut.",
        "The law on St. Mark's Ave. is old. / The street is not.",
        "\"Ha!\" / \"Ha what?\""})
    void cutsEnglish(String marked) {
        String expected = marked.equals("He came home.Then he left.") ? "He came home. / Then he left." : marked;
        assertEquals(expected, cut(marked.replace(" / ", " "), "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "de|Am 3. Oktober war sie z. B. gesperrt. / Das war neu.",
        "de|Dr. Holm zahlte 1,9 Mio. Kronen. / Die Stadt auch.",
        "de|„Das geht nicht“, sagte er. / „Nie.“",
        "de|Sie kam am 12. März. / Er blieb.",
        "fr|M. Falk est parti. / Il est revenu.",
        "es|El Sr. Falk llegó. / Después se fue.",
        "nl|Dhr. Falk kwam. / Hij bleef niet."})
    void cutsOtherLanguages(String marked) {
        String text = marked.substring(3);
        assertEquals(text, cut(text.replace(" / ", " "), marked.substring(0, 2)));
    }

    @Test
    void cutsScriptsWithoutSpaces() {
        assertEquals("桥已关闭。 / 渡轮免费。", cut("桥已关闭。渡轮免费。", "zh"));
    }

    @Test
    void readsLongTextsFast() {
        String line = "The bridge at St. Mark's, e.g. in the U.S., is shut. “Why not?” she asked ... and left. ".repeat(12_000);
        for (String text : List.of(line, line.replace(" ", "\n"), ". ".repeat(500_000), "\"".repeat(1_000_000), "A.".repeat(500_000), "A/".repeat(500_000), "By " + "A".repeat(1_000_000), "字".repeat(1_000_000))) {
            double seconds = ProcessorTime.of(() -> ArticleParser.parse(text, ArticleHints.from("long")).verify());
            assertTrue(seconds < 20, seconds + " s for " + text.substring(0, 20));
        }
    }
}
