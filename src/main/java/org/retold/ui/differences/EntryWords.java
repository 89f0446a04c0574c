package org.retold.ui.differences;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;

/** An entry in plain words: as one who listens hears it, and as it is copied with its sources. */
final class EntryWords {

    private EntryWords() {
    }

    /** Complete sentences, without signs and colours. */
    static String spoken(Entry entry) {
        String what = entry.detail().isEmpty() ? Messages.words("differences.spoken.what", entry.name())
                : Messages.words("differences.spoken.detail", entry.name(), spokenSigns(entry.detail()));
        if (entry.against().isEmpty()) {
            return what + " " + spoken(entry.readings());
        }
        return Messages.words("differences.spoken.opposed", what, spoken(entry.readings()), spoken(entry.against()));
    }

    static String copied(Entry entry) {
        String what = entry.detail().isEmpty() ? entry.name() : entry.name() + ": " + entry.detail();
        if (entry.against().isEmpty()) {
            return what + "\n" + copied(entry.readings());
        }
        return what + "\n" + copied(entry.readings()) + "\n" + Messages.words("differences.against") + "\n" + copied(entry.against());
    }

    static String copied(Stream<Entry> entries) {
        return entries.map(EntryWords::copied).collect(Collectors.joining("\n\n"));
    }

    private static String spoken(List<Reading> readings) {
        return readings.stream().map(EntryWords::spoken).collect(Collectors.joining(" "));
    }

    private static String spoken(Reading reading) {
        String who = Messages.words("differences.spoken.reading", reading.sigil(), reading.article().outlet(), reading.placeWords());
        String note = reading.note().isEmpty() ? "" : ", " + reading.note().replace("— ", "").replace(" · ", ", ");
        String text = reading.text();
        return who + note + ": " + text + (text.isEmpty() || ".!?”\"".indexOf(text.charAt(text.length() - 1)) < 0 ? "." : "");
    }

    private static String spokenSigns(String detail) {
        return detail.replace("→", Messages.words("differences.spoken.against")).replace("¶", Messages.words("differences.spoken.paragraph"))
                .replace("−", "");
    }

    private static String copied(List<Reading> readings) {
        return readings.stream().map(EntryWords::copied).collect(Collectors.joining("\n"));
    }

    private static String copied(Reading reading) {
        Article article = reading.article();
        String note = reading.note().isEmpty() ? "" : " (" + reading.note().replace("— ", "").replace(" · ", ", ") + ")";
        String text = reading.text().startsWith("“") ? reading.text() : "“" + reading.text() + "”";
        return reading.sigil() + "  " + text + note + "\n   — " + article.outlet() + ", " + reading.placeSign() + ", “" + article.title()
                + "”" + article.published().map(published -> ", " + published).orElse("") + ", " + article.source();
    }
}
