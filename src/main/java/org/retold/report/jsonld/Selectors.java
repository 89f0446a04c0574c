package org.retold.report.jsonld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.text.CodePoints;
import org.retold.core.text.Span;

/** Where words stand in a text, said twice: by what they are and what stands around them, and by their code points. */
final class Selectors {

    /** Characters around the words, as other programs for annotations take it. */
    private static final int AROUND = 32;

    private final String text;
    private final CodePoints codePoints;

    Selectors(String text) {
        this.text = text;
        codePoints = new CodePoints(text);
    }

    List<Map<String, Object>> of(Span span) {
        Span place = codePoints.fromUtf16(span);
        int from = codePoints.toUtf16(Math.max(0, place.start() - AROUND));
        int to = codePoints.toUtf16(Math.min(codePoints.fromUtf16(text.length()), place.end() + AROUND));
        Map<String, Object> quote = words(span.of(text));
        quote.put("prefix", text.substring(from, span.start()));
        quote.put("suffix", text.substring(span.end(), to));
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("type", "TextPositionSelector");
        position.put("start", place.start());
        position.put("end", place.end());
        return List.of(quote, position);
    }

    static Map<String, Object> words(String exact) {
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", exact);
        return quote;
    }
}
