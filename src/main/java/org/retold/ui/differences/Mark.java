package org.retold.ui.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retold.core.text.Span;

/** A stretch of a reading's text that is made to stand out. */
record Mark(Span span, Style style) {

    enum Style {
        /** Words that the reading it is compared with lacks. */
        OWN,
        /** Words that another reading has dropped or replaced. */
        MISSED,
        /** A figure, a name or a cue word. */
        BOXED,
        /** What the reader looks for. */
        HIT
    }

    /** The span without the punctuation and space at its ends; empty where there is no word in it. */
    static Optional<Span> ofWords(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Marks of one style in order, those that touch made one. */
    static List<Mark> merged(Stream<Span> spans, Style style) {
        List<Mark> merged = new ArrayList<>();
        spans.sorted().forEach(span -> {
            if (!merged.isEmpty() && span.start() <= merged.getLast().span().end()) {
                Span last = merged.removeLast().span();
                merged.add(new Mark(new Span(last.start(), Math.max(last.end(), span.end())), style));
            } else {
                merged.add(new Mark(span, style));
            }
        });
        return merged;
    }
}
