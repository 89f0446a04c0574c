package org.retold.ui.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.retold.ui.common.Messages;

/** A disagreement in words, the same for the eye and for the ear. */
public final class DisagreementWords {

    private static final int LONGEST = 160;

    private DisagreementWords() {
    }

    /** What it is: "Quote altered · cut", "Figure differs". */
    public static String title(Disagreement disagreement) {
        String changes = disagreement.changes().stream().map(Messages::words).collect(Collectors.joining(" · "));
        return disagreement.kind() == Kind.QUOTE ? Messages.words("differences.quote.changed", changes) : changes;
    }

    /** What it is and every reading: "Figure differs: 38 in A, C; 41 in B". */
    public static String sentence(Disagreement disagreement) {
        String what = title(disagreement);
        return switch (disagreement.kind()) {
            case QUOTE -> Messages.words("disagreement.sentence", what, quoted(disagreement.readings(), true));
            case OPPOSED -> Messages.words("disagreement.sentence", what,
                    Messages.words("disagreement.against", quoted(disagreement.readings(), false), quoted(disagreement.against(), false)));
            default -> Messages.words("disagreement.sentence", what, valued(disagreement.readings()));
        };
    }

    /** A reading as it is said: in quotation marks where it is a quotation, cut where it is long. */
    public static String words(Disagreement disagreement, Disagreement.Reading reading) {
        String words = shortened(reading.words());
        return disagreement.kind() == Kind.QUOTE && reading.isQuoted() ? "“" + words + "”" : words;
    }

    /** @param reported whether some of them may be an article's own words */
    private static String quoted(List<Disagreement.Reading> readings, boolean reported) {
        return readings.stream().map(reading -> reading.sigil() + " "
                        + (reported && !reading.isQuoted() ? shortened(reading.words()) : "“" + shortened(reading.words()) + "”")
                        + (reading.speaker().isEmpty() ? "" : " — " + reading.speaker()))
                .collect(Collectors.joining("\n"));
    }

    private static String valued(List<Disagreement.Reading> readings) {
        Map<String, String> byValue = new LinkedHashMap<>();
        Map<String, String> spelling = new LinkedHashMap<>();
        for (Disagreement.Reading reading : readings) {
            String value = spelling.computeIfAbsent(reading.words().toLowerCase(Locale.ROOT), _ -> reading.words());
            byValue.merge(value, reading.sigil(), (some, more) -> some + ", " + more);
        }
        return byValue.entrySet().stream().map(value -> Messages.words("disagreement.value", value.getKey(), value.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST)) + " …";
    }
}
