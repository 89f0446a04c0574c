package org.retold.core.difference.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.difference.name.Names;
import org.retold.core.text.Span;

class QuotationFinderTest {

    @Test
    void straightQuotationsHaveTheirSpeakerAfterThem() {
        assertEquals("The dam held all night, — Mayor Ines Tarrow", found("\"The dam held all night,\" said Mayor Ines Tarrow."));
    }

    @Test
    void curlyQuotationsHaveTheirSpeakerBeforeThem() {
        assertEquals("The dam held all night. — Mayor Ines Tarrow", found("Mayor Ines Tarrow said: “The dam held all night.”"));
    }

    @Test
    void angleAndLowMarksQuoteToo() {
        assertEquals("Der Damm hielt — ?; Alle sind wohlauf — ?", found("Sie rief «Der Damm hielt» und „Alle sind wohlauf“."));
    }

    @Test
    void aQuotationInsideAnotherIsPartOfIt() {
        assertEquals("They shouted ‘run for it’ and we ran, — Olan Pryce", found("“They shouted ‘run for it’ and we ran,” Olan Pryce recalled."));
    }

    @Test
    void aBrokenSentenceIsOneQuotation() {
        assertEquals("If the dam breaks, + the town is lost. — Olan Pryce", found("\"If the dam breaks,\" Olan Pryce warned, \"the town is lost.\""));
    }

    @Test
    void eachQuotedSentenceStandsForItself() {
        assertEquals("Go home. — Olan Pryce; Stay there. — Olan Pryce", found("\"Go home.|Stay there.\" said Olan Pryce."));
    }

    @Test
    void aParagraphThatOpensAndDoesNotCloseIsQuotedToItsEnd() {
        assertEquals("We waited for the boats. — ?; Nobody came. — ?", found("“We waited for the boats.\n“Nobody came.”"));
    }

    @Test
    void heIsWhoWasNamedBefore() {
        assertEquals("Nobody was hurt, — Captain Brel Oster", found("Captain Brel Oster led the search.|\"Nobody was hurt,\" he said."));
    }

    @Test
    void anOfficialIsASpeakerWithoutName() {
        assertEquals("The talks go on, — a senior official", found("\"The talks go on,\" a senior official said."));
    }

    @Test
    void severalSentencesHaveTheSpeakerNamedAfterTheLast() {
        assertEquals("Go home. — Olan Pryce; Stay there. — Olan Pryce; Wait, — Olan Pryce", found("\"Go home.|Stay there.|Wait,\" said Olan Pryce."));
    }

    @Test
    void anyPastTenseAfterAQuotationSpeaksIt() {
        assertEquals("The dam held, — Mayor Ines Tarrow", found("\"The dam held,\" crowed Mayor Ines Tarrow."));
    }

    @Test
    void aLetterIsSigned() {
        assertEquals("The dam must go. — Olan Pryce", found("“The dam must go.” – Olan Pryce, Orrin"));
    }

    @Test
    void anApostropheOpensNothing() {
        assertEquals("", found("The fishermen’s boats weren’t insured in ’98."));
    }

    @Test
    void aQuotationThatGoesOnInTheNextParagraphHasItsSpeaker() {
        assertEquals("We waited for the boats. — Olan Pryce; Nobody came. — Olan Pryce",
                found("Olan Pryce said: “We waited for the boats.\n“Nobody came.”"));
    }

    @Test
    void aCurlyMarkMayBeClosedByAStraightOne() {
        assertEquals("The dam held, — Norland Prime Minister Olan Pryce", found("“The dam held,\" Norland Prime Minister Olan Pryce said."));
        assertEquals("The dam held, — Olan Pryce", found("“The dam held,\" Olan Pryce said after a walk along the shore."));
    }

    @Test
    void sheIsTheFirstPersonOfTheSentence() {
        assertEquals("a very long night, — Ines Tarrow", found("Olan Pryce said little.|Ines Tarrow spoke of the flood when she recalled “a very long night,” and the boats."));
    }

    @Test
    void anotherRemarkIsNotPartOfTheFirst() {
        assertEquals("The dam held, — Olan Pryce; today — Olan Pryce", found("“The dam held,” Olan Pryce told the makers of “today” on Monday."));
    }

    @Test
    void aPartyIsNoSpeaker() {
        assertEquals("The dam held, — Captain Brel Oster", found("\"The dam held,\" said Captain Brel Oster at a rally of the Workers Party."));
    }

