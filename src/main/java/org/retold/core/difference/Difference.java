package org.retold.core.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.retold.core.text.Span;

/**
 * One place where articles differ (in the field's terms: a variant). Spans are in the articles' own texts, by sigil.
 */
public sealed interface Difference {

    Kind kind();

    /** Sigil to the spans concerned, in order; never empty. */
    Map<String, List<Span>> spans();

    /** How sure it is, 0 to 1. */
    double strength();

    /** With the sign that stands for it wherever signs are shown. */
    enum Kind {
        ADDED("+"), DROPPED("−"), EDITED("~"), PARAPHRASED("≈"), MOVED("⇅"), QUOTE("≠"), FIGURE("≠"), NAME("≠"), OPPOSED("≠");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** Sigils sorted, so that equal input is written equally. */
    private static <T> Map<String, T> inOrder(Map<String, T> bySigil) {
        return Collections.unmodifiableMap(new TreeMap<>(bySigil));
    }

    /** What happened to a quotation from one outlet to another. */
    enum QuoteChange {
        /** Words inside the marks differ. */
        ALTERED,
        /** Shortened. */
        CUT,
        /** No longer a quotation, but reported. */
        INDIRECT,
        /** Given to someone else. */
        SPEAKER
    }

    /** How two figures for one thing differ. */
    enum FigureChange {
        VALUE,
        /** Rounded or hedged, but compatible. */
        PRECISION
    }

    /** How a name or an attribution differs. */
    enum NameChange {
        /** Another name or another person. */
        CONFLICT,
        /** Another title, spelling or description of the same. */
        VARIANT,
        /** Another source given. */
        SOURCE,
        /** More or less certain: may, will, reportedly. */
        HEDGE
    }

    /**
     * A passage that only one side tells: {@code ADDED} stands in an article and not in the base, {@code DROPPED} stands in
     * the base and not in the articles named in {@code absent}.
     *
     * @param article sigil of the article that tells it
     * @param passage its index there
     */
    record OneSided(Kind kind, String base, String article, int passage, List<String> absent,
                    Map<String, List<Span>> spans, double strength) implements Difference {

        public OneSided {
            spans = inOrder(spans);
        }
    }

    /**
     * A link whose two sides are worded ({@code EDITED}, {@code PARAPHRASED}) or placed ({@code MOVED}) differently.
     *
     * @param passages   sigil to passage indices of either side
     * @param paragraphs sigil to the number of the paragraph it stands in, from 1; 0 for a headline
     */
    record Linked(Kind kind, Map<String, List<Integer>> passages, Map<String, Integer> paragraphs,
                  Map<String, List<Span>> spans, double strength) implements Difference {

        public Linked {
            passages = inOrder(passages);
            paragraphs = inOrder(paragraphs);
            spans = inOrder(spans);
        }
    }

    /**
     * A quotation that two articles do not give alike.
     *
     * @param spans    the quoted words without their marks; where one side reports them, the reporting words
     * @param change   never empty
     * @param speakers sigil to the speaker as the article names it; a side that names none is missing
     */
    record Quote(Map<String, List<Span>> spans, Set<QuoteChange> change, Map<String, String> speakers, double strength)
            implements Difference {

        public Quote {
            spans = inOrder(spans);
            change = Set.copyOf(change);
            speakers = inOrder(speakers);
        }

        @Override
        public Kind kind() {
            return Kind.QUOTE;
        }
    }

    /**
     * Two articles answer one question with different figures.
     *
     * @param values sigil to the figure as the article writes it
     */
    record Figure(Map<String, List<Span>> spans, FigureChange change, Map<String, String> values, double strength)
            implements Difference {

        public Figure {
            spans = inOrder(spans);
            values = inOrder(values);
        }

        @Override
        public Kind kind() {
            return Kind.FIGURE;
        }
    }

    /**
     * Two articles name somebody, their source, or their certainty differently.
     *
     * @param values sigil to the words as the article writes them
     */
    record Name(Map<String, List<Span>> spans, NameChange change, Map<String, String> values, double strength)
            implements Difference {

        public Name {
            spans = inOrder(spans);
            values = inOrder(values);
        }

        @Override
        public Kind kind() {
            return Kind.NAME;
        }
    }

    /**
     * Passages that possibly contradict one another: every one of {@code left} against every one of {@code right}. Never a
     * verdict; a reader has to check.
     *
     * @param topic what both sides speak of, in words of the articles
     * @param cues  the words that say so
     */
    record Opposed(String topic, List<Member> left, List<Member> right, List<Member> cues, double strength)
            implements Difference {

        public Opposed {
            left = List.copyOf(left);
            right = List.copyOf(right);
            cues = List.copyOf(cues);
        }

        @Override
        public Kind kind() {
            return Kind.OPPOSED;
        }

        @Override
        public Map<String, List<Span>> spans() {
            Map<String, List<Span>> spans = new TreeMap<>();
            for (List<Member> side : List.of(left, right)) {
                side.forEach(member -> spans.computeIfAbsent(member.article(), _ -> new ArrayList<>()).add(member.span()));
            }
            spans.values().forEach(list -> list.sort(null));
            return spans;
        }
    }

    /** A stretch of one article, by sigil, within the passage of that index. */
    record Member(String article, int passage, Span span) {
    }
}
