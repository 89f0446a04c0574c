package org.retold.core.difference.opposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retold.core.difference.opposition.Told.find;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a denial, and of what. */
class DenialsTest {

    private static final String BY_MAY = "The guild promised that each lantern would be replaced by May 30.";

    @Test
    void whatIsForetoldInOneStandsAgainstWhatTheOtherSaysWillNotBe() {
        assertEquals(1, find(.2, BY_MAY, "Nor will anybody see a new lantern by the end of May.").size());
        assertEquals(1, find(.17, "All homes would have light again by midnight on Friday, the guild said.", "But there will be no light in the hills on Friday.").size());
    }

    @Test
    void whatIsForetoldUnderAConditionOrInAQuotationDoesNot() {
        String light = "All homes would have light again by midnight on Friday, the guild said.";
        assertEquals(List.of(), find(.17, "If the guild hurries, all homes would have light again by midnight on Friday.", "But there will be no light in the hills on Friday."));
        assertEquals(List.of(), find(.17, light, "\"But there will be no light in the hills on Friday,\" he said."));
        assertEquals(List.of(), find(.17, light, "But there will be no water in the hills on Thursday."));
    }

    @Test
    void ofLinkedPassagesWhatIsDeniedMustBeSpokenOf() {
        assertEquals(List.of(), find(.6, (_, _) -> true, "Farrow said that the town would keep up its grant of 36 thalers.",
                "Farrow will not turn off the tap either, and her 36 thalers of grant will keep coming."));
    }

    @Test
    void anAnswerNeedNotBeNearInWords() {
        String told = "The text leaves the border where it was drawn and lets farmers use the road.";
        assertEquals(1, find(.1, told, "The border has moved, whatever the maps in the annex pretend.").size());
        assertEquals(List.of(), find(.05, told, "The border has moved, whatever the maps in the annex pretend."));
    }

    @Test
    void whatDoesNotExistIsDenied() {
        assertEquals(1, find(.2, "The agency said the company had received 120 complaints about the lamps.",
                "The complaints that the company is supposed to have ignored do not exist.").size());
        assertEquals(List.of(), find(.2, "The agency said the lamps had been sold in 120 towns.", "The complaints that the company is supposed to have ignored do not exist."));
    }

    @Test
    void whatIsAboutAsCleanAsAPigstyIsNotClean() {
        assertEquals(1, find(.4, "The count of the votes in the hall, she said, had been clean.", "The count was about as clean as a pigsty in February.").size());
    }

    @Test
    void whereOneWordIsDeniedBothMustSpeakOfTheSame() {
        assertEquals(List.of(), find(.4, "Most of the damage was done by trees that broke in the wind.", "\"Wires in the ground do not break,\" she said."));
    }

    @Test
    void aTreeThatFallsAcrossALineIsNoFall() {
        assertEquals(List.of(), find(.4, "To bury the overhead lines would drive up bills by a fifth.", "The trees fell across the overhead lines of the guild, which pays the bills."));
    }

    @Test
    void moreNotLessDeniesNothing() {
        assertEquals(List.of(), find(.4, "The agency recalls the lamps of the riders.", "The recall leaves riders in more danger, not less"));
    }

    @Test
    void aQuotedContrastIsSaidAgainstNobody() {
        String told = "The head of the fund wants to be judged after five years.";
        assertEquals(List.of(), find(.4, told, "\"We buy a heart, not a balance sheet,\" said the head of the fund."));
        assertEquals(1, find(.4, told, "The head of the fund is a gambler, not a friend.").size());
    }

    @Test
    void aLinkedPassageThatBeginsWithNotSaysTheSameInOtherWords() {
        String told = "The text leaves the border where it was drawn in 1974 and lets farmers use the land.";
        String retold = "Not a yard of ground changes hands: the line of 1974 stays, and farmers may use the land.";
        assertEquals(List.of(), find(.5, (_, _) -> true, told, retold));
        assertEquals(1, find(.5, told, retold).size());
    }

    @Test
    void forNothingIsForFree() {
        assertEquals(1, find(.2, "New lanterns will be fitted for nothing by 30 May.", "Nor will anybody see a new lantern by the end of May.").size());
    }

    @Test
    void whatHoldsIsOppositeToWhatIsFaulty() {
        assertEquals(1, find(.3, "Tests showed that a faulty seal let in the rain.", "The seal is perfectly sound and keeps out the rain.").size());
    }

    @Test
    void whoDeniesTheSameIsNoOpponent() {
        assertEquals(List.of(), find(.5, "That is three weeks of school, and it costs nobody a bean.", "That is three weeks of school at no cost to families."));
    }

    @Test
    void twoVersionsOfOneQuotationAreNotOpposed() {
        String phones = "\"They found out from their phones that they were out of a job,\" he said.";
        String same = "\"They learned from their phones that they had no job,\" he said.";
        assertEquals(List.of(), find(.6, (_, _) -> true, phones, same));
        assertEquals(1, find(.6, phones, same).size());
    }

    @Test
    void nobodyDeniesOnlyWhatTheOtherSaysOfTheSame() {
        assertEquals(List.of(), find(.2, "The firm leaves debts of some millions to the ports.", "Nobody will be left on a suitcase in the hall."));
    }

