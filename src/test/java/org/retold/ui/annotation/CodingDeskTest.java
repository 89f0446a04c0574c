package org.retold.ui.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.core.annotation.Coder;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.CodingEdit;
import org.retold.core.text.Span;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.comparison.Tellings;

class CodingDeskTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final ComparisonModel model = Tellings.model();
    private final CodingDesk desk = new CodingDesk(model, () -> NOW);
    private final PassageRef engine = Tellings.passage(model, "A", "Harbour master");
    private final PassageRef waiting = Tellings.passage(model, "A", "About two hundred");

    @BeforeEach
    void codebook() {
        IntStream.range(0, 3).forEach(i -> model.perform(new CodingEdit.PutCode(NewCode.in(codes()))));
        desk.codeAs("Mara");
    }

    private Codebook codes() {
        return model.comparisonProperty().get().codebook();
    }

    private List<Annotation> all() {
        return List.copyOf(model.comparisonProperty().get().annotations().values());
    }

    private void select(PassageRef ref) {
        model.selectionProperty().set(Optional.of(ref));
    }

    private void mean(Target.Kind kind) {
        desk.unitProperty().set(desk.unitsProperty().get().stream().filter(unit -> unit.target().kind() == kind).findFirst());
    }

    @Test
    void aLinkedPassageOffersItselfItsLinkItsStoryPointAndItsArticle() {
        select(engine);
        List<Target.Kind> kinds = desk.unitsProperty().get().stream().map(unit -> unit.target().kind()).toList();
        assertTrue(kinds.containsAll(List.of(Target.Kind.SPAN, Target.Kind.LINK, Target.Kind.STORY_POINT, Target.Kind.ARTICLE)), kinds.toString());
        assertEquals("link A ¶1 – B ¶2", desk.unitsProperty().get().stream().filter(unit -> unit.target().kind() == Target.Kind.LINK)
                .findFirst().orElseThrow().words());
    }

    @Test
    void whatOneArticleAloneTellsCanBeCodedAsMissingInTheOther() {
        select(waiting);
        mean(Target.Kind.ABSENCE);
        assertEquals("A ¶2, not in B", desk.unitProperty().get().orElseThrow().words());
        desk.press(1);
        assertEquals(List.of("B"), all().getFirst().target().absent());
    }

    @Test
    void aKeyGivesACodeAndTakesItAgain() {
        select(engine);
        desk.press(2);
        Annotation made = all().getFirst();
        assertEquals(List.of(codes().ofKey(2).orElseThrow().id()), made.codes());
        assertEquals(desk.coderProperty().get().orElseThrow().id(), made.coder());
        assertEquals(NOW, made.made());
        desk.press(2);
        assertEquals(List.of(), all());
        model.undo();
        assertEquals(1, all().size());
    }

    /** Found again in a newer text, by whomever it was made. */
    private Annotation toBeChecked(String coder) {
        select(engine);
        desk.press(1);
        Annotation own = all().getFirst();
        Anchor anchor = own.target().anchors().getFirst();
        Annotation found = new Annotation("of " + coder, Target.of(Target.Kind.SPAN, List.of(new Anchor(anchor.article(), anchor.span(), "old words",
                Anchor.Standing.CHECK))), own.codes(), "", coder, NOW, NOW);
        model.perform(new CodingEdit.Annotate(found));
        return found;
    }

    private Anchor.Standing standing(Annotation annotation) {
        return model.comparisonProperty().get().annotations().get(annotation.id()).target().standing();
    }

    @Test
    void whatWasAgreedUponIsConfirmedByWhoeverCodesAndAnothersIsNot() {
        Annotation agreed = toBeChecked(Coder.AGREED.id());
        desk.confirm(agreed);
        assertEquals(Anchor.Standing.EXACT, standing(agreed));
        model.perform(new CodingEdit.AddCoder(new Coder("ilse", "Ilse")));
        Annotation anothers = toBeChecked("ilse");
        desk.confirm(anothers);
        assertEquals(Anchor.Standing.CHECK, standing(anothers));
    }

    @Test
    void oneCodeAUnitTakesThePlaceOfTheOther() {
        model.perform(new CodingEdit.TakeCodebook(new Codebook(codes().codes(), false)));
        select(engine);
        desk.press(1);
        desk.press(3);
        assertEquals(List.of(codes().ofKey(3).orElseThrow().id()), all().getFirst().codes());
    }

    @Test
    void severalCodesAndANoteAreOneAnnotationAndAreRepeatedElsewhere() {
        select(engine);
        desk.press(1);
        desk.press(2);
        desk.note(" see the figure ");
        assertEquals(1, all().size());
        assertEquals("see the figure", all().getFirst().note());
        select(waiting);
        desk.repeat();
        assertEquals(all().getFirst().codes(), all().getLast().codes());
        assertEquals("", all().getLast().note());
    }

    @Test
    void whatIsMeantStaysOfItsKindFromPassageToPassage() {
        select(engine);
        mean(Target.Kind.ARTICLE);
        select(waiting);
        assertEquals(Target.Kind.ARTICLE, desk.unitProperty().get().orElseThrow().target().kind());
    }

    @Test
    void selectedWordsAreWhatIsCoded() {
        String text = model.find("A").orElseThrow().text();
        int from = text.indexOf("new engine");
        desk.selectWords("A", new Span(from, from + "new engine".length()));
        assertEquals(Optional.of(engine), model.selectionProperty().get());
        desk.press(1);
        assertEquals("new engine", all().getFirst().target().anchors().getFirst().quote());
        select(waiting);
        assertFalse(desk.unitProperty().get().orElseThrow().target().anchors().getFirst().quote().equals("new engine"));
    }

    @Test
    void codingsOfOthersAreHiddenUntilTheyAreRevealedAndNeverChanged() {
        select(engine);
        desk.press(1);
        Annotation maras = all().getFirst();
        desk.codeAs("Ilse");
        assertEquals(List.of(), desk.here());
        assertEquals(1, desk.hiddenHere());
        assertEquals(List.of(), desk.codedProperty().get().of("A"));
        desk.press(2);
        desk.remove(maras);
        assertTrue(all().contains(maras));
        desk.revealedProperty().set(true);
        assertEquals(2, desk.here().size());
        assertEquals(2, desk.codedProperty().get().of("A").get(engine.passage()).size());
    }

    @Test
    void nobodyCodesBeforeItIsKnownWho() {
        CodingDesk fresh = new CodingDesk(model, () -> NOW);
        select(engine);
        fresh.press(1);
        assertEquals(List.of(), all());
        fresh.onCoderWanted(then -> {
            fresh.codeAs("Ilse");
            then.run();
        });
        fresh.press(1);
        assertEquals("Ilse", model.comparisonProperty().get().coders().get(all().getFirst().coder()).name());
    }

    @Test
    void whoCodedLastGoesOnWhereTheyAreKnown() {
        Coder mara = desk.coderProperty().get().orElseThrow();
        CodingDesk next = new CodingDesk(model, () -> NOW);
        next.suggest(Optional.of(mara));
        assertEquals(Optional.of(mara), next.coderProperty().get());
    }

    @Test
    void newCodesDifferInColourPatternAndKey() {
        List<Code> three = codes().codes();
        assertEquals(3, three.stream().map(Code::colour).distinct().count());
        assertEquals(3, three.stream().map(Code::pattern).distinct().count());
        assertEquals(List.of(1, 2, 3), three.stream().map(code -> code.key().orElseThrow()).toList());
    }
}
