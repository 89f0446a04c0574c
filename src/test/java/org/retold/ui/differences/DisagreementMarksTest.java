package org.retold.ui.differences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.Disagreement;
import org.retold.ui.comparison.DisagreementWords;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.PassageMark;
import org.retold.ui.comparison.PassageRef;

/** What is marked of a collation in which articles disagree. */
class DisagreementMarksTest {

    private final Telling ferries = Telling.ferries();
    private final ComparisonModel model = new ComparisonModel();

    @BeforeEach
    void show() {
        model.add(ferries.articles);
        model.show(ferries.collation());
    }

    @Test
    void whatFourArticlesAnswerIsOneDisagreement() {
        assertEquals(1, model.marksProperty().get().counts().get(Kind.FIGURE));
        assertEquals(Set.of("A", "B", "C", "D"), one(Kind.FIGURE).sigils());
    }

    @Test
    void theCountIsTheSameWhateverTheBase() {
        int before = model.marksProperty().get().counts().get(Kind.QUOTE);
        model.setBase("D");
        assertEquals(before, model.marksProperty().get().counts().get(Kind.QUOTE));
    }

    @Test
    void readingsAreToldByValue() {
        assertEquals("Figure differs: 38 in A, D; 41 in B, C", DisagreementWords.sentence(one(Kind.FIGURE)));
    }

    @Test
    void quotationsAreToldWithTheirSpeakers() {
        String words = DisagreementWords.sentence(one(Kind.QUOTE));
        assertTrue(words.startsWith("Quote altered · reported, not quoted: A “We will not sail without a signed roster” — Ina Holm"), words);
    }

    @Test
    void opposedSidesStandAgainstEachOther() {
        String words = DisagreementWords.sentence(one(Kind.OPPOSED));
        assertTrue(words.startsWith("Possibly opposed — please check: A “The dispute"), words);
        assertTrue(words.contains("against C “Pay must"), words);
    }

    @Test
    void theWordsInQuestionAreBoxedInEveryArticle() {
        assertEquals(List.of("38", "41", "41", "38"), List.of(boxed("A", "The company said"), boxed("B", "According to"),
                boxed("C", "The company said"), boxed("D", "The company said")));
    }

    @Test
    void ofWhatIsOpposedTheCueIsBoxed() {
        assertEquals("separately from", boxed("C", "Pay must"));
    }

    @Test
    void aPassageOutsideTheBaseIsMarkedForWhatItGivesDifferentlyFromAnother() {
        model.setBase("A");
        assertTrue(model.marksProperty().get().of(place("D", "The company said")).is(Kind.FIGURE));
        assertTrue(model.marksProperty().get().of(place("D", "The company said")).is(Kind.SAME));
    }

    @Test
    void noPassageIsVisitedTwice() {
        List<PassageRef> stops = model.tourProperty().get().stops();
        assertEquals(stops.size(), new HashSet<>(stops).size());
    }

    @Test
    void whatTheBaseTakesPartInIsVisitedThere() {
        only(Kind.FIGURE);
        assertEquals(List.of(place("A", "The company said")), model.tourProperty().get().stops());
    }

    @Test
    void whatTheBaseTakesNoPartInIsVisitedAtItsFirstReading() {
        model.setHidden("A", true);
        only(Kind.FIGURE);
        assertEquals(List.of(place("B", "According to")), model.tourProperty().get().stops());
    }

    @Test
    void hiddenKindsAreNotVisited() {
        only(Kind.OPPOSED);
        assertEquals(List.of(place("A", "The dispute")), model.tourProperty().get().stops());
    }

    private void only(Kind kind) {
        model.shownKinds().retainAll(EnumSet.of(kind));
    }

    private Disagreement one(Kind kind) {
        return model.marksProperty().get().disagreements().stream().filter(some -> some.kind() == kind).findFirst().orElseThrow();
    }

    private PassageRef place(String sigil, String words) {
        return new PassageRef(sigil, ferries.passage(sigil, words).index());
    }

    private String boxed(String sigil, String words) {
        PassageMark mark = model.marksProperty().get().of(place(sigil, words));
        return mark.boxes().getFirst().span().of(ferries.article(sigil).text());
    }
}
