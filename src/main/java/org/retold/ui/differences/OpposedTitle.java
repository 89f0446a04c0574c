package org.retold.ui.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retold.core.text.WordCount;
import org.retold.ui.common.Messages;

/**
 * A heading for what is possibly opposed: the words that speak for it, one of each side, and what both sides speak of, its
 * names where it has any, written as it stands in the articles.
 */
final class OpposedTitle {

    private static final int MOST_WORDS = 4;

    private OpposedTitle() {
    }

    /** @param topic what both speak of, parted by commas, in lower case */
    static String of(String topic, List<Reading> left, List<Reading> right) {
        List<String> cuesLeft = cues(left);
        List<String> cuesRight = cues(right);
        Optional<String> one = cuesLeft.stream().findFirst();
        Optional<String> other = cuesRight.stream().filter(cue -> one.isEmpty() || !cue.equalsIgnoreCase(one.get())).findFirst();
        String speaksOf = written(topic, one, other, Stream.concat(left.stream(), right.stream()).map(Reading::text).toList());
        if (one.isPresent() && other.isPresent()) {
            return speaksOf.isEmpty() ? Messages.words("differences.opposed.cues", one.get(), other.get())
                    : Messages.words("differences.opposed.title", one.get(), other.get(), speaksOf);
        }
        return Stream.of(one, other).flatMap(Optional::stream).findFirst()
                .filter(cue -> !speaksOf.isEmpty()).map(cue -> Messages.words("differences.opposed.cue", cue, speaksOf))
                .orElse(speaksOf.isEmpty() ? topic : speaksOf);
    }

    /** The most frequent first; of those as frequent, the one that comes first. */
    private static List<String> cues(List<Reading> side) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Reading reading : side) {
            for (Mark mark : reading.marks()) {
                String cue = mark.span().of(reading.text()).strip();
                if (WordCount.of(cue) <= MOST_WORDS) {
                    counts.merge(cue.toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
        List<String> cues = new ArrayList<>(counts.keySet());
        cues.sort((a, b) -> counts.get(b) - counts.get(a));
        return cues;
    }

    private static String written(String topic, Optional<String> one, Optional<String> other, List<String> texts) {
        List<String> words = new ArrayList<>();
        for (String word : topic.split(",\\s*")) {
            boolean isCue = Stream.of(one, other).flatMap(Optional::stream).anyMatch(cue -> cue.equalsIgnoreCase(word));
            if (!word.isBlank() && !isCue) {
                words.add(asWritten(word, texts));
            }
        }
        List<String> names = words.stream().filter(word -> Character.isUpperCase(word.codePointAt(0))).toList();
        return String.join(", ", names.isEmpty() ? words : names);
    }

    /** With capitals where the word has them within a sentence. */
    private static String asWritten(String word, List<String> texts) {
        Pattern within = Pattern.compile("(?<=[\\p{L},] )" + Pattern.quote(word) + "\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return texts.stream().map(within::matcher).filter(Matcher::find).map(Matcher::group).findFirst().orElse(word);
    }
}
