package org.retold.core.difference.opposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retold.core.difference.opposition.Told.find;
import static org.retold.core.difference.opposition.Told.tellings;

import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.retold.core.difference.opposition.OpposedTopic.Place;

class OpposedTopicsTest {

    private static final String OPENING = "The ferry terminal will open again within three weeks, the port said.";
    private static final String LATER = "The terminal will not open within three weeks, whatever the port promises.";

    @Test
    void aDenialStandsAgainstWhatItDenies() {
        OpposedTopic topic = find(.4, OPENING, LATER).getFirst();
        assertEquals(List.of(List.of(new Place(0, 0)), List.of(new Place(1, 0))), List.of(topic.left(), topic.right()));
    }

    @Test
    void theCueIsTheNegation() {
        assertEquals(List.of("not"), find(.4, OPENING, LATER).getFirst().cues().stream().map(cue -> cue.span().of(LATER)).toList());
    }

    @Test
    void aDenialOfSomethingFarIsNoTopic() {
        assertEquals(List.of(), find(.05, OPENING, LATER));
    }

    @Test
    void sayingNothingToTheReporterIsNoDenial() {
        assertEquals(List.of(), find(.4, OPENING, "The port has not commented on when the terminal opens."));
    }

    @Test
    void sinceWhenSomethingIsNotDoneIsNoDenial() {
        assertEquals(List.of(), find(.5, "The ferry, built in 1988, was last inspected in March.",
                "The ferry has not been inspected since May of last year."));
    }

    @Test
    void whoIsNotToBlameIsDenied() {
        assertEquals(1, find(.5, "The captain of the ferry is to blame for the accident in the fog.",
                "The captain of the ferry was not to blame for the accident in the fog.").size());
    }

    @Test
    void whatIsDeniedInTheSameWordsStandsAgainstIt() {
        assertEquals(1, find(.1, "Rents will rise by the end of the year, tenants fear.", "Rents for tenants would not rise, the landlord Orla Finn said.").size());
        assertEquals(1, find(.1, "Behind the dunes a pier will be demolished, according to the plan.", "No pier will be demolished as a result of the storm, the town said.").size());
    }

    @Test
    void thatThereIsNoSignOfSomethingDeniesIt() {
        assertEquals(1, find(.25, "Beekeepers found mites in two of the hives on the hill.", "There was no sign of mites in the hives, the institute said.").size());
        assertEquals(1, find(.5, "Studies show that children with pets sleep longer, the institute says.",
                "There is no evidence that children with pets sleep longer.").size());
    }

    @Test
    void whatHappensOnlyFromSomeTimeOnIsNotDenied() {
        assertEquals(List.of(), find(.6, "The jury of the song contest meets on Monday in the town hall.", "The jury of the contest does not meet until Monday."));
    }

    @Test
    void sinceInAnotherClauseTellsNothingOfTheDenial() {
        assertEquals(1, find(.3, "The keeper is to blame for the escape of the bears.",
                "The keeper was not to blame, the zoo said: a lock had been broken since a storm in May.").size());
    }

    @Test
    void whateverSomebodySaysIsAnsweredEvenWhereThatIsADenial() {
        assertEquals(1, find(.3, "The ban does not rest on science, the fishers' union said.",
                "The ban has a scientific basis, whatever a union of fishers says.").size());
        assertEquals(List.of(), find(.3, "The ban does not rest on science, the fishers' union said.",
                "The ban has a scientific basis, and fishers take whatever the sea has."));
    }

    @Test
    void whatIsSaidToBeNotTrueIsAnswered() {
        assertEquals(1, find(.3, "The guild of bakers supports the new flour law.",
                "It is not true that bakers are in favour: the guild has never talked of the law.").size());
    }

    @Test
    void whoIsWithoutSomethingDeniesItToo() {
        assertEquals(List.of(), find(.6, "A harbour without pilots is a harbour without a future, she said.",
                "The harbour of the pilots had no future, she fumed."));
    }

    @Test
    void whatDoesNotWorkHasNoEffectThatOthersTellOf() {
        assertEquals(1, find(.3, "Speed cameras and ramps have halved the accidents on the coast road, the county said.",
                "Cameras and ramps do not work: on the coast road more cyclists were hurt than ever.").size());
    }

    @Test
    void whatNobodyShouldExpectIsDenied() {
        assertEquals(1, find(.3, "The mayor expects a permit for the bridge by the end of May.",
                "Do not expect the county to hurry: a permit will take at least a year.").size());
    }

    @Test
    void oppositeFramingsStandAgainstEachOther() {
        OpposedTopic topic = find(.4, "The council wants to link the wage talks to the pension talks.",
                "Unions say the wage talks and the pension talks must be decoupled.").getFirst();
        assertEquals(2, topic.cues().size());
    }

