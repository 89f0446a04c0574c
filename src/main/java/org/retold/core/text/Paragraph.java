package org.retold.core.text;

import java.util.List;

/**
 * A stretch of text with one role. Usually a line of the text; a dateline in front of the first sentence is a paragraph of
 * its own on the same line. {@code number} counts body paragraphs from 1 and is 0 for every other role. {@code passages}
 * holds indices into the article's passages, in order, and is empty unless the role {@linkplain Role#isTold() is told}.
 */
public record Paragraph(int index, Span span, Role role, int number, List<Integer> passages) {

    public Paragraph {
        passages = List.copyOf(passages);
    }
}
