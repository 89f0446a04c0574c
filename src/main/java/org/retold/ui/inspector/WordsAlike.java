package org.retold.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.retold.core.align.Link;
import org.retold.core.diff.Delta;
import org.retold.core.text.Article;
import org.retold.core.text.Span;
import org.retold.core.text.Token;
import org.retold.core.text.Tokenizer;

/**
 * What the two sides of a link have in common, by words.
 *
 * @param differing words of side b that side a lacks, as spans of b's text
 * @param common    runs of words that b shares with a, of those that carry meaning; as spans of b's text
 * @param share     of all words of both sides those that both have, 0 to 1
 */
record WordsAlike(List<Span> differing, List<Span> common, double share) {

    private static final double FEW = 0.4;
    private static final int SHORTEST_OF_MEANING = 4;

    static WordsAlike of(Article a, Article b, Link link) {
        List<Token> wordsA = words(a, link.a());
        List<Token> wordsB = words(b, link.b());
        List<Span> differingA = spans(link, Delta::a);
        List<Span> differingB = spans(link, Delta::b);
        List<Token> keptB = kept(wordsB, differingB);
        double share = (kept(wordsA, differingA).size() + keptB.size()) / (double) Math.max(1, wordsA.size() + wordsB.size());
        return new WordsAlike(differingB, runs(b, wordsB, differingB), share);
    }

    /** True where so much differs that marking it would say nothing. */
    boolean isWordedAnew() {
        return share < FEW;
    }

    private static List<Token> words(Article article, List<Integer> passages) {
        return passages.stream().flatMap(passage -> Tokenizer.tokens(article.text(), article.passages().get(passage).span()).stream())
                .filter(Token::isWord).toList();
    }

    private static List<Span> spans(Link link, Function<Delta, Optional<Span>> side) {
        return link.deltas().stream().map(side).flatMap(Optional::stream).sorted().toList();
    }

    private static List<Token> kept(List<Token> words, List<Span> differing) {
        return words.stream().filter(word -> differing.stream().noneMatch(word.span()::overlaps)).toList();
    }

    private static List<Span> runs(Article article, List<Token> words, List<Span> differing) {
        List<Span> runs = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (Token word : words) {
            if (differing.stream().noneMatch(word.span()::overlaps)) {
                boolean follows = run.isEmpty() || article.text().substring(run.getLast().span().end(), word.span().start()).isBlank();
                if (!follows) {
                    close(run, runs);
                }
                run.add(word);
            } else {
                close(run, runs);
            }
        }
        close(run, runs);
        return runs;
    }

    private static void close(List<Token> run, List<Span> runs) {
        if (run.stream().anyMatch(word -> word.normal().length() >= SHORTEST_OF_MEANING || word.kind() == Token.Kind.NUMBER)) {
            runs.add(new Span(run.getFirst().span().start(), run.getLast().span().end()));
        }
        run.clear();
    }
}
