package org.retold.core.collate;

import java.util.List;
import java.util.stream.IntStream;
import org.retold.core.text.Article;

/** Short labels of articles: A, B … Z, AA, AB … */
public final class Sigils {

    private static final int LETTERS = 26;

    private Sigils() {
    }

    /** @param place from 0 */
    public static String at(int place) {
        String last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : at(place / LETTERS - 1) + last;
    }

    /** The articles with labels by their order. */
    public static List<Article> given(List<Article> articles) {
        return IntStream.range(0, articles.size()).mapToObj(i -> articles.get(i).withSigil(at(i))).toList();
    }
}
