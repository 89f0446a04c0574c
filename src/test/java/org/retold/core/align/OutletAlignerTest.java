package org.retold.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.Similarity;

/** Two tellings of eleven passages: the first of each are alike in meaning, the second of b is a little like the first of a. */
class OutletAlignerTest {

    private static final int SIZE = 11;
    private static final double SECOND_BEST = .22;

    private static Pairing align(double cosine, String a, String b) {
        return align(cosine, a, b, 0);
    }

    private static Pairing align(double cosine, String a, String b, int common) {
        return align(cosine, SECOND_BEST, a, b, common, false);
    }

    /**
     * @param common    how many of the last passages both have
     * @param headlines whether the first of each is its headline
     */
    private static Pairing align(double cosine, double second, String a, String b, int common, boolean headlines) {
        List<String> texts = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < 2 * SIZE; i++) {
            int told = i >= 2 * SIZE - common ? i - SIZE : i;
            texts.add(i == 0 ? a : i == SIZE ? b : "other" + told + " matter" + told);
            float[] vector = new float[2 * SIZE];
            vector[told] = 1;
            vectors.add(vector);
        }
        turn(vectors.get(SIZE), cosine);
        turn(vectors.get(SIZE + 1), second);
        Similarity similarity = Similarity.of(texts, Optional.of(vectors), Progress.NONE);
        return OutletAligner.align(similarity, outlet(texts, 0, headlines), outlet(texts, SIZE, headlines), Steering.NONE, Progress.NONE);
    }

    private static Outlet outlet(List<String> texts, int from, boolean headline) {
        Telling telling = Telling.of(texts.subList(from, from + SIZE));
        List<Integer> paragraphs = IntStream.range(0, SIZE).mapToObj(i -> headline ? i - 1 : i).toList();
        return Outlet.of(new Telling(telling.text(), telling.passages(), paragraphs), IntStream.range(from, from + SIZE).toArray());
    }

    /** Towards the first passage. */
    private static void turn(float[] vector, double cosine) {
        for (int d = 0; d < vector.length; d++) {
            vector[d] *= (float) Math.sqrt(1 - cosine * cosine);
        }
        vector[0] = (float) cosine;
    }

    private static List<Candidate> found(List<Candidate> pairs) {
        return pairs.stream().map(pair -> new Candidate(pair.a(), pair.b(), 0)).toList();
    }

    @Test
    void bestsOfOneAnotherThatShareATopicAndANameAreOnlyRelated() {
        Pairing pairing = align(.33, "Envoys hope for word on Wednesday evening, say sources in Karsk",
                "Never before were both fronts part of one effort by Karsk");
        assertEquals(List.of(), pairing.links());
        assertEquals(List.of(new Candidate(0, 0, 0)), found(pairing.related()));
    }

    @Test
    void aQuotationIsNotLinkedWithAPassageThatOnlyNamesItsSpeaker() {
        String quoted = "\"A loaf like this belongs to those who eat it,\" said the baker Olan Pryce";
        assertEquals(List.of(), align(.45, quoted, "The baker, Olan Pryce, needs a nod from the guild").links());
        assertEquals(List.of(new Candidate(0, 0, 0)), found(align(.45, quoted, "The loaf is theirs who eat it, the baker Olan Pryce finds").links()));
    }

    @Test
    void bestsOfOneAnotherThatHoldTheSameWordsAreLinked() {
        Pairing pairing = align(.33, "Envoys hope for word on Wednesday evening, say sources in Karsk",
                "Word from the envoys may come on Wednesday evening");
        assertEquals(List.of(new Candidate(0, 0, 0)), found(pairing.links()));
    }

    @Test
    void aFigureThatBothTellOnceIsOfTheSame() {
        Pairing pairing = align(.2, "The mill employs 8,450 people in the upper valley", "For 8,450 families it may be a bleak winter");
        assertEquals(List.of(new Candidate(0, 0, 0)), found(pairing.links()));
    }

    @Test
    void neitherAgesNorYearsNorSmallCountsAreOfTheSame() {
        assertEquals(List.of(), align(.2, "Ada Kern, 64, has run the mill alone", "A neighbour, 64, heard the bells").links());
        assertEquals(List.of(), align(.2, "The mill was built in 1921 by monks", "A flood in 1921 took the bridge").links());
        assertEquals(List.of(), align(.2, "There are 3 wheels at the mill", "Some 3 boats came from the lake").links());
    }

    @Test
    void whereMostIsInCommonTheNearestOfTheRestTellTheSame() {
        String a = "The council wants the old mill to become a museum of trades by spring";
        String b = "A museum is what the mayor has long had in mind for the derelict place";
        assertEquals(List.of(), found(align(.38, a, b, 2).links().stream().filter(pair -> pair.a() == 0).toList()));
        assertEquals(List.of(new Candidate(0, 0, 0)), found(align(.38, a, b, 7).links().stream().filter(pair -> pair.a() == 0).toList()));
    }

    @Test
    void aFigureInOtherWordsIsOfTheSame() {
        List<Candidate> first = List.of(new Candidate(0, 0, 0));
        assertEquals(first, found(align(.26, "Only 39 percent of the members came", "Four in ten showed up at the lake").links()));
        assertEquals(first, found(align(.26, "The mill owns 214 windows", "It has more than 200 windows to clean").links()));
        assertEquals(first, found(align(.26, "The motion was carried 5-2", "By five votes to two they agreed").links()));
    }

    @Test
    void aFigureOfSomethingElseIsNot() {
        assertEquals(List.of(), align(.26, "The count takes three weeks", "It kept the mill shut for three weeks").links());
        assertEquals(List.of(), align(.26, "The mill owns 214 windows", "It has more than 200 horses to feed").links());
        assertEquals(List.of(), align(.26, "The mill owns 214 windows", "It has some 300 windows to clean").links());
        assertEquals(List.of(), align(.26, "Dozens of children came", "Some 40 children sang").links());
    }

    @Test
    void headlinesNeedNoCommonWords() {
        String a = "Council to sell the old mill by the lake";
        String b = "Grind over: town flogs its treasure";
        assertEquals(List.of(), align(.45, .4, a, b, 0, false).links());
        assertEquals(List.of(new Candidate(0, 0, 0)), found(align(.45, .4, a, b, 0, true).links()));
        assertEquals(List.of(), align(.36, .4, a, b, 0, true).links());
    }

    @Test
    void whereMostIsInCommonAFewWordsSpeakForTheRest() {
        String a = "The council wants the old mill to become a museum of the lost trades";
        String b = "A museum of trades is what Ms Oster has in mind for the place";
        assertEquals(List.of(new Candidate(0, 0, 0)), found(align(.27, a, b, 7).links().stream().filter(pair -> pair.a() == 0).toList()));
        assertEquals(List.of(), align(.27, a, "Culture is what Ms Oster has in mind for it", 7).links().stream().filter(pair -> pair.a() == 0).toList());
    }

    @Test
    void whatIsToldOfAHeadlineIsToldOfItsLead() {
        String headline = "Council to sell the old mill by the lake";
        String other = "Council sells old mill by lake";
        List<Candidate> both = List.of(new Candidate(0, 0, 0), new Candidate(1, 0, 0));
        assertEquals(both, found(withLead(headline, headline + " and its wheel", other, true).links()));
        assertEquals(1, withLead(headline, headline + " and its wheel", other, false).links().size());
        assertEquals(1, withLead(headline, "Nobody knows who will buy it", other, true).links().size());
    }

    /** The first passage of b is alike to the first of a, and less to the second. */
    private static Pairing withLead(String a, String lead, String b, boolean headlines) {
        List<String> texts = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < 2 * SIZE; i++) {
            texts.add(i == 0 ? a : i == 1 ? lead : i == SIZE ? b : "other" + i + " matter" + i);
            float[] vector = new float[2 * SIZE];
            vector[i] = 1;
            vectors.add(vector);
        }
        turn(vectors.get(1), .5);
        turn(vectors.get(SIZE), .75);
        Similarity similarity = Similarity.of(texts, Optional.of(vectors), Progress.NONE);
        return OutletAligner.align(similarity, outlet(texts, 0, headlines), outlet(texts, SIZE, headlines), Steering.NONE, Progress.NONE);
    }
}