    @Test
    void capitalsForStressAreNoTitle() {
        assertEquals("NO DAM and NO FLOOD — ?", found("The note said “NO DAM and NO FLOOD” in red."));
    }

    @Test
    void singleStraightMarksQuoteWhereTheyCloseBesideASign() {
        assertEquals("We don't know what they're doing, — Olan Pryce", found("'We don't know what they're doing,' said Olan Pryce."));
    }

    @Test
    void aPossessiveDoesNotClose() {
        assertEquals("The fishermen's boats are gone — Olan Pryce", found("'The fishermen's boats are gone', said Olan Pryce."));
    }

    @Test
    void lettersLeftOutOpenNothing() {
        assertEquals("", found("Rock 'n' roll and the '90s, they're what Olan Pryce talked about."));
    }

    @Test
    void angleMarksMayPointInwards() {
        assertEquals("We waited for the boats — Olan Pryce", found("»We waited for the boats«, said Olan Pryce."));
    }

    @Test
    void curlySingleMarksHoldApostrophes() {
        assertEquals("We don’t know what they’re doing, — Olan Pryce", found("‘We don’t know what they’re doing,’ said Olan Pryce."));
    }

    @Test
    void aParagraphThatIsAllQuotationGoesOn() {
        assertEquals("We waited, — Olan Pryce; The harbour was empty. — Olan Pryce", found("“We waited,” Olan Pryce said.\n“The harbour was empty.”"));
    }

    @Test
    void whoStandsBesideTheVerbSpeaks() {
        assertEquals("The dam will hold, — Tarrow", found("Ines Tarrow came.|\"The dam will hold,\" added Tarrow, who had met Olan Pryce on Monday."));
    }

    @Test
    void aMinistrySpeaksAndNotItsStatement() {
        assertEquals("The dam will hold, — the ministry", found("\"The dam will hold,\" the ministry said in a statement."));
    }

    @Test
    void whatEndsLikeASentenceIsNoTitle() {
        assertEquals("I don't know, — Olan Pryce; Ask Ines. — Olan Pryce", found("\"I don't know,\" Olan Pryce said.|\"Ask Ines.\""));
    }

    @Test
    void severalPiecesHaveOneSpeaker() {
        assertEquals("old — Ines Tarrow; tired — Ines Tarrow; a danger to everybody below it — Ines Tarrow", found("Ines Tarrow said the dam was “old”, “tired” and “a danger to everybody below it”."));
    }

    @Test
    void accordingToNamesTheSpeakerBefore() {
        assertEquals("the dam will hold all winter — Olan Pryce", found("According to Olan Pryce, \"the dam will hold all winter\"."));
    }

    @Test
    void whoIsToldDoesNotSpeak() {
        assertEquals("the dam will hold all winter — Mayor Ines Tarrow", found("Mayor Ines Tarrow told Olan Pryce that \"the dam will hold all winter\"."));
    }

    @Test
    void twoSpeakersInOneParagraphKeepTheirOwn() {
        assertEquals("The dam will hold, — Ines Tarrow; It will not, — Olan Pryce", found("\"The dam will hold,\" Ines Tarrow said.|\"It will not,\" said Olan Pryce."));
    }

    @Test
    void inchesQuoteNothing() {
        assertEquals("", found("The 5\" pipe and the 6\" pipe broke."));
    }

    private static String found(String marked) {
        String text = marked.replace('|', ' ');
        return String.join("; ", quotations(marked).stream().map(quote -> String.join(" + ", quote.pieces().stream().map(piece -> piece.of(text)).toList())
                + " — " + quote.speaker().map(speaker -> speaker.span().of(text)).orElse("?")).toList());
    }

    /** Passages are parted by a bar, paragraphs by a line end. */
    private static List<Quoted> quotations(String marked) {
        String text = marked.replace('|', ' ');
        List<Span> passages = pieces(marked, "[|\n]");
        return QuotationFinder.find(text, pieces(marked, "\n"), passages, new Names(text, passages));
    }

    private static List<Span> pieces(String marked, String sign) {
        List<Span> pieces = new ArrayList<>();
        int at = 0;
        for (String piece : marked.split(sign)) {
            pieces.add(new Span(at, at + piece.length()));
            at += piece.length() + 1;
        }
        return pieces;
    }
}
