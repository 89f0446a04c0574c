package org.retold.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.Similarity;

class RevisionAlignerTest {

    private static final String HARBOUR = "The harbour was closed at noon after the storm.";
    private static final String FERRY = "No ferry left the island on Tuesday.";
    private static final String MAYOR = "The mayor asked people to stay at home.";
    private static final String SCHOOL = "Schools open again on Thursday.";

    private static List<List<Integer>> aligned(List<String> a, List<String> b) {
        RevisionAligner aligner = new RevisionAligner(a, b);
        List<String> all = new ArrayList<>(a);
        all.addAll(b);
        return aligner.align(Similarity.of(all, Optional.empty(), Progress.NONE), Places.inTurn(a.size()), false, Progress.NONE).stream()
                .map(pair -> List.of(pair.a(), pair.b())).toList();
    }

    @Test
    void whatDidNotChangeIsNotAskedFor() {
        RevisionAligner aligner = new RevisionAligner(List.of(HARBOUR, FERRY, MAYOR), List.of(HARBOUR, SCHOOL, MAYOR));
        assertEquals(List.of(1), aligner.openA());
    }

    @Test
    void typographyAnchorsToo() {
        assertEquals(List.of(), new RevisionAligner(List.of("“Stay home, all of you tonight”, he said."), List.of("\"Stay home, all of you tonight,\" he said")).openB());
    }

    @Test
    void aHeadingThatStandsElsewhereTooAnchorsNothing() {
        assertEquals(List.of(List.of(0, 1), List.of(1, 2)),
                aligned(List.of(HARBOUR, "Chapter 2"), List.of("Chapter 2", HARBOUR, "Chapter 2")));
    }

    @Test
    void anEditedPassageBetweenAnchorsIsLinked() {
        assertEquals(List.of(List.of(0, 0), List.of(1, 1), List.of(2, 2)),
                aligned(List.of(HARBOUR, FERRY, MAYOR), List.of(HARBOUR, "No ferry has left the island since Tuesday.", MAYOR)));
    }

    @Test
    void whatWasDroppedAndAddedIsNotLinked() {
        assertEquals(List.of(List.of(0, 0), List.of(2, 2)),
                aligned(List.of(HARBOUR, FERRY, MAYOR), List.of(HARBOUR, SCHOOL, MAYOR)));
    }

    @Test
    void aSplitPassageIsLinkedToBothParts() {
        assertEquals(List.of(List.of(0, 0), List.of(1, 1), List.of(1, 2), List.of(2, 3)),
                aligned(List.of(FERRY, "The harbour was closed at noon after the storm, and the mayor asked people to stay at home.",
                        SCHOOL), List.of(FERRY, HARBOUR, MAYOR, SCHOOL)));
    }

    @Test
    void aPassageThatAddsNothingToASplitIsNotPartOfIt() {
        String split = "The harbour was closed at noon after the storm, and the mayor asked people to stay at home.";
        assertEquals(List.of(List.of(0, 0), List.of(1, 1), List.of(1, 2), List.of(2, 4)),
                aligned(List.of(FERRY, split, SCHOOL), List.of(FERRY, HARBOUR, MAYOR, "The mayor asked people.", SCHOOL)));
    }

    @Test
    void equalPassagesWithoutWordsAreLinked() {
        assertEquals(List.of(List.of(0, 0), List.of(1, 1), List.of(2, 2)),
                aligned(List.of(HARBOUR, "* * *", MAYOR), List.of(HARBOUR, "* * *", MAYOR)));
    }

    @Test
    void unequalPassagesWithoutWordsAreNot() {
        assertEquals(List.of(List.of(0, 0), List.of(2, 2)),
                aligned(List.of(HARBOUR, "* * *", MAYOR), List.of(HARBOUR, "—", MAYOR)));
    }

    @Test
    void aMovedPassageIsFound() {
        assertEquals(List.of(List.of(0, 2), List.of(1, 0), List.of(2, 1)),
                aligned(List.of(HARBOUR, FERRY, MAYOR), List.of(FERRY, MAYOR, HARBOUR)));
    }

    @Test
    void anEmptySideHasNoLinks() {
        assertEquals(List.of(), aligned(List.of(), List.of(HARBOUR)));
    }

    @Test
    void equalTextsAreLinkedOneByOne() {
        List<String> text = IntStream.range(0, 5_000).mapToObj(i -> "Sentence number " + i + " stands here.").toList();
        assertEquals(5_000, aligned(text, text).size());
    }

    @Test
    void pairsOfRandomTextsAreSortedAndInRange() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<String> a = randomText(random);
            List<String> b = randomText(random);
            List<List<Integer>> pairs = aligned(a, b);
            assertEquals(pairs.stream().distinct().sorted((x, y) -> x.get(0) != (int) y.get(0) ? x.get(0) - y.get(0)
                    : x.get(1) - y.get(1)).toList(), pairs, "seed " + seed);
            assertTrue(pairs.stream().allMatch(pair -> pair.get(0) < a.size() && pair.get(1) < b.size()), "seed " + seed);
        }
    }

    private static List<String> randomText(Random random) {
        String[] words = {"ferry", "harbour", "storm", "the", "closed", "mayor", "—", "12", "é", "\uD83D\uDE00"};
        return IntStream.range(0, random.nextInt(12)).mapToObj(i -> String.join(" ",
                random.ints(random.nextInt(7), 0, words.length).mapToObj(w -> words[w]).toList())).toList();
    }
}
