package org.retold.core.difference.opposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retold.core.difference.opposition.Told.find;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said not to be worth believing. */
class HeldForTalkTest {

    private static final String SAVINGS = "The mayor said that the merger could bring savings of 4 million crowns.";

    @ParameterizedTest
    @ValueSource(strings = {"Most of the savings exist on paper only.", "These are savings only on paper.", "The savings of the merger are a fairy tale.",
            "Those savings were always a pipe dream.", "The story of the savings does not hold up.", "Anyone who hopes for savings will be disappointed.",
            "Whoever dreams of savings has never seen a merger.", "Nobody knows whether there will be savings.", "The gloom about savings is misplaced."})
    void savingsAreHeldForTalk(String said) {
        assertEquals(1, find(.25, SAVINGS, said).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Most of the savings were put on paper.", "The savings of the merger are told in a tale.", "Those savings were a dream come true.",
            "Anyone who hopes for savings should call the mayor.", "Nobody asked whether there will be savings.", "Two years are a fairy tale."})
    void otherwiseNothingIs(String said) {
        assertEquals(List.of(), find(.25, SAVINGS, said));
    }

    @Test
    void whatIsSaidToCrumbleMayBeAStory() {
        assertEquals(1, find(.25, "A report found that the roof of the mill could come down.", "The story of the crumbling roof does not hold up.").size());
    }

    @Test
    void ofSeveralThingsMoreThanOneMustBeTold() {
        String tale = "The mayor's 14 million crowns a year from visitors at the fairs are a fairy tale.";
        assertEquals(List.of(), find(.25, "It promised to pay 320 crowns for every lamp within a week.", tale));
        assertEquals(1, find(.25, "Visitors at the fairs could bring the town 14 million crowns, the mayor said.", tale).size());
    }
}
