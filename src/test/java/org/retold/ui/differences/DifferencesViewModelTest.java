package org.retold.ui.differences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retold.core.difference.Difference;
import org.retold.core.difference.Difference.Kind;
import org.retold.core.text.Span;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;

class DifferencesViewModelTest {

    private final Telling telling = Telling.ferries();
    private final ComparisonModel comparison = new ComparisonModel();
    private final DifferencesViewModel model = new DifferencesViewModel(comparison);

    private void compare() {
        comparison.add(telling.articles);
        comparison.show(telling.collation());
    }

    private Stream<Entry> shown() {
        return model.contentProperty().get().rows().stream().map(Row::entry);
    }

    private Entry only(Kind kind) {
        model.kindsProperty().set(Set.of(kind));
        List<Entry> entries = shown().toList();
        assertEquals(1, entries.size(), entries.toString());
        return entries.getFirst();
    }

    private PassageRef place(String sigil, String words) {
        return new PassageRef(sigil, telling.passage(sigil, words).index());
    }

    @Test
    void saysWhatToDoWithOneArticle() {
        comparison.add(List.of(telling.article("A")));
        assertEquals("Open a second article to see where the two differ.", model.contentProperty().get().message());
    }

    @Test
    void saysThatTheArticlesAreBeingCompared() {
        comparison.add(telling.articles);
        assertTrue(model.contentProperty().get().message().startsWith("The articles are being compared."));
    }

    @Test
    void namesTheKindOfWhichThereIsNothing() {
        compare();
        model.toggleKind(Kind.NAME);
        assertEquals("No names or sources differ between these articles.", model.contentProperty().get().message());
    }

    @Test
    void putsWhatIsPossiblyOpposedFirst() {
        compare();
        assertEquals(Kind.OPPOSED, shown().findFirst().orElseThrow().kind());
    }

    @Test
    void gathersTheSameFigureOfSeveralOutlets() {
        compare();
        Entry figure = only(Kind.FIGURE);
        assertEquals(List.of("A", "B", "C", "D"), figure.readings().stream().map(Reading::sigil).toList());
    }

    @Test
    void saysBothFigures() {
        compare();
        assertEquals("38 → 41", only(Kind.FIGURE).detail());
    }

    @Test
    void boxesTheFigureInItsSentence() {
        compare();
        Reading reading = only(Kind.FIGURE).readings().getFirst();
        assertEquals("38", reading.marks().getFirst().span().of(reading.text()));
    }

    @Test
    void countsWhatEveryPairWouldAdd() {
        compare();
        assertEquals(1, model.contentProperty().get().others());
    }

    @Test
    void ofEveryPairItCountsWhatTheLegendCounts() {
        compare();
        model.everyPairProperty().set(true);
        for (Kind kind : List.of(Kind.QUOTE, Kind.FIGURE, Kind.NAME, Kind.OPPOSED)) {
            assertEquals(comparison.marksProperty().get().counts().get(org.retold.ui.comparison.Kind.valueOf(kind.name())),
                    model.contentProperty().get().counts().getOrDefault(kind, 0), kind.name());
        }
    }

    @Test
    void listsAllReadingsOfAQuotation() {
        compare();
        assertEquals(List.of("Ina Holm", "Ina Holm · altered", "its leader · reported, not quoted", "Ms Holm · word for word"),
                only(Kind.QUOTE).readings().stream().map(reading -> reading.note().replace("— ", "")).toList());
    }

    @Test
    void marksTheChangedWordsOfAQuotation() {
        compare();
        Reading altered = only(Kind.QUOTE).readings().get(1);
        assertEquals(List.of("never"), altered.marks().stream().map(mark -> mark.span().of(altered.text())).toList());
    }

    @Test
    void aMovedPassageSaysWhereItStands() {
        compare();
        assertEquals("¶ 2 in A, ¶ 1 in B", only(Kind.MOVED).detail());
    }

    @Test
    void whatTwoOthersAddIsOneEntry() {
        compare();
        model.kindsProperty().set(Set.of(Kind.ADDED));
        assertEquals(1, shown().filter(entry -> entry.readings().getFirst().text().startsWith("Two hospitals")).count());
    }

    @Test
    void saysInWhomAnAddedPassageStandsAlone() {
        compare();
        model.kindsProperty().set(Set.of(Kind.ADDED));
        Entry pay = shown().filter(entry -> entry.readings().getFirst().text().startsWith("Pay must")).findFirst().orElseThrow();
        assertEquals("only in C", pay.detail());
    }

