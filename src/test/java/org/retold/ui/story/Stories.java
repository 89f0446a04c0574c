package org.retold.ui.story;

import static org.retold.core.collate.Tellings.article;
import static org.retold.core.collate.Tellings.link;
import static org.retold.core.collate.Tellings.pair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.collate.ArticlePair;
import org.retold.core.collate.Collation;
import org.retold.core.collate.EngineReport;
import org.retold.core.collate.StoryPoint;
import org.retold.core.collate.StoryPoints;
import org.retold.core.diff.Delta;
import org.retold.core.difference.Difference;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/**
 * Three articles of a headline and four sentences for tests. A1, B2 and C1 tell one thing, A2 and B1 another (moved, a quotation
 * altered), A3 and C3 a third (edited in two words); all else is told once.
 */
public final class Stories {

    public static final Article A = article("A", 5);
    public static final Article B = article("B", 5);
    public static final Article C = article("C", 5);

    private Stories() {
    }

    public static Collation collation() {
        return with(UnaryOperator.identity());
    }

    /** Of which no story can be derived: one that all tell is told in passages that are not there. */
    public static Collation withPassagesThatAreNotThere() {
        List<Integer> beyond = List.of(99);
        return with(points -> List.of(new StoryPoint(0, Map.of("A", beyond, "B", beyond, "C", beyond), List.of(), Map.of())));
    }

    private static Collation with(UnaryOperator<List<StoryPoint>> points) {
        List<Article> articles = List.of(A, B, C);
        Link moved = new Link(List.of(2), List.of(1), Relation.PARAPHRASED, true, .7, Origin.AUTOMATIC, List.of());
        Span a = A.passages().get(3).span();
        Span c = C.passages().get(3).span();
        Link edited = new Link(List.of(3), List.of(3), Relation.EDITED, false, .9, Origin.AUTOMATIC, List.of(
                new Delta(Delta.Type.CHANGE, Optional.of(word(a)), Optional.of(word(c)))));
        List<ArticlePair> pairs = List.of(pair("A", "B", link(1, 2, .8), moved), pair("A", "C", link(1, 1, .8), edited),
                pair("B", "C", link(2, 1, .8)));
        Difference quote = new Difference.Quote(Map.of("A", List.of(word(A.passages().get(2).span())),
                "B", List.of(word(B.passages().get(1).span()))), Set.of(Difference.QuoteChange.ALTERED), Map.of(), .9);
        return new Collation(articles, "A", new EngineReport(EngineReport.Engine.LEXICAL, Optional.empty(), List.of()), pairs,
                points.apply(StoryPoints.of(articles, pairs, "A", Progress.NONE)), List.of(quote), List.of(), List.of());
    }

    /** A1 is told by B1 in other words, by B2 with few of them changed; the first link is the stronger. */
    static Story toldTwice() {
        Link edited = new Link(List.of(1), List.of(2), Relation.EDITED, false, .7, Origin.AUTOMATIC, List.of());
        List<ArticlePair> pairs = List.of(pair("A", "B", link(1, 1, .8), edited));
        List<StoryPoint> points = List.of(new StoryPoint(0, Map.of("A", List.of(1), "B", List.of(1, 2)), List.of(), Map.of()));
        return Story.of(new Collation(List.of(A, B), "A", new EngineReport(EngineReport.Engine.LEXICAL, Optional.empty(), List.of()), pairs,
                points, List.of(), List.of(), List.of()), "A", List.of(A, B), Progress.NONE);
    }

    public static Story story() {
        return Story.of(collation(), "A", List.of(A, B, C), Progress.NONE);
    }

    /** The second word of a sentence. */
    private static Span word(Span sentence) {
        return new Span(sentence.start() + 7, sentence.start() + 8);
    }
}