    @Test
    void aDeniedFramingIsItsOpposite() {
        assertEquals(List.of(), find(.25, "The council does not want to link the wage talks to the pension talks at all.",
                "Unions say wage talks and pension talks ought to be decoupled.").stream().filter(topic -> topic.cues().size() == 2).toList());
    }

    @Test
    void whatIsDeniedOfSomethingElseIsNoTopic() {
        assertEquals(List.of(), find(.4, OPENING, "The mayor does not expect the terminal to need more quays."));
    }

    @Test
    void aConditionDeniesNothing() {
        assertEquals(List.of(), find(.4, OPENING, "Carriers will leave if the terminal does not open."));
    }

    @Test
    void anAttributeTakesNothingBack() {
        assertEquals(List.of(), find(.4, OPENING, "Carriers spoke of a bogus date when the terminal open in May was mentioned."));
    }

    @Test
    void aDisputedClaimStandsAgainstIt() {
        assertEquals(1, find(.4, "The harbour master dumped oily sludge behind the breakwater.",
                "Port staff disputed that sludge was dumped behind any breakwater.").size());
    }

    @Test
    void oppositesSaidOfDifferentThingsAreNoTopic() {
        assertEquals(List.of(), find(.3, "The council voted to link the wage talks, said a clerk who was on leave when the ferry sank.",
                "Divers who searched the ferry told the council that a separate crew had been on board to mend its engine."));
    }

    @Test
    void whatIsFarFromAndWhatIsCloseToAnAgreementStandAgainstEachOther() {
        assertEquals(1, find(.3, "The two ports are close to an agreement on pilots, a harbour master said.",
                "The ports are still far from any agreement on pilots, shipping agents said.").size());
    }

    @Test
    void whatIsCloseAndGoesFarIsNoOpposition() {
        assertEquals(List.of(), find(.3, "The close season for pilots ends when the ports come to an agreement.",
                "An agreement of the ports on pilots would go far, shipping agents said."));
    }

    @Test
    void feesThatWillGoUpStandAgainstFeesThatWillNotRise() {
        assertEquals(1, find(.3, "Berthing fees will not rise because of the new quay, the port promised.",
                "And whatever the port says, berthing fees will go up.").size());
    }

    @Test
    void whatOneDeniesOfOnePersonAndAnotherSaysOfOneElseIsNoTopic() {
        assertEquals(List.of(), find(.3, "Two stokers, Mr Ruan and Mr Pell, have pleaded guilty to theft of fuel.",
                "Captain Orde has pleaded not guilty to theft of any fuel."));
    }

    @Test
    void ofTwoPossibilitiesNoneIsDenied() {
        assertEquals(List.of(), find(.4, OPENING, "Either the terminal opens or it will not open within three weeks."));
    }

    @Test
    void whatHasNotHappenedSinceDeniesNothing() {
        assertEquals(List.of(), find(.4, "The ferry lost nine hulls in the storm of 1990, the worst year of the port.",
                "Not since the storm of 1990 has the port lost nine hulls in a year."));
    }

    @Test
    void aLinkedPassageMayStandAgainstTheOther() {
        assertEquals(1, find(.3, (_, _) -> true, "The wage talks are linked to the pension talks, a clerk said.",
                "Wage talks and pension talks are separate matters, one of them said.").size());
    }

    @Test
    void whatHasACloserCounterpartIsNotDenied() {
        List<OpposedTopics.Passage> passages = tellings(List.of(OPENING), List.of(LATER, "The ferry terminal is to open in three weeks."));
        assertEquals(List.of(), OpposedTopics.find(passages, (_, _, _, b) -> b == 0 ? .3 : .6, (_, _) -> false));
    }

    @Test
    void whoSaysNoToSomethingElseMaySayWhatIsDenied() {
        assertEquals(1, find(.4, "The owner will not sell the pier, his lawyer said.",
                "The owner is going to sell the pier: he hired an agent, and one does not hire agents in order to refuse.").size());
    }

    @Test
    void whatNobodyShouldBelieveIsDenied() {
        assertEquals(1, find(.4, "The pier was sound and there was no reason for alarm, the harbour master said.",
                "Nobody should believe that the pier is sound; there is every reason for alarm.").size());
    }

    @Test
    void aCorrectedFigureIsNoFraming() {
        assertEquals(List.of(), find(.5, "Two sailors drowned when the trawler sank off Lund.", "Off Lund, five sailors, not two, drowned when the trawler sank."));
    }

    @Test
    void withoutSomethingAndHavingNoneOfItIsTheSame() {
        assertEquals(List.of(), find(.6, "A village without children is a village without a future, the teacher said.",
                "A village without children had no future, the teacher argued."));
    }

