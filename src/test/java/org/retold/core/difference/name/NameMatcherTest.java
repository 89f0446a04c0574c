package org.retold.core.difference.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Span;

class NameMatcherTest {

    @Test
    void aMisspeltNameConflicts() {
        assertEquals("Lena Marwick|Lena Marwich CONFLICT", match("The rescue was led by Lena Marwick on Friday.",
                "The rescue was led by Lena Marwich on Friday."));
    }

    @Test
    void aDoubledLetterIsAMisspellingTooButAPluralIsNone() {
        assertEquals("Tilman Marwick|Tilmann Marwick CONFLICT", match("The rescue was led by Tilman Marwick on Friday.",
                "The rescue was led by Tilmann Marwick on Friday."));
        assertEquals("", match("The rescue was led by the Marwick team.", "The rescue was led by the Marwicks team."));
    }

    @Test
    void anotherFirstNameConflicts() {
        assertEquals("Lena Marwick|Dora Marwick CONFLICT", match("The rescue was led by Lena Marwick.", "Leading the rescue was Dora Marwick."));
    }

    @Test
    void anotherPersonOfTheSameTitleConflicts() {
        assertEquals("Mayor Olan Pryce|Mayor Ines Tarrow CONFLICT", match("The school was opened by Mayor Olan Pryce.",
                "It was Mayor Ines Tarrow who opened the school."));
    }

    @Test
    void anotherPlaceBetweenTheSameWordsConflicts() {
        assertEquals("Orrin|Calder CONFLICT", match("The boat sank off the coast of Orrin on Friday night.",
                "The boat sank off the coast of Calder on Friday night."));
    }

    @Test
    void anotherTitleOfTheSamePersonIsAVariant() {
        assertEquals("Finance Minister Olan Pryce|treasury chief Olan Pryce VARIANT", match("It was signed by Finance Minister Olan Pryce.",
                "It was signed by treasury chief Olan Pryce."));
    }

    @Test
    void anotherTransliterationIsAVariant() {
        assertEquals("Azbolkah|Azbulqa VARIANT", match("The truce was broken by Azbolkah fighters.", "The truce was broken by Azbulqa fighters."));
    }

    @Test
    void aShortFormOfTheFirstNameIsAVariant() {
        assertEquals("Richard Marwick|Rick Marwick VARIANT", match("The rescue was led by Richard Marwick.", "Leading the rescue was Rick Marwick."));
    }

    @Test
    void oneLetterOfATitledNameConflicts() {
        assertEquals("Mayor Olan Eskwell|Mayor Olan Eskwill CONFLICT", match("The school was opened by Mayor Olan Eskwell.",
                "The school was opened by Mayor Olan Eskwill."));
    }

    @Test
    void aNameAtTheHeadOfASentenceIsKnownToo() {
        String a = "Dora Marwick wrote it.";
        String b = "Lena Marwick is her sister. Dora Marwick wrote the letter.";
        Names both = new Names(b, List.of(new Span(0, 27), new Span(28, b.length())));
        assertEquals(List.of(), new NameMatcher(names(a), a, both, b).match(List.of(0), List.of(0)));
    }

    @Test
    void aCountIsNoName() {
        assertEquals("", match("Four Norland crews reported the fire.", "Several Norland crews reported the fire."));
    }

    @Test
    void theFamilyNameAloneIsNoDifference() {
        assertEquals("", match("The rescue was led by Lena Marwick.", "The rescue was led by Marwick."));
    }

    @Test
    void aNameThatTheOtherArticleKnowsDoesNotConflict() {
        Names a = names("We saw Mayor Olan Pryce open the school.");
        String both = "We saw Mayor Ines Tarrow open the school. Later came Olan Pryce.";
        Span first = new Span(0, 41);
        Names b = new Names(both, List.of(first, new Span(42, both.length())));
        assertEquals(List.of(), new NameMatcher(a, "We saw Mayor Olan Pryce open the school.", b, both).match(List.of(0), List.of(0)));
    }

    @Test
    void mayAndWillAreHedgedDifferently() {
        assertEquals("may close|will close HEDGE", certainty("The pier may close in June.", "The pier will close in June."));
    }

    @Test
    void threeSourcesAreNotSixSources() {
        assertEquals("three sources|six sources SOURCE", certainty("The deal is near, three sources said.", "The deal is near, according to six sources."));
    }

    @Test
    void peopleInTheKnowAreSourcesToo() {
        assertEquals("Three people|two insiders SOURCE", certainty("Three people familiar with the deal said it is near.", "The deal is near, according to two insiders."));
    }

    @Test
    void peopleWhoAreToldSomethingAreNoSources() {
        assertEquals("", certainty("Three people said they were told to leave.", "Six people were told to leave, a clerk said."));
    }

    @Test
    void whatIsReportedlySoIsHedged() {
        assertEquals("reportedly left|left HEDGE, three sources|several sources SOURCE",
                certainty("The envoy reportedly left the talks, three sources said.", "The envoy left the talks, several sources said."));
    }

    @Test
    void aReportThatSaysSomethingIsNoHedge() {
        assertEquals("", certainty("The report says the pier is unsafe.", "The pier is unsafe."));
    }

    @Test
    void theMonthOfMayIsNoHedge() {
        assertEquals("", certainty("The pier closed in May, the town said.", "The pier will close in June, the town said."));
    }

    @Test
    void fullNamesThatAreNearlyAlikeConflictAnywhere() {
        assertEquals("Lena Marwick|Lena Marwich CONFLICT", anywhere("The rescue was led by Lena Marwick.", "A prize went to Lena Marwich."));
        assertEquals("", anywhere("The rescue was led by Lena Marwick.", "A prize went to Dora Marwick."));
        assertEquals("", anywhere("The rescue was led by Lena Marwick.", "A prize went to Lena Marwich, and not to Lena Marwick."));
    }

    private static String anywhere(String a, String b) {
        return written(new NameMatcher(names(a), a, names(b), b).nearlyAlikeAnywhere(), a, b);
    }

    private static String match(String a, String b) {
        return written(new NameMatcher(names(a), a, names(b), b).match(List.of(0), List.of(0)), a, b);
    }

    private static String certainty(String a, String b) {
        return written(CertaintyMatcher.match(a, new Span(0, a.length()), b, new Span(0, b.length())), a, b);
    }

    private static String written(List<NamePair> pairs, String a, String b) {
        return String.join(", ", pairs.stream().map(pair -> pair.a().of(a) + "|" + pair.b().of(b) + " " + pair.change()).toList());
    }

    private static Names names(String text) {
        return new Names(text, List.of(new Span(0, text.length())));
    }
}
