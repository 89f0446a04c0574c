package org.retold.ui.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.retold.core.text.Span;

/**
 * One thing that articles give differently, with every reading of it: a quotation, an answer to "how many", a name, or a topic
 * on which two sides possibly contradict each other. It holds whichever article is the base.
 *
 * @param changes   how the readings differ, as keys in {@code messages.properties}, most telling first
 * @param isSerious false where all readings are compatible: only another precision, or another title for the same person
 * @param readings  in the order of the articles; of an opposed topic, one side
 * @param against   the other side of an opposed topic, else empty
 */
public record Disagreement(Kind kind, List<String> changes, boolean isSerious, List<Reading> readings, List<Reading> against) {

    /**
     * How one article gives it.
     *
     * @param passages where it stands, in order
     * @param boxes    the words in question, as spans of the article's text; empty where nothing but the whole passage can be named
     * @param words    what the article says, on one line
     * @param speaker  of a quotation, as the article names it, else empty
     * @param isQuoted true where the words stand in quotation marks in the article
     */
    public record Reading(String sigil, List<Integer> passages, List<Span> boxes, String words, String speaker,
                          boolean isQuoted) {

        public Reading {
            passages = List.copyOf(passages);
            boxes = List.copyOf(boxes);
        }

        public PassageRef place() {
            return new PassageRef(sigil, passages.getFirst());
        }

        boolean isAt(PassageRef place) {
            return sigil.equals(place.sigil()) && passages.contains(place.passage());
        }
    }

    public Disagreement {
        changes = List.copyOf(changes);
        readings = List.copyOf(readings);
        against = List.copyOf(against);
    }

    public Stream<Reading> all() {
        return Stream.concat(readings.stream(), against.stream());
    }

    public boolean isAt(PassageRef place) {
        return all().anyMatch(reading -> reading.isAt(place));
    }

    /** True where the passage stands on the second of two opposed sides. */
    public boolean isAgainst(PassageRef place) {
        return against.stream().anyMatch(reading -> reading.isAt(place));
    }

    /** Sigils of the articles that have a reading. */
    public Set<String> sigils() {
        Set<String> sigils = new LinkedHashSet<>();
        all().forEach(reading -> sigils.add(reading.sigil()));
        return sigils;
    }
}