    @Test
    void notAllAfterAVerbDeniesThatAllAre() {
        assertEquals(1, find(.3, "All sailors will be offered work on land, the owner said.", "The crew will not all be offered work; five have been dismissed.").size());
        assertEquals(List.of(), find(.3, "All sailors will be offered work on land, the owner said.", "Not all of the sailors know yet what work they will be offered."));
    }

    @Test
    void whatIsOneOfSeveralWaysOutNobodyClaims() {
        String together = "The mayor said that the bridge bill is linked to funding of the tunnel by the county";
        String apart = "The funding of the tunnel by the county must be separate from the bridge bill.";
        assertEquals(1, find(.5, together + ".", apart).size());
        assertEquals(List.of(), find(.5, "She sees three ways out: " + together + "; a toll; or to give up.", apart));
    }

    @Test
    void aCopyOfTheDenialIsNoRivalOfWhatIsDenied() {
        List<OpposedTopics.Passage> passages = tellings(List.of("The club said that the score sheets had been altered.",
                "The referee Olan Pryce denied that any score sheet had been changed."),
                List.of("The referee Olan Pryce denied that any score sheet had been changed."));
        BiPredicate<Place, Place> copies = (a, b) -> a.passage() + b.passage() == 1;
        assertEquals(1, OpposedTopics.find(passages, (_, one, _, other) -> one == other ? .15 : .9, copies).size());
    }

    @Test
    void aShortDenialTellsEnoughWithWhatItDenies() {
        assertEquals(1, find(.3, "The contract makes school meals cheaper, the county said on Friday.", "Nor will school meals be cheaper.").size());
    }

    @Test
    void whatIsNotAsItWasToldIsDenied() {
        assertEquals(1, find(.24, "Sick pay all but emptied the reserve of the guild, its treasurer wrote.", "Our reserve was never as empty as we were told.").size());
    }

    @Test
    void whatIsNotGoingToHappenIsDenied() {
        assertEquals(1, find(.3, "A bath house is being built on the shore and is due to open next spring.",
                "The bath house there is not going to open next spring, as its walls are knee-high.").size());
    }

    @Test
    void whoDidNotDoWhatTheOtherSaysStandsAgainstIt() {
        assertEquals(1, find(.3, "Ostler Bank, which pays for the race, had threatened to withdraw unless the rowers came back.",
                "A sponsor may ask for much; yet Ostler Bank never threatened to leave.").size());
    }

    @Test
    void whomSomebodyFailedAndWhoWasToldALieIsNoDenial() {
        assertEquals(List.of(), find(.4, "The line has lost a tenth of its passengers since the fog of March.", "We failed our passengers, the owner of the line said."));
        assertEquals(List.of(), find(.4, "The pump stopped and the water in the lock rose by 11 feet, so runs the tale.", "The crack came after a pump failed and the water in the lock rose by 11 feet."));
        assertEquals(List.of(), find(.4, "He asked the right question on the bridge, the judge said.", "He asked the right question on the bridge and was told a lie."));
    }

    @Test
    void whatDoesNotApplyIsDenied() {
        assertEquals(1, find(.3, "A limit of 30 guests a boat comes into force in May.", "The limit of 30 guests does not apply to boats of the town.").size());
    }

    @Test
    void whatIsHeldForTalkIsDenied() {
        assertEquals(1, find(.2, "Farmers and brewers may take the heat tax to court, a lawyer said.", "All the talk of farmers and brewers following us is fanciful.").size());
        assertEquals(1, find(.2, "The ruling could prompt claims against thirty other mills, a lawyer said.", "The fear of a flood of claims is exaggerated.").size());
        assertEquals(1, find(.17, "The prosecutor is considering charges of arson against the owner.", "The talk of charges should not be taken seriously.").size());
        assertEquals(List.of(), find(.3, "The island has long sought a treaty with its neighbour over herring.", "The idea of a treaty over herring is not new."));
    }

    @Test
    void aShortDenialSpeaksWithThePassageAfterIt() {
        List<OpposedTopics.Passage> passages = tellings(List.of("The first rescue boat came after an hour, which the harbour called a fair time."),
                List.of("Nor was the rescue as quick as the harbour would have us believe.", "An hour is far too long for two miles of calm sea."));
        assertEquals(1, OpposedTopics.find(passages, (_, _, _, other) -> other == 1 ? .5 : .1, (_, _) -> false).size());
        assertEquals(List.of(), OpposedTopics.find(passages.subList(0, 2), (_, _, _, _) -> .02, (_, _) -> false));
    }

    @Test
    void whatIsTheSameOnlyUpToABoundIsNoDenial() {
        assertEquals(List.of(), find(.5, "Inns would raise their prices by 3 percent at most, the guild said.", "Inns would have to raise their prices by no more than 3 percent."));
    }