    @Test
    void countsWhoDroppedAPassage() {
        compare();
        model.kindsProperty().set(Set.of(Kind.DROPPED));
        Entry talks = shown().filter(entry -> entry.readings().getFirst().text().startsWith("Talks")).findFirst().orElseThrow();
        assertEquals("−2 of 3: not in C, D", talks.detail());
    }

    @Test
    void anOutletChosenLeavesWhatConcernsIt() {
        compare();
        model.outletsProperty().set(Set.of("D"));
        assertTrue(shown().allMatch(entry -> entry.concerned().contains("D")));
    }

    @Test
    void findsWordsWhateverTheirQuotes() {
        compare();
        model.queryProperty().set("\"we will NEVER");
        assertEquals(List.of(Kind.QUOTE, Kind.EDITED), shown().map(Entry::kind).toList());
    }

    @Test
    void countsFollowTheSearch() {
        compare();
        model.queryProperty().set("hospitals");
        assertEquals(1, model.contentProperty().get().counts().get(Kind.ADDED));
    }

    @Test
    void textOrderHasAHeadingAPlace() {
        compare();
        model.orderProperty().set(EntryOrder.TEXT);
        assertTrue(model.contentProperty().get().rows().stream().anyMatch(row -> row.heading().equals("A ¶ 2")));
    }

    @Test
    void aHeadingKnowsHowManyStandUnderIt() {
        compare();
        Row dropped = model.contentProperty().get().rows().stream().filter(row -> row.heading().equals("Dropped")).findFirst().orElseThrow();
        assertEquals(shown().filter(entry -> entry.kind() == Kind.DROPPED).count(), dropped.under());
    }

    @Test
    void quotationsThatAllGiveAlikeAreListedAndCountedApart() {
        telling.quotation(Map.of("B-C", Set.of()), Map.of(), "B", "Two hospitals asked the navy for help",
                "C", "Two hospitals asked the navy for help");
        compare();
        model.kindsProperty().set(Set.of(Kind.QUOTE));
        DifferencesViewModel.Content content = model.contentProperty().get();
        assertEquals(1, content.counts().get(Kind.QUOTE));
        assertEquals(1, content.alike().get(Kind.QUOTE));
        assertEquals("2, 1 of them given differently", new Row(content.rows().getFirst().entry(), "A ¶ 2", 2, 1, false).count());
    }

    @Test
    void whatIsPutAsideIsMarkedInNoView() {
        compare();
        org.retold.ui.comparison.Kind opposed = org.retold.ui.comparison.Kind.OPPOSED;
        assertEquals(1, comparison.marksProperty().get().counts().get(opposed));
        model.dismiss(only(Kind.OPPOSED));
        assertEquals(0, comparison.marksProperty().get().counts().getOrDefault(opposed, 0));
        assertTrue(comparison.checkedProperty().get().orElseThrow().differences().stream().noneMatch(Difference.Opposed.class::isInstance));
        comparison.undo();
        assertEquals(1, comparison.marksProperty().get().counts().get(opposed));
    }

    @Test
    void surestFirstHasNoHeadings() {
        compare();
        model.orderProperty().set(EntryOrder.STRENGTH);
        assertTrue(model.contentProperty().get().rows().stream().allMatch(row -> row.heading().isEmpty()));
    }

    @Test
    void stepsThroughTheRowsAndStopsAtTheEnd() {
        compare();
        model.step(-1);
        model.step(1);
        assertEquals(model.contentProperty().get().rows().size() - 1, model.indexOfSelected());
    }

    @Test
    void aDismissedCardIsGone() {
        compare();
        model.dismiss(only(Kind.OPPOSED));
        assertTrue(model.contentProperty().get().opposed().isEmpty());
    }

    @Test
    void aDismissedCardStaysAwayAfterANewResult() {
        compare();
        model.dismiss(only(Kind.OPPOSED));
        comparison.show(telling.collation());
        assertEquals(1, model.contentProperty().get().dismissed());
    }

    @Test
    void aDismissalIsADecisionThatCanBeUndone() {
        compare();
        model.dismiss(only(Kind.OPPOSED));
        assertEquals(1, comparison.comparisonProperty().get().decisions().dismissed().size());
        comparison.undo();
        assertEquals(1, model.contentProperty().get().opposed().size());
        comparison.redo();
        assertEquals(1, model.contentProperty().get().dismissed());
    }

