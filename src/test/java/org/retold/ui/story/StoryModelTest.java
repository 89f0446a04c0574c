package org.retold.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.retold.ui.common.Background;
import org.retold.ui.comparison.ComparisonModel;

/** Who derives a story, and what stands until it is there. */
class StoryModelTest {

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final ComparisonModel comparison = new ComparisonModel();
    private final List<Throwable> failures = new ArrayList<>();
    private final StoryModel stories = new StoryModel(comparison,
            () -> new Background(work::add, Runnable::run, (_, failure) -> failures.add(failure)));

    @AfterEach
    void nothingFailedUntold() {
        assertEquals(List.of(), failures);
    }

    private void compare() {
        comparison.add(List.of(Stories.A, Stories.B, Stories.C));
        comparison.show(Stories.collation());
    }

    private void finish() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    @Test
    void whoeverAsksForTheStoryHasNothingDerived() {
        compare();
        assertSame(Story.EMPTY, stories.story());
        finish();
        assertEquals(Stories.story().rows(), stories.story().rows());
    }

    @Test
    void theStoryBeforeStandsUntilTheNextIsThere() {
        compare();
        finish();
        Story before = stories.story();
        comparison.setBase("B");
        comparison.setHidden("C", true);
        assertSame(before, stories.story());
        finish();
        assertEquals("B", stories.story().base());
        assertEquals(List.of("A", "B"), stories.story().articles().stream().map(article -> article.sigil()).toList());
    }

    @Test
    void nothingStandsThatTellsOfAnArticleAsItNoLongerIs() {
        compare();
        finish();
        comparison.rename("C", "Courier");
        assertSame(Story.EMPTY, stories.story());
        finish();
        assertEquals("Courier", stories.story().article("C").outlet());
        comparison.remove("C");
        assertSame(Story.EMPTY, stories.story());
    }

    @Test
    void onlyTheNewestStoryArrives() {
        compare();
        List<Story> arrived = new ArrayList<>();
        stories.storyProperty().subscribe((before, now) -> arrived.add(now));
        comparison.setBase("B");
        finish();
        assertEquals(List.of("B"), arrived.stream().map(Story::base).toList());
    }

    @Test
    void whatNeedsTheStoryIsDoneWhenItIsThere() {
        List<String> bases = new ArrayList<>();
        stories.whenThere(() -> bases.add(stories.story().base()));
        compare();
        stories.whenThere(() -> bases.add(stories.story().base()));
        assertEquals(List.of(""), bases, "nothing is to come before there is a result");
        finish();
        stories.whenThere(() -> bases.add(stories.story().base()));
        assertEquals(List.of("", "A", "A"), bases);
    }

    @Test
    void whatNeedsAStoryThatNeverComesIsLeftOut() {
        compare();
        List<String> bases = new ArrayList<>();
        stories.whenThere(() -> bases.add(stories.story().base()));
        comparison.remove("C");
        comparison.remove("B");
        comparison.remove("A");
        compare();
        finish();
        assertEquals(List.of(), bases);
    }

    @Test
    void whatWaitsForAStoryThatFailsIsLetGoAndWhoAsksAgainHasItTriedAgain() {
        comparison.add(List.of(Stories.A, Stories.B, Stories.C));
        comparison.show(Stories.withPassagesThatAreNotThere());
        List<String> done = new ArrayList<>();
        stories.whenThere(() -> done.add("while it was derived"));
        finish();
        assertEquals(1, failures.size());
        stories.whenThere(() -> done.add("after it failed"));
        assertEquals(1, work.size(), "tried again");
        finish();
        assertEquals(2, failures.size(), "told again");
        comparison.show(Stories.collation());
        stories.whenThere(() -> done.add("of the next"));
        finish();
        assertEquals(List.of("of the next"), done);
        failures.clear();
    }

    @Test
    void whereAStoryFailsTheOneBeforeDoesNotStandForItUntilTheNextIsDerived() {
        compare();
        finish();
        comparison.show(Stories.withPassagesThatAreNotThere());
        assertFalse(stories.failedProperty().get(), "it is to come");
        finish();
        assertTrue(stories.failedProperty().get());
        assertSame(Story.EMPTY, stories.story());
        comparison.show(Stories.collation());
        assertFalse(stories.failedProperty().get(), "the next is to come");
        finish();
        assertEquals(Stories.story().rows(), stories.story().rows());
        failures.clear();
    }

    @Test
    void againstAnotherBaseAStoryIsDerivedTooWithoutBeingWaitedFor() {
        compare();
        finish();
        stories.againstProperty().set(Optional.of("B"));
        assertSame(Story.EMPTY, stories.nearnessProperty().get());
        finish();
        assertEquals("B", stories.nearnessProperty().get().base());
        assertEquals("A", stories.story().base());
        stories.againstProperty().set(Optional.of("A"));
        assertTrue(work.isEmpty(), "the story of the window is read against that one already");
    }
}
