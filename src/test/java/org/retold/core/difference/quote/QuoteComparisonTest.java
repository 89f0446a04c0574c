package org.retold.core.difference.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retold.core.difference.name.Name;
import org.retold.core.difference.quote.QuoteComparison.Change;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Span;

class QuoteComparisonTest {

    @Test
    void typographyIsNoChange() {
        assertEquals(Set.of(), between("It’s a dark day — for the harbour", "it's a dark day - for the harbour"));
    }

    @Test
    void spellingAndContractionsAreNoChange() {
        assertEquals(Set.of(), between("It's a dark day for the harbour", "It is a dark day for the harbor"));
    }

    @Test
    void anotherWordAlters() {
        assertEquals(Set.of(Change.ALTERED), between("It was a dark day for the harbour", "It was a bleak day for the harbour"));
    }

    @Test
    void wordsMissingAtTheEndAreCut() {
        assertEquals(Set.of(Change.CUT), between("It was a dark day for the harbour and all who work there", "It was a dark day for the harbour"));
    }

    @Test
    void theSameWordsOfAnotherPersonChangeTheSpeaker() {
        assertEquals(Set.of(Change.SPEAKER), QuoteComparison.between(said("It was a dark day", "Ines Tarrow"), said("It was a dark day", "Olan Pryce")));
    }

    @Test
    void theFamilyNameAloneIsTheSamePerson() {
        assertEquals(Set.of(), QuoteComparison.between(said("It was a dark day", "Ines Tarrow"), said("It was a dark day", "Tarrow")));
    }

    @Test
    void twoSentencesOfOneOutletMatchTheOneOfAnother() {
        Quoted go = said("Go home and stay there", "");
        Quoted wait = said("Do not wait for the bell to ring", "");
        List<QuotationMatcher.Pair> pairs = QuotationMatcher.match(List.of(go, wait),
                List.of(said("Go home and stay there and do not wait for the bell to ring", "")), (_, _) -> .9);
        assertEquals(2, pairs.getFirst().a().pieces().size());
    }

    @Test
    void otherWordsAreNotMatchedEvenInLinkedPassages() {
        assertEquals(List.of(), QuotationMatcher.match(List.of(said("It was a dark day for the harbour", "")),
                List.of(said("Nobody here will forget the noise", "")), (_, _) -> .9));
    }

    @Test
    void smallWordsAloneMatchNothing() {
        assertEquals(List.of(), QuotationMatcher.match(List.of(said("It will be a great day for the town", "")),
                List.of(said("It will be a long way for the ferry", "")), (_, _) -> .9));
    }

    @Test
    void theOneThingASpeakerIsQuotedWithInCloselyLinkedPassagesIsTheSame() {
        List<Quoted> rails = List.of(said("You cannot inspect rails from an office chair", "Olan Pryce"));
        List<Quoted> desk = List.of(said("Nobody checks a track from behind a desk", "Pryce"));
        assertEquals(1, QuotationMatcher.match(rails, desk, (_, _) -> .8).size());
        assertEquals(0, QuotationMatcher.match(rails, desk, (_, _) -> .55).size());
        assertEquals(0, QuotationMatcher.match(rails, List.of(said("Nobody checks a track from behind a desk", "Ines Tarrow")), (_, _) -> .8).size());
        assertEquals(0, QuotationMatcher.match(rails, List.of(desk.getFirst(), said("Go home and stay there", "Pryce")), (_, _) -> .8).size());
    }

    @Test
    void aGuessedSpeakerIsNoOtherSpeaker() {
        assertEquals(Set.of(), QuoteComparison.between(said("It was a dark day", "Ines Tarrow"),
                new Quoted(List.of(new Span(0, 17)), List.of("it", "was", "a", "dark", "day"), 0, 0,
                        said("", "Olan Pryce").speaker().map(Speaker::guessed))));
    }

    private static Set<Change> between(String a, String b) {
        return QuoteComparison.between(said(a, ""), said(b, ""));
    }

    private static Quoted said(String text, String speaker) {
        Optional<Speaker> who = speaker.isEmpty() ? Optional.empty()
                : Optional.of(new Speaker(new Span(0, 1), Optional.of(new Name(List.of(), Words.of(speaker))), true));
        return new Quoted(List.of(new Span(0, text.length())), Quoted.evenWords(Words.of(text)), 0, 0, who);
    }
}