    @Test
    void whatWasDismissedIsForgottenWithItsArticles() {
        compare();
        model.dismiss(only(Kind.OPPOSED));
        comparison.remove("C");
        comparison.add(List.of(telling.article("C")));
        comparison.show(telling.collation());
        assertEquals(0, model.contentProperty().get().dismissed());
    }

    @Test
    void whatIsSoughtIsFoundInTheReadings() {
        model.queryProperty().set("Sailings");
        assertEquals(List.of(new Span(3, 11)), model.filter().hitsIn("41 sailings were"));
    }

    @Test
    void aDismissedCardCanBeBroughtBack() {
        compare();
        model.dismiss(only(Kind.OPPOSED));
        model.bringBack();
        assertEquals(1, model.contentProperty().get().opposed().size());
    }

    @Test
    void anotherBaseTurnsAddedAndDropped() {
        compare();
        comparison.setBase("C");
        model.kindsProperty().set(Set.of(Kind.DROPPED));
        assertTrue(shown().anyMatch(entry -> entry.readings().getFirst().text().startsWith("Pay must")));
    }

    @Test
    void aHiddenOutletHasNoEntries() {
        compare();
        comparison.setHidden("C", true);
        assertFalse(shown().flatMap(Entry::allReadings).anyMatch(reading -> reading.sigil().equals("C")));
    }

    @Test
    void aSpokenEntryIsSentences() {
        compare();
        assertEquals("Figure differs: 38 against 41. A, Harbour Post, paragraph 2: The company said 38 sailings were cancelled. "
                + "B, Island Courier, paragraph 3: According to the company, 41 sailings were cancelled. "
                + "C, Evening Tide, paragraph 2: The company said 41 sailings were cancelled. "
                + "D, Mainland Daily, paragraph 2: The company said 38 sailings were cancelled.", EntryWords.spoken(only(Kind.FIGURE)));
    }

    @Test
    void aCopyNamesItsSources() {
        compare();
        model.selectedProperty().set(Optional.of(only(Kind.MOVED)));
        assertEquals("""
                Moved: ¶ 2 in A, ¶ 1 in B
                A  “Talks were to resume on Thursday.”
                   — Harbour Post, ¶ 2, “Ferry crews walk out over rosters”, harbour post.txt
                B  “Talks were to resume on Thursday.”
                   — Island Courier, ¶ 1, “Islands cut off as ferry crews strike”, island courier.txt""", model.copyOfSelected());
    }

    @Test
    void aCellOfSharedCopyShowsWhatIsBetweenTheTwo() {
        compare();
        model.showBetween(model.sharedCopy().getFirst());
        assertTrue(shown().allMatch(entry -> entry.concerned().containsAll(Set.of("A", "B"))));
    }

    @Test
    void saysWhereAmongTheRowsTheReaderStands() {
        compare();
        model.kindsProperty().set(Set.of(Kind.EDITED));
        model.step(1);
        model.step(1);
        assertEquals("difference 2 of 3", model.positionProperty().getValue().words());
    }

    @Test
    void whoReportsAQuotationIsNotCalledWordForWord() {
        telling.quotations.clear();
        Set<Difference.QuoteChange> indirect = Set.of(Difference.QuoteChange.INDIRECT);
        telling.quotation(Map.of("C-D", indirect), Map.of(), "C", "would not sail without a signed roster",
                "D", "We will not sail without a signed roster");
        comparison.add(telling.articles);
        comparison.setBase("C");
        comparison.show(telling.collation());
        assertEquals(List.of("reported, not quoted", ""), only(Kind.QUOTE).readings().stream().map(Reading::note).toList());
    }

    @Test
    void whatSeveralEditedIsOneEntry() {
        compare();
        model.kindsProperty().set(Set.of(Kind.EDITED));
        assertTrue(shown().anyMatch(entry -> entry.detail().equals("in B, C")));
    }

    @Test
    void saysThatAllWhatIsOpposedWasPutAside() {
        compare();
        model.dismiss(only(Kind.OPPOSED));
        assertEquals("All that is possibly opposed has been put aside.", model.contentProperty().get().message());
    }

    @Test
    void opposedTopicsKeepTheOrderInWhichTheyWereFound() {
        telling.opposed("rosters", "B", "never", "D", "not");
        telling.opposed("crews", "A", "stopped", "D", "sail");
        compare();
        assertEquals(List.of("“linked to” against “separately from” — pay, rosters", "“never” against “not” — rosters",
                "“stopped” against “sail” — crews"), model.contentProperty().get().rows().stream().map(Row::entry)
                .filter(entry -> entry.kind() == Kind.OPPOSED).map(Entry::detail).toList());
    }
}
