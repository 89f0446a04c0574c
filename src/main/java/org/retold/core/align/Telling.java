package org.retold.core.align;

import java.util.ArrayList;
import java.util.List;
import org.retold.core.text.Article;
import org.retold.core.text.Passage;
import org.retold.core.text.Role;
import org.retold.core.text.Span;
import org.retold.core.text.Token;
import org.retold.core.text.Tokenizer;

/**
 * One side of an alignment: a text and its passages, in order.
 *
 * @param paragraphs for each passage, the paragraph that holds it, or −1 where it has no place in the order: a headline
 */
public record Telling(String text, List<Span> passages, List<Integer> paragraphs) {

    public Telling {
        passages = List.copyOf(passages);
        paragraphs = List.copyOf(paragraphs);
    }

    public static Telling of(Article article) {
        return new Telling(article.text(), article.passages().stream().map(Passage::span).toList(),
                article.passages().stream().map(passage -> place(article, passage)).toList());
    }

    private static int place(Article article, Passage passage) {
        return article.paragraphOf(passage).role() == Role.HEADLINE ? -1 : passage.paragraph();
    }

    /** Passages that stand by themselves: a line and a paragraph each. */
    public static Telling of(List<String> passages) {
        List<Span> spans = new ArrayList<>();
        List<Integer> paragraphs = new ArrayList<>();
        int at = 0;
        for (String passage : passages) {
            paragraphs.add(spans.size());
            spans.add(new Span(at, at + passage.length()));
            at += passage.length() + 1;
        }
        return new Telling(String.join("\n", passages), spans, paragraphs);
    }

    public int size() {
        return passages.size();
    }

    public String passage(int index) {
        return passages.get(index).of(text);
    }

    public List<String> texts() {
        return passages.stream().map(passage -> passage.of(text)).toList();
    }

    /** Tokens of some passages, one after the other, with offsets into the text. */
    List<Token> tokens(List<Integer> indices) {
        List<Token> tokens = new ArrayList<>();
        indices.forEach(index -> tokens.addAll(Tokenizer.tokens(text, passages.get(index))));
        return tokens;
    }
}
