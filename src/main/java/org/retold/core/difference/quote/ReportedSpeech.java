package org.retold.core.difference.quote;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Span;

/** Whether a passage without quotation marks reports what another article quotes. */
public final class ReportedSpeech {

    private static final Set<String> MIND = WordList.of("said says told believes believed thinks thought sure confident certain hopes hoped expects expected "
            + "fears feared wants wanted promised promises vowed vows insists insisted argued argues claimed claims warned warns admitted admits "
            + "denied denies according convinced called calls urged urges blamed blames added adds predicted predicts made pledged described "
            + "likened compared accused rejected defended praised welcomed condemned criticised criticized complained feels felt");
    private static final double MOSTLY = .8;
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_ECHOED = 2;
    private static final double ECHOED = .34;
    private static final double ECHOED_OF_ALL = .25;
    private static final double ECHOED_OF_OTHERS = .4;
    private static final Pattern INNER_QUOTATION = Pattern.compile("(?<![\\p{L}\\d])'\\p{L}[^']*\\p{Punct}'");

    private ReportedSpeech() {
    }

    /**
     * Both passages are known to tell the same thing.
     *
     * @param quoting the passage that holds the quotation; {@code reporting} stands in the other text
     */
    public static boolean reports(Quoted quoted, String text, Span quoting, String otherText, Span reporting) {
        List<Word> report = Words.of(otherText, reporting);
        int all = Words.of(text, quoting).size();
        boolean mostlyQuotation = quoted.words().size() >= MOSTLY * all;
        Set<String> stems = Words.stems(report);
        boolean sameSpeaker = quoted.speaker().flatMap(Speaker::name)
                .map(name -> report.stream().anyMatch(word -> word.lower().equals(name.key()))).orElse(false);
        boolean speech = sameSpeaker || report.stream().anyMatch(word -> MIND.contains(word.lower()));
        boolean otherSpeaker = !sameSpeaker && quoted.speaker().flatMap(Speaker::name).isPresent();
        boolean noSpeaker = quoted.speaker().isEmpty() && !mostlyQuotation;
        double needed = otherSpeaker || noSpeaker ? ECHOED_OF_OTHERS : mostlyQuotation ? ECHOED_OF_ALL : ECHOED;
        return speech && quoted.words().size() >= FEWEST_WORDS && !INNER_QUOTATION.matcher(reporting.of(otherText)).find() && echoed(quoted, text, stems) >= needed;
    }

    private static double echoed(Quoted quoted, String text, Set<String> stems) {
        long content = 0;
        long shared = 0;
        for (Span piece : quoted.pieces()) {
            for (String stem : Words.stems(Words.of(text, piece))) {
                content++;
                shared += stems.contains(stem) ? 1 : 0;
            }
        }
        return shared < FEWEST_ECHOED ? 0 : shared / (double) content;
    }
}
