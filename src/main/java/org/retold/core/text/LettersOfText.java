package org.retold.core.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The letters of a text: its main script, and which languages can be written with them. */
final class LettersOfText {

    private static final int FEWEST = 8;
    /** Share of a text's letters from which one script is the main one; names and quotations may be in another. */
    private static final double MOST = .5;
    /** Share of the letters from which one that only some languages have is no foreign name's. */
    private static final double TELLING = .004;
    private static final double KANA = .08;
    private static final String PERSIAN = "پچژگکی";
    private static final String ARABIC = "ةأإىؤ";
    private static final List<String> PERSIAN_OR_ARABIC = List.of("fa", "ar");

    private static final Map<UnicodeScript, String> ONE_LANGUAGE = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.THAI, "th"), Map.entry(UnicodeScript.HEBREW, "he"), Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"), Map.entry(UnicodeScript.GEORGIAN, "ka"), Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"), Map.entry(UnicodeScript.KANNADA, "kn"), Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"), Map.entry(UnicodeScript.GURMUKHI, "pa"), Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.KHMER, "km"), Map.entry(UnicodeScript.LAO, "lo"), Map.entry(UnicodeScript.MYANMAR, "my")));
    private static final List<String> LATIN = List.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk",
            "hr", "hu", "ro", "tr", "ca", "id", "vi", "et", "lt");

    private final Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    private final Map<Integer, Integer> signs = new HashMap<>();
    private int all;

    private LettersOfText() {
    }

    static LettersOfText of(String text) {
        LettersOfText letters = new LettersOfText();
        text.codePoints().filter(Character::isLetter).forEach(letters::add);
        return letters;
    }

    private void add(int sign) {
        all++;
        scripts.merge(UnicodeScript.of(sign), 1, Integer::sum);
        signs.merge(Character.toLowerCase(sign), 1, Integer::sum);
    }

    /** The languages that can be meant; one where the letters alone tell, none where nothing is known of them. */
    List<String> languages() {
        int kana = count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
        int eastAsian = count(UnicodeScript.HAN) + kana + count(UnicodeScript.HANGUL);
        if (all < FEWEST && eastAsian < FEWEST / 2) {
            return List.of();
        }
        if (eastAsian >= MOST * all) {
            return List.of(count(UnicodeScript.HANGUL) * 2 > eastAsian ? "ko" : kana >= KANA * eastAsian ? "ja" : "zh");
        }
        UnicodeScript main = scripts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(UnicodeScript.UNKNOWN);
        if (count(main) < MOST * all) {
            return List.of();
        }
        return switch (main) {
            case LATIN -> LATIN;
            case ARABIC -> arabic();
            case CYRILLIC -> cyrillic();
            case DEVANAGARI -> List.of("hi", "mr", "ne");
            case BENGALI -> has("ৰৱ") ? List.of("as") : List.of("bn");
            default -> Optional.ofNullable(ONE_LANGUAGE.get(main)).map(List::of).orElse(List.of());
        };
    }

    /** What a text in a script of several languages is most often, where its words do not tell; empty where that would be a guess. */
    Optional<String> mostLikely() {
        boolean arabic = languages().equals(PERSIAN_OR_ARABIC) && holds(PERSIAN) == 0 && holds(ARABIC + "يك") > 0;
        return arabic ? Optional.of("ar") : Optional.empty();
    }

    private List<String> arabic() {
        if (has("ٹڈڑںےھہ")) {
            return List.of("ur");
        }
        if (has("ښځڅډړږۍې")) {
            return List.of("ps");
        }
        if (has("ڕڵێۆ")) {
            return List.of("ckb");
        }
        if (has(PERSIAN)) {
            return List.of("fa");
        }
        return has(ARABIC) ? List.of("ar") : PERSIAN_OR_ARABIC;
    }

    private List<String> cyrillic() {
        if (has("ў")) {
            return List.of("be");
        }
        if (has("іїєґ")) {
            return List.of("uk");
        }
        if (has("јљњћђџќѓѕ")) {
            return List.of("sr", "mk");
        }
        return has("ыэё") ? List.of("ru") : List.of("ru", "bg", "uk");
    }

    private boolean has(String some) {
        return holds(some) >= 2 && holds(some) >= TELLING * all;
    }

    private int holds(String some) {
        return some.codePoints().map(sign -> signs.getOrDefault(sign, 0)).sum();
    }

    private int count(UnicodeScript script) {
        return scripts.getOrDefault(script, 0);
    }
}
