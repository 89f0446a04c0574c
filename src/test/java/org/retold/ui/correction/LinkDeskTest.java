package org.retold.ui.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.core.align.Origin;
import org.retold.core.collate.Options;
import org.retold.core.comparison.ArticleEdit;
import org.retold.core.decision.LinkDecision.Verdict;
import org.retold.core.progress.Progress;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.comparison.RoughCollating;
import org.retold.ui.comparison.Tellings;
import org.retold.ui.correction.LinkDesk.Known;

class LinkDeskTest {

    private final ComparisonModel model = new ComparisonModel();
    private final LinkDesk desk = new LinkDesk(model);

    @BeforeEach
    void open() {
        model.onInputChanged(() -> model.show(new RoughCollating().collate(model.articles(),
                model.comparisonProperty().get().decisions(), Options.DEFAULT, Progress.NONE)));
        model.add(Tellings.two());
    }

    private void select(String sigil, int passage) {
        model.selectionProperty().set(Optional.of(new PassageRef(sigil, passage)));
    }

    private List<Known> links(String sigil, int passage) {
        return desk.linksOf(new PassageRef(sigil, passage));
    }

    private String undone() {
        return EditWords.of(model.undoableProperty().get().orElseThrow(), model.comparisonProperty().get());
    }

    @Test
    void anAcceptedLinkSaysSoAndIsLeftToTheAlignerAgain() {
        desk.accept(links("A", 1));
        assertEquals(Origin.ACCEPTED, links("A", 1).getFirst().link().origin());
        assertEquals("accept A ¶1 – B ¶1", undone());
        desk.unlink(links("A", 1));
        assertEquals(Origin.AUTOMATIC, links("A", 1).getFirst().link().origin());
    }

    @Test
    void aRejectedLinkIsShownAsSuchAndComesBack() {
        desk.reject(links("A", 1));
        assertTrue(links("A", 1).getFirst().isRejected());
        desk.withdraw(links("A", 1));
        assertFalse(links("A", 1).getFirst().isRejected());
        assertTrue(model.comparisonProperty().get().decisions().links().isEmpty());
    }

    @Test
    void unlinkingWhatTheAlignerFoundRejectsIt() {
        desk.unlink(links("A", 1));
        assertEquals(Verdict.REJECTED, model.comparisonProperty().get().decisions().links().getFirst().verdict());
    }

    @Test
    void aLinkIsDrawnFromOnePassageToTheSelectedOne() {
        select("A", 3);
        desk.link();
        assertFalse(desk.draw(), "the other side is missing");
        select("B", 2);
        assertTrue(desk.draw());
        assertTrue(desk.linkingProperty().get().isEmpty());
        Known drawn = links("A", 3).getFirst();
        assertEquals(Origin.MANUAL, drawn.link().origin());
        assertEquals(List.of(2), drawn.link().b());
        assertEquals("link A ¶2 – B ¶1", undone());
        model.undo();
        assertTrue(links("A", 3).stream().noneMatch(Known::isByHand));
    }

    @Test
    void severalPassagesOnEitherSideAreOneLink() {
        select("A", 1);
        desk.link();
        select("A", 2);
        desk.link();
        select("B", 0);
        desk.link();
        select("B", 3);
        desk.link();
        desk.draw();
        Known drawn = links("A", 1).stream().filter(Known::isByHand).findFirst().orElseThrow();
        assertEquals(List.of(1, 2), drawn.link().a());
        assertEquals(List.of(0, 3), drawn.link().b());
    }

    @Test
    void aLinkIsDrawnInThePlaceOfAnotherInOneAct() {
        Known wrong = links("A", 1).getFirst();
        desk.relink(wrong);
        select("B", 2);
        desk.draw();
        List<Known> now = links("A", 1);
        assertEquals(List.of(2), now.getFirst().link().b());
        assertTrue(now.stream().anyMatch(Known::isRejected));
        model.undo();
        assertEquals(wrong, links("A", 1).getFirst());
    }

    @Test
    void allLinksFromAStrengthOnAreAccepted() {
        double strongest = model.collationProperty().get().orElseThrow().pairs().getFirst().alignment().links().stream()
                .mapToDouble(link -> link.strength()).max().orElseThrow();
        desk.acceptFrom(strongest);
        assertEquals(1, model.comparisonProperty().get().decisions().links().stream().filter(made -> made.verdict() == Verdict.ACCEPTED)
                .count(), "only the strongest");
    }

    @Test
    void aLinkThatIsBeingDrawnStopsWhenItsArticleGoes() {
        select("A", 3);
        desk.link();
        model.remove("A");
        assertTrue(desk.linkingProperty().get().isEmpty());
    }

    @Test
    void aDecisionIsFoundAgainAfterItsPassageWasSplit() {
        desk.accept(links("A", 1));
        int middle = model.find("A").orElseThrow().passages().get(1).span().start() + 12;
        model.perform(new ArticleEdit.Split("A", middle));
        assertEquals(Origin.ACCEPTED, links("A", 2).getFirst().link().origin());
        desk.unlink(links("A", 2));
        assertTrue(model.comparisonProperty().get().decisions().links().isEmpty());
    }
}
