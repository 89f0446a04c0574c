package org.retold.core.text;

/**
 * The unit that is aligned: a sentence, or a heading. {@code index} counts from 0 within the article; {@code paragraph} is
 * the index of the paragraph that holds it. The span is not empty and neither starts nor ends with white space.
 */
public record Passage(int index, Span span, int paragraph) {
}
