package org.retold.core.difference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retold.core.text.Span;

/**
 * One quotation with all its readings, the outlets that give it in the order of the articles.
 *
 * @param readings by sigil
 * @param change   for every two readings, keyed by both sigils joined with a hyphen ({@code A-B}); empty where they agree
 */
public record Quotation(Map<String, Reading> readings, Map<String, Set<Difference.QuoteChange>> change) {

    /**
     * How one article gives it.
     *
     * @param spans   the words without their marks, in pieces where "he said" breaks them
     * @param speaker as the article names it
     */
    public record Reading(List<Span> spans, Optional<String> speaker) {

        public Reading {
            spans = List.copyOf(spans);
        }
    }
}
