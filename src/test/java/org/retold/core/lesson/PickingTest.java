package org.retold.core.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.core.annotation.Anchor;
import org.retold.core.collate.Collation;
import org.retold.core.collate.Collator;
import org.retold.core.collate.Options;
import org.retold.core.collate.Sigils;
import org.retold.core.difference.Difference;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.ModelUnavailable;
import org.retold.core.text.Article;
import org.retold.intake.SampleComparison;

class PickingTest {

    private static final Collation SAMPLE = sample();

    private static Collation sample() {
        List<Article> plain = SampleComparison.articles();
        List<Article> articles = IntStream.range(0, plain.size()).mapToObj(i -> plain.get(i).withSigil(Sigils.at(i))).toList();
        return new Collator(() -> {
            throw new ModelUnavailable("words are enough here", null);
        }).collate(articles, new Options(Optional.of("A"), Options.EngineChoice.LEXICAL), Progress.NONE);
    }

    private final Picking picking = new Picking(SAMPLE, () -> UUID.randomUUID().toString());

    @Test
    void allAlteredQuotationsAreAskedAboutOnceEach() {
        List<Step> steps = picking.of(Set.of(Difference.Kind.QUOTE));
        assertFalse(steps.isEmpty());
        Set<Anchor> seen = new HashSet<>();
        steps.forEach(step -> {
            assertEquals(Question.QUOTE, step.question());
            assertEquals(Set.of(Question.ALTERED), step.answer("A"));
            step.target().anchors().forEach(anchor -> assertTrue(seen.add(anchor), "one place, one step: " + anchor));
        });
    }

    @Test
    void whatOneSideTellsIsAnAbsenceInTheOthers() {
        List<Step> steps = picking.of(EnumSet.of(Difference.Kind.ADDED, Difference.Kind.DROPPED));
        assertFalse(steps.isEmpty());
        steps.forEach(step -> assertFalse(step.target().absent().isEmpty()));
    }

    @Test
    void whatDiffersAtAPassageCanBePicked() {
        Step quote = picking.of(Set.of(Difference.Kind.QUOTE)).getFirst();
        Anchor place = quote.target().anchors().getFirst();
        int passage = SAMPLE.article(place.article()).passages().stream().filter(one -> one.span().overlaps(place.span())).findFirst().orElseThrow().index();
        Step picked = picking.at(place.article(), passage).orElseThrow();
        assertTrue(picked.target().concerns(place.article()));
        assertEquals(List.of("x"), Lesson.EMPTY.with(List.of(new Step("x", picked.target(), Question.NONE, "", Map.of()))).with(List.of(picked))
                .steps().stream().map(Step::id).toList());
    }

    @Test
    void thePreparedStepsOfTheSampleStandWhereTheArticlesDiffer() {
        for (Step step : SampleComparison.lesson().steps()) {
            assertTrue(SAMPLE.differences().stream().anyMatch(difference -> step.target().anchors().stream().anyMatch(anchor ->
                    difference.spans().getOrDefault(anchor.article(), List.of()).stream().anyMatch(anchor.span()::overlaps))), step.id());
        }
    }
}
