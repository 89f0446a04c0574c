package org.retold.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.collate.Collation;
import org.retold.core.decision.Side;
import org.retold.core.difference.Difference;
import org.retold.core.difference.Difference.Member;
import org.retold.core.text.Article;

class ReportInputTest {

    @Test
    void whatIsPutAsideAsNotOpposedIsNotTold() {
        ReportInput story = Specimen.story();
        Collation known = story.collation();
        Difference.Opposed topic = new Difference.Opposed("bridge", List.of(member(known.articles().get(0))),
                List.of(member(known.articles().get(1))), List.of(), .8);
        List<Difference> differences = new ArrayList<>(known.differences());
        differences.add(topic);
        Collation opposed = new Collation(known.articles(), known.base(), known.engine(), known.pairs(), known.storyPoints(), differences,
                known.quotations(), known.sharedCopy());
        assertTrue(new ReportInput(story.comparison(), opposed).collation().differences().contains(topic));
        List<Side> sides = known.articles().subList(0, 2).stream().map(article -> Side.of(article, List.of(1))).toList();
        assertEquals(known.differences(), new ReportInput(story.comparison().withDecisions(made -> made.withDismissed(sides)), opposed)
                .collation().differences());
    }

    private static Member member(Article article) {
        return new Member(article.sigil(), 1, article.passages().get(1).span());
    }
}
