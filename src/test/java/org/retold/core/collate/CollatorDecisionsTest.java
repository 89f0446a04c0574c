package org.retold.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retold.core.align.Alignment;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.decision.Decisions;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.LinkDecision.Verdict;
import org.retold.core.decision.Side;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;

class CollatorDecisionsTest {

    private final Article a = article("A", """
            Mill fire in Tarnwick

            A fire destroyed the old paper mill in Tarnwick on Sunday night.

            Firefighters from four towns fought the flames until dawn, the brigade said.

            Nobody was hurt. The owner plans to rebuild the mill within two years.
            """);
    private final Article b = article("B", """
            Paper mill burns down

            The old paper mill in Tarnwick was destroyed by a fire on Sunday night.

            The brigade said firefighters from four towns had fought the flames until dawn.

            Four towns sent firefighters who fought the flames all night.
            """);
    private final Article c = article("C", """
            Tarnwick loses its mill

            A fire on Sunday night destroyed the old paper mill in Tarnwick.

            Firefighters from four towns fought the flames until dawn.
            """);

    private static Article article(String sigil, String text) {
        return ArticleParser.parse(text, ArticleHints.from(sigil + ".txt").withOutlet(sigil)).withSigil(sigil);
    }

    private static Collation collate(List<Article> articles, LinkDecision... made) {
        return collate(articles, Decisions.NONE.with(List.of(made)));
    }

    private static Collation collate(List<Article> articles, Decisions decisions) {
        return new Collator(Optional.empty()).collate(articles, decisions, Options.DEFAULT, Progress.NONE);
    }

    private static LinkDecision decision(Article a, List<Integer> ofA, Article b, List<Integer> ofB, Verdict verdict) {
        return new LinkDecision(Side.of(a, ofA), Side.of(b, ofB), verdict);
    }

    private static Optional<Link> link(Collation collation, String a, int ofA, String b, int ofB) {
        return collation.pair(a, b).alignment().links().stream().filter(link -> link.a().contains(ofA) && link.b().contains(ofB)).findFirst();
    }

    @Test
    void theArticlesAreLinkedAsExpectedWithoutDecisions() {
        Collation collation = collate(List.of(a, b));
        assertEquals(Origin.AUTOMATIC, link(collation, "A", 1, "B", 1).orElseThrow().origin());
        assertTrue(link(collation, "A", 2, "B", 2).isPresent());
    }

    @Test
    void anAcceptedLinkKeepsItsStrengthAndSaysSo() {
        Link automatic = link(collate(List.of(a, b)), "A", 1, "B", 1).orElseThrow();
        Link accepted = link(collate(List.of(a, b), decision(a, automatic.a(), b, automatic.b(), Verdict.ACCEPTED)), "A", 1, "B", 1).orElseThrow();
        assertEquals(Origin.ACCEPTED, accepted.origin());
        assertEquals(automatic.strength(), accepted.strength(), .05);
        assertEquals(automatic.deltas(), accepted.deltas());
    }

    @Test
    void aRejectedLinkIsGoneEverywhereAndCanBeSeen() {
        Collation collation = collate(List.of(a, b, c), decision(a, List.of(1), b, List.of(1), Verdict.REJECTED));
        Alignment alignment = collation.pair("A", "B").alignment();
        assertTrue(link(collation, "A", 1, "B", 1).isEmpty());
        assertEquals(Relation.UNRELATED, alignment.rejected().getFirst().relation());
        assertFalse(alignment.related().stream().anyMatch(link -> link.a().contains(1) && link.b().contains(1)));
        assertTrue(collation.storyPoints().stream().noneMatch(point -> point.passages("A").contains(1) && point.passages("B").contains(1)),
                "a third article does not bring together what a reader parted");
    }

    @Test
    void whatIsRejectedMakesRoomForTheNextBest() {
        Collation collation = collate(List.of(a, b), decision(a, List.of(2), b, List.of(2), Verdict.REJECTED));
        assertTrue(link(collation, "A", 2, "B", 3).isPresent());
    }

    @Test
    void linksAreDrawnManyToManyAndAcrossOthers() {
        Collation collation = collate(List.of(a, b), decision(a, List.of(3, 4), b, List.of(0), Verdict.MANUAL));
        Link drawn = link(collation, "A", 4, "B", 0).orElseThrow();
        assertEquals(List.of(3, 4), drawn.a());
        assertEquals(Origin.MANUAL, drawn.origin());
        assertTrue(collation.storyPoints().stream().anyMatch(point -> point.passages("A").contains(4) && point.passages("B").contains(0)));
    }

    @Test
    void decisionsAreKeptWhenArticlesAndBaseChange() {
        LinkDecision drawn = decision(a, List.of(4), b, List.of(3), Verdict.MANUAL);
        Collation reordered = collate(List.of(c, b, a), drawn).withBase("B");
        assertEquals(Origin.MANUAL, link(reordered, "A", 4, "B", 3).orElseThrow().origin());
    }

    @Test
    void versionsOfOneTextAreAlignedAroundDecisions() {
        Article later = article("D", a.text().replace("Nobody was hurt. ", "").replace("old paper mill", "paper mill"));
        assertTrue(link(collate(List.of(a, later)), "A", 1, "D", 1).isPresent());
        Collation collation = collate(List.of(a, later), decision(a, List.of(1), later, List.of(2), Verdict.MANUAL));
        assertEquals(Origin.MANUAL, link(collation, "A", 1, "D", 2).orElseThrow().origin());
        assertTrue(link(collation, "A", 2, "D", 2).isEmpty() || link(collation, "A", 2, "D", 2).get().strength() > .9);
    }

    @Test
    void underTheThresholdAutomaticLinksAreRelatedOnly() {
        double strength = link(collate(List.of(a, b)), "A", 2, "B", 2).orElseThrow().strength();
        Decisions strict = Decisions.NONE.withThreshold(Math.min(1, strength + .01));
        assertTrue(link(collate(List.of(a, b), strict), "A", 2, "B", 2).isEmpty());
        assertTrue(collate(List.of(a, b), strict).pair("A", "B").alignment().related().stream().anyMatch(link -> link.a().contains(2)));
        Decisions kept = strict.with(List.of(decision(a, List.of(2), b, List.of(2), Verdict.ACCEPTED)));
        assertEquals(Origin.ACCEPTED, link(collate(List.of(a, b), kept), "A", 2, "B", 2).orElseThrow().origin());
    }
}
