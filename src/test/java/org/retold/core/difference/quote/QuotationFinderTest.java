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

    /** Passages are parted by a bar, paragraphs by a line end. */
    private static String found(String marked) {
        List<Span> passages = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        String text = marked.replace('|', ' ');
        int paragraph = 0;
        for (String line : marked.split("\n")) {
            int at = paragraph;
            for (String passage : line.split("\\|")) {
                passages.add(new Span(at, at + passage.length()));
                at += passage.length() + 1;
            }
            paragraphs.add(new Span(paragraph, paragraph + line.length()));
            paragraph += line.length() + 1;
        }
        List<Quoted> quoted = QuotationFinder.find(text, paragraphs, passages, new Names(text, passages));
        return String.join("; ", quoted.stream().map(quote -> String.join(" + ", quote.pieces().stream().map(piece -> piece.of(text)).toList())
                + " — " + quote.speaker().map(speaker -> speaker.span().of(text)).orElse("?")).toList());
    }
}
