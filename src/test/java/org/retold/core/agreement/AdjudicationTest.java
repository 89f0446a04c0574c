package org.retold.core.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Coder;
import org.retold.core.annotation.Target;
import org.retold.core.text.Span;

class AdjudicationTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private static Annotation annotation(String article, int start, String coder, String... codes) {
        Anchor anchor = new Anchor(article, new Span(start, start + 5), "words", Anchor.Standing.EXACT);
        return new Annotation(coder + article + start, Target.of(Target.Kind.SPAN, List.of(anchor)), List.of(codes), "", coder, NOW, NOW);
    }

    @Test
    void unitsStandInTheOrderOfTheTextWithWhatEachGaveAndWhatWasSettled() {
        Adjudication adjudication = Adjudication.of(List.of(annotation("B", 0, "m", "x"), annotation("A", 20, "m", "x"),
                annotation("A", 20, "i", "y"), annotation("A", 0, "m", "x"), annotation("A", 0, "i", "x"),
                annotation("A", 20, Coder.AGREED.id(), "y")), List.of("A", "B"));
        assertEquals(List.of("m", "i"), adjudication.coders());
        assertEquals(List.of(0, 20), adjudication.cases().stream().map(one -> one.target().anchors().getFirst().span().start()).toList());
        assertTrue(adjudication.cases().get(0).isAgreed());
        Adjudication.Case disputed = adjudication.cases().get(1);
        assertFalse(disputed.isAgreed());
        assertEquals(List.of(Optional.of(Set.of("x")), Optional.of(Set.of("y"))), disputed.given());
        assertEquals(List.of("y"), disputed.settled().orElseThrow().codes());
    }

    @Test
    void whoWorkedOnAnArticleAndGaveNothingDisagrees() {
        Adjudication adjudication = Adjudication.of(List.of(annotation("A", 0, "m", "x"), annotation("A", 20, "i", "y")), List.of("A"));
        assertEquals(2, adjudication.cases().size());
        assertEquals(List.of(Optional.of(Set.of("x")), Optional.of(Set.of())), adjudication.cases().getFirst().given());
    }
}
