package org.retold.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.retold.core.collate.Tellings.article;
import static org.retold.core.collate.Tellings.link;
import static org.retold.core.collate.Tellings.pair;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.retold.core.align.Origin;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;

class StoryPointsTest {

    private final List<Article> three = List.of(article("A", 4), article("B", 4), article("C", 4));

    private static StoryPoint at(List<StoryPoint> points, String sigil, int passage) {
        return points.stream().filter(point -> point.passages(sigil).contains(passage)).findFirst().orElseThrow();
    }

    private List<StoryPoint> points(ArticlePair... pairs) {
        return StoryPoints.of(three, List.of(pairs), "A", Progress.NONE);
    }

    @Test
    void linkedPassagesOfAllArticlesAreOnePoint() {
        List<StoryPoint> points = points(pair("A", "B", link(1, 2, .7)), pair("A", "C", link(1, 3, .7)),
                pair("B", "C", link(2, 3, .7)));
        assertEquals(Map.of("A", List.of(1), "B", List.of(2), "C", List.of(3)), at(points, "A", 1).readings());
    }

    @Test
    void aMissingLinkDoesNotBreakAPoint() {
        List<StoryPoint> points = points(pair("A", "B", link(1, 2, .7)), pair("A", "C", link(1, 3, .7)));
        assertTrue(at(points, "A", 1).isSharedByAll());
    }

    @Test
    void aWeakChainDoesNotGlueTwoFacts() {
        List<Article> four = List.of(article("A", 2), article("B", 2), article("C", 2), article("D", 2));
        List<StoryPoint> points = StoryPoints.of(four, List.of(pair("A", "B", link(1, 1, .8)), pair("B", "C", link(1, 1, .4)),
                pair("C", "D", link(1, 1, .8))), "A", Progress.NONE);
        assertEquals(Map.of("A", List.of(1), "B", List.of(1)), at(points, "A", 1).readings());
    }

    @Test
    void aMergedSentenceIsRelatedToThePointThatItFitsLess() {
        List<StoryPoint> points = points(pair("A", "B", link(1, 1, .8), link(3, 3, .8)),
                pair("A", "C", link(1, 2, .7), link(3, 2, .5)), pair("B", "C", link(1, 2, .7)));
        assertEquals(List.of(2), at(points, "A", 1).passages("C"));
        assertEquals(Map.of("C", List.of(2)), at(points, "A", 3).related());
    }

    @Test
    void aSplitSentenceIsOneReading() {
        List<StoryPoint> points = points(pair("A", "B", link(1, 1, .6), link(1, 2, .6)));
        assertEquals(List.of(1, 2), at(points, "A", 1).passages("B"));
    }

    @Test
    void whatAReaderLinkedStaysTogether() {
        List<StoryPoint> points = points(pair("A", "B", link(1, 1, .9)), pair("A", "C", link(2, 3, .9)),
                pair("B", "C", link(1, 3, .1, Origin.MANUAL)));
        assertEquals(List.of(3), at(points, "B", 1).passages("C"));
    }

    @Test
    void pointsAreInTheOrderOfTheBaseAndNumberedFromOne() {
        List<StoryPoint> points = points(pair("A", "B", link(1, 3, .7), link(3, 1, .7)));
        List<Integer> base = points.stream().flatMap(point -> point.passages("A").stream()).toList();
        assertEquals(List.of(0, 1, 2, 3), base);
        assertEquals(1, points.getFirst().id());
    }

    @Test
    void aPointThatTheBaseLacksStandsBehindItsNeighbour() {
        List<StoryPoint> points = points(pair("A", "B", link(1, 2, .7)));
        assertEquals(at(points, "A", 1).id() + 1, at(points, "B", 3).id());
    }

    @Test
    void headlinesStandTogetherAtTheTop() {
        List<StoryPoint> points = points();
        assertEquals(List.of("A", "B", "C"), points.subList(0, 3).stream()
                .map(point -> point.readings().keySet().iterator().next()).toList());
    }

    @Test
    void aHeadlineDoesNotDrawTheTextThatTellsItToTheTop() {
        List<StoryPoint> points = points(pair("B", "C", link(3, 0, .8)));
        assertEquals(at(points, "B", 2).id() + 1, at(points, "B", 3).id());
    }

    @Test
    void anotherBaseGivesAnotherOrderOfTheSamePoints() {
        List<StoryPoint> points = points(pair("A", "B", link(1, 3, .7), link(3, 1, .7)));
        List<StoryPoint> turned = StoryPoints.inOrderOf(points, three, "B");
        assertEquals(List.of(0, 1, 2, 3), turned.stream().flatMap(point -> point.passages("B").stream()).toList());
        assertEquals(points.size(), turned.size());
    }

    @Test
    void aPointSaysWhoAloneTellsIt() {
        StoryPoint alone = at(points(), "B", 2);
        assertTrue(alone.isOnlyIn("B"));
        assertFalse(alone.isOnlyIn("A"));
    }

    @Test
    void aPointSaysWhoAloneLacksIt() {
        StoryPoint point = at(points(pair("A", "B", link(1, 1, .7))), "A", 1);
        assertTrue(point.isEveryoneBut("C"));
    }
}