    @Test
    void whoSaysWhatIsSaidInsteadDeniesNothing() {
        assertEquals(List.of(), find(.5, "A fee that a council sets for fishing is a tax, the angler said.", "A fee that a council sets for fishing is not a fee but a tax, the angler said."));
        assertEquals(1, find(.5, "The harbour board says that the pier will reopen in May.", "The pier will not reopen in May, she told the harbour board.").size());
        assertEquals(1, find(.5, "A fee that a council sets for fishing is a fee, the angler said.", "A fee that a council sets for fishing is not a fee but a tax, the angler said.").size());
    }

    @Test
    void whatBothCallByTheSameWordIsNotDenied() {
        assertEquals(List.of(), find(.9, "The mayor called the story of the drained lake nonsense, but stayed away.",
                "The story of the drained lake is nonsense, but nobody has seen the water, the mayor said."));
    }

    @Test
    void whatNobodyShouldDoIsNotDenied() {
        assertEquals(List.of(), find(.26, "The orchard remains closed to hikers until the harvest.", "Nobody should close a file while the ink is wet, he wrote."));
    }

    @Test
    void whatThereIsNotIsDeniedWhateverWasToBeDoneWithIt() {
        assertEquals(1, find(.3, "A third of the rails had been rusty for some time, the report noted.",
                "There was no rusty rail to be seen on that pier in the autumn, as any angler who walked it can tell.").size());
    }

    @Test
    void anAdverbBetweenCommasPartsNoClause() {
        assertEquals(1, find(.1, "The town ordered electric trams and promised that all would be in use by the first of May.", "The new trams, moreover, will not be in use when spring comes.").size());
    }

    @Test
    void howeverSomebodyCountsIsAnAnswer() {
        assertEquals(1, find(.3, "Two thirds of the keepers were asked beforehand, the zoo said.", "No keeper we know was asked, however the zoo counts.").size());
        assertEquals(1, find(.3, "Two thirds of the keepers were for it in a poll, the zoo said.", "Scarcely a keeper ever wanted it, however often the zoo waves its poll about.").size());
        assertEquals(List.of(), find(.3, "Two thirds of the keepers were for it in a poll, the zoo said.", "It pays the keepers until the end of March, however the case may end."));
    }

    @Test
    void anAnswerMayBeALittleNearerToAnotherPassage() {
        List<OpposedTopics.Passage> passages = tellings(List.of("Two thirds of the keepers were asked beforehand, the zoo said.", "The bears were fed at noon in the old ditch."),
                List.of("No keeper we know was asked, however the zoo counts."));
        PassageCloseness close = (_, one, _, other) -> one + other == 0 ? .25 : .35;
        assertEquals(List.of(List.of(new Place(0, 0))), OpposedTopics.find(passages, close, (_, _) -> false).stream().map(OpposedTopic::left).toList());
    }

    @Test
    void whoFindsNothingWrongTakesNothingBack() {
        assertEquals(List.of(), find(.5, "The guild accepted the finding that the hull of the ferry was sound.", "The guild believed the experts, who could find nothing wrong with the hull of the ferry."));
    }

    @Test
    void whatIsNoLongerSoIsNotPlainlySaid() {
        assertEquals(List.of(), find(.5, "The town says it no longer needs the old lamps on the pier.", "There was no need for the old lamps on the pier, the town said."));
        assertEquals(1, find(.5, "The town says it needs the old lamps on the pier.", "There was no need for the old lamps on the pier, the town said.").size());
    }

    @Test
    void aHeadlineStandsAgainstTheOppositeWordBesideTheSameWord() {
        List<OpposedTopics.Passage> passages = tellings(List.of("Merger of the mills agreed", "\"Our bakers are the richer for it,\" said the clerk."), List.of("How the merger leaves bakers poor"));
        PassageCloseness close = (_, one, _, other) -> one + other == 0 ? .5 : .15;
        assertEquals(List.of(List.of(new Place(0, 1))), OpposedTopics.find(passages, close, (_, _) -> false).stream().map(OpposedTopic::left).toList());
    }

    @Test
    void whatIsSaidAgainstSomebodyStandsAgainstTheOppositeWordBesideTheSameWord() {
        List<OpposedTopics.Passage> passages = tellings(
                List.of("Fire in the mill put out", "An expert found that the fire was an accident, caused by an old lamp.", "The mill had stood beside the brook for ninety years."),
                List.of("Ninety years of a mill", "The fire was a deliberate act, not a stroke of misfortune."));
        PassageCloseness close = (_, one, _, other) -> one == 1 && other == 1 ? .15 : .4;
        assertEquals(1, OpposedTopics.find(passages, close, (_, _) -> false).size());
    }
}
