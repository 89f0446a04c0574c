package org.retold.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.retold.core.collate.Collation;
import org.retold.core.difference.Difference;
import org.retold.core.text.Span;

/** A difference in one sentence for people, with the first words concerned. Articles are named by their sigils. */
public final class Summary {

    private static final int MOST_CHARACTERS = 60;

    private final Collation collation;
    private final Offsets offsets;

    public Summary(Collation collation, Offsets offsets) {
        this.collation = collation;
        this.offsets = offsets;
    }

    public String of(Difference difference) {
        return switch (difference) {
            case Difference.OneSided it when it.kind() == Difference.Kind.DROPPED ->
                    "In " + it.article() + ", not in " + String.join(", ", it.absent()) + ": " + words(it.spans());
            case Difference.OneSided it -> "In " + it.article() + ", not in " + it.base() + ": " + words(it.spans());
            case Difference.Linked it when it.kind() == Difference.Kind.MOVED ->
                    "Told in another place: " + places(it.paragraphs()) + ": " + words(it.spans());
            case Difference.Linked it -> capitalised(ComparisonJson.word(it.kind())) + ": " + words(it.spans());
            case Difference.Quote it -> "Quotation " + it.change().stream().sorted().map(Summary::said)
                    .collect(Collectors.joining(" and ")) + ": " + words(it.spans());
            case Difference.Figure it -> (it.change() == Difference.FigureChange.VALUE ? "Other figure: "
                    : "Figure given more or less exactly: ") + values(it.values());
            case Difference.Name it -> said(it.change()) + ": " + values(it.values());
            case Difference.Opposed it -> "Possibly opposed, please check: " + it.topic();
        };
    }

    private static String said(Difference.QuoteChange change) {
        return switch (change) {
            case ALTERED -> "altered";
            case CUT -> "cut";
            case INDIRECT -> "reported, not quoted";
            case SPEAKER -> "given to someone else";
        };
    }

    private static String said(Difference.NameChange change) {
        return switch (change) {
            case CONFLICT -> "Other name";
            case VARIANT -> "Named in another way";
            case SOURCE -> "Other source";
            case HEDGE -> "More or less certain";
        };
    }

    private String words(Map<String, List<Span>> spans) {
        return offsets.ordered(spans).entrySet().stream()
                .map(side -> side.getKey() + " “" + words(side.getKey(), side.getValue()) + "”")
                .collect(Collectors.joining(" – "));
    }

    private String words(String sigil, List<Span> spans) {
        String text = collation.article(sigil).text();
        String words = spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
        return shortened(words.replace('\n', ' ').replace('“', '‘').replace('”', '’').replace('"', '\''));
    }

    private static String shortened(String words) {
        if (words.length() <= MOST_CHARACTERS) {
            return words;
        }
        int space = words.lastIndexOf(' ', MOST_CHARACTERS);
        int end = space > 0 ? space : words.offsetByCodePoints(0, words.codePointCount(0, MOST_CHARACTERS));
        return words.substring(0, end) + "…";
    }

    private String places(Map<String, Integer> paragraphs) {
        return offsets.ordered(paragraphs).entrySet().stream()
                .map(side -> side.getKey() + (side.getValue() == 0 ? " headline" : " ¶ " + side.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String values(Map<String, String> values) {
        return offsets.ordered(values).entrySet().stream().map(side -> side.getKey() + " “" + side.getValue() + "”")
                .collect(Collectors.joining(" – "));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