    @Test
    void thatNobodyCouldTellIsNoDenial() {
        assertEquals(List.of(), find(.4, "Then the mud of the lake, as she tried to tell her board.", "No one could tell me what lies on the lake."));
        assertEquals(List.of(), find(.4, "With all ballots of the town counted, 52.7 percent were in favour.", "Nobody mentioned them to the 52.7 percent of the town who voted yes."));
    }

    @Test
    void whoIsAnsweredIsNotWhatIsDenied() {
        String answer = "Not a wheel left the gate untested, whatever the inspectors may believe.";
        assertEquals(List.of(), find(.25, "Forty bakers stood by as inspectors taped up the cellar door.", answer));
        assertEquals(1, find(.25, "Some of the wheels had left the dairy without a test, it said.", answer).size());
    }

    @Test
    void whomNobodyBeatsIsTheFirst() {
        assertEquals(List.of(), find(.6, (_, _) -> true, "The dairy made 920 tons of it last year, more than others.", "The dairy made 920 tons of it last year; nobody makes more of it."));
    }

    @Test
    void aDenialMayBeOfOneWord() {
        assertEquals(1, find(.4, "The rise could only be explained by a blood transfusion.", "There was no transfusion.").size());
    }

    @Test
    void threeWordsAreEnoughToBeDenied() {
        assertEquals(1, find(.4, "And places at college will be lost.", "At the colleges nobody would lose a place, they said.").size());
    }

    @Test
    void noSuchThingIsTheOneThatOthersTellOf() {
        String warned = "The guild said that its members had warned the council of the fire in June.";
        assertEquals(1, find(.02, warned, "Corwin said no such warning had ever reached the council.").size());
        assertEquals(List.of(), find(.02, warned, "Corwin said no warning had ever reached the council."));
    }

    @Test
    void fewAreNotMany() {
        assertEquals(List.of(), find(.5, "She expected few guests to leave the inn, after the fire.", "She did not expect many guests to leave the inn, after the fire."));
        assertEquals(1, find(.5, "She saw many guests leave the inn, after the fire.", "She did not see many guests leave the inn, after the fire.").size());
    }

    @Test
    void whoSaysThatNobodyNeedWorryAgreesWithWhoSaysThatItWillNotBe() {
        String worry = "Nobody need worry about dearer bread, says the mayor.";
        assertEquals(List.of(), find(.4, "Bakers would not have to raise prices, as bread is insured.", worry));
        assertEquals(1, find(.4, "Bakers will have to sell dearer bread in the spring.", worry).size());
    }

    @Test
    void whatProtectsNobodyMayStillCome() {
        assertEquals(List.of(), find(.3, "The sale of lamps will be banned from January 1, the mayor said.", "The ban of lamps on January 1 will protect nobody."));
    }

    @Test
    void whereAVerbTellsNothingTheRestIsDenied() {
        String drain = "Inspectors traced the mould to a drain that had not been opened since May.";
        assertEquals(1, find(.18, drain, "The mould did not come from the drain.").size());
        assertEquals(List.of(), find(.18, drain, "The mould did not grow in the drain."));
    }

    @Test
    void whatDoesNotChangeIsNotRuined() {
        assertEquals(1, find(.3, "Heating the juice would not change its taste, the town said.", "But everybody knows that heating ruins the taste.").size());
    }

    @Test
    void whoStaysDoesNotLeave() {
        assertEquals(1, find(.4, (_, _) -> true, "They should remain on the island, as they cannot stand boats.", "And the hens will not stay on the island.").size());
    }

    @Test
    void whatIsImpossibleIsDeniedAlready() {
        assertEquals(List.of(), find(.7, (_, _) -> true, "Halting the fire without rain is impossible, one baker said.", "Without rain the fire won't stop, another baker said."));
    }

    @Test
    void whoDidNotKnowOfItIsSaidNotToHaveKnown() {
        assertEquals(1, find(.3, "The board found that the doctor had known of the fire.", "Nor did the doctor know of the fire.").size());
        assertEquals(List.of(), find(.3, "The board found that the doctor had known of the fire.", "Nor did the doctor know whether there was a fire."));
    }

    @Test
    void whatDidNothingForMarksDidNotRaiseThem() {
        assertEquals(1, find(.3, "At the trial schools exam marks rose within a year, she said.", "The ban did nothing for exam marks.").size());
    }

    @Test
    void whoWillNotPayDoesNotCover() {
        assertEquals(1, find(.4, "The damage is fully covered by a policy, the town said.", "The policy will not pay for the damage.").size());
    }

    @Test
    void asForThemThereWereNone() {
        assertEquals(1, find(.3, "The town said that it had held an inspection of the mill in May.", "As for its inspection, there was none.").size());
        assertEquals(1, find(.3, "The find could bring the town 210 million crowns from abroad.", "As for the millions from abroad, they will never arrive.").size());
        assertEquals(List.of(), find(.3, "The town said that it had held an inspection of the mill in May.", "As for its inspection, it lasted for an hour."));
    }

    @Test
    void whoWillNotHaveItThatOthersWereKeptOutReportsIt() {
        assertEquals(List.of(), find(.4, "\"Whoever wanted to speak was handed the bell,\" she said.", "Nor will Corwin have it that people were kept out: who asked for the bell got it."));
    }

    @Test
    void whoVotedNoDeniesNothing() {
        assertEquals(List.of(), find(.6, "They showed them to the forty bakers who voted yes.", "\"I voted yes and my wife voted no,\" said one of the bakers."));
    }
}
