package org.retold.core.difference.figure;

import org.retold.core.text.Span;

/**
 * Two figures that answer the same question.
 *
 * @param sure how sure it is that they do, 0 to 1
 */
public record FigurePair(Span a, Span b, Answer answer, double sure) {

    /** Whether the two figures say the same. */
    public enum Answer { SAME, PRECISION, VALUE }

    public FigurePair reversed() {
        return new FigurePair(b, a, answer, sure);
    }
}
