package org.retold.core.difference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;

/** Finds runs of at least eight words that stand in both articles; case and punctuation do not count. Linear in the two lengths. */
final class SharedCopyFinder {

    static final int SHORTEST_RUN = 8;

    private SharedCopyFinder() {
    }

    /** What is told in an article, as words. */
    static List<Word> words(Article article) {
        List<Word> words = new ArrayList<>();
        for (Passage passage : article.passages()) {
            words.addAll(Words.of(article.text(), passage.span()));
        }
        return words;
    }

    static SharedCopy between(String a, List<Word> wordsA, String b, List<Word> wordsB) {
        BitSet inA = new BitSet();
        BitSet inB = new BitSet();
        Map<List<String>, List<Integer>> runs = new HashMap<>();
        for (int i = 0; i + SHORTEST_RUN <= wordsA.size(); i++) {
            runs.computeIfAbsent(run(wordsA, i), _ -> new ArrayList<>(1)).add(i);
        }
        for (int j = 0; j + SHORTEST_RUN <= wordsB.size(); j++) {
            List<Integer> places = runs.get(run(wordsB, j));
            if (places != null) {
                inB.set(j, j + SHORTEST_RUN);
                places.forEach(i -> inA.set(i, i + SHORTEST_RUN));
            }
        }
        return new SharedCopy(a, b, share(inA, wordsA), share(inB, wordsB), spans(inA, wordsA), spans(inB, wordsB));
    }

    private static List<String> run(List<Word> words, int from) {
        return words.subList(from, from + SHORTEST_RUN).stream().map(Word::lower).toList();
    }

    private static double share(BitSet marked, List<Word> words) {
        return words.isEmpty() ? 0 : marked.cardinality() / (double) words.size();
    }

    private static List<Span> spans(BitSet marked, List<Word> words) {
        List<Span> spans = new ArrayList<>();
        for (int from = marked.nextSetBit(0); from >= 0; from = marked.nextSetBit(marked.nextClearBit(from))) {
            int to = marked.nextClearBit(from);
            spans.add(new Span(words.get(from).span().start(), words.get(to - 1).span().end()));
        }
        return spans;
    }
}
