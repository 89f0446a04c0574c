package org.retold.ui.common;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class LanguagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(,\\w+)?");

    @AfterEach
    void speakEnglish() {
        Messages.speak(Language.ENGLISH, Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"SYSTEM", "ENGLISH"})
    void everyLanguageHasTheKeysOfEnglish(Language language) throws IOException {
        assertEquals(new TreeSet<>(read("").stringPropertyNames()), new TreeSet<>(read("_" + language.code()).stringPropertyNames()));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"SYSTEM", "ENGLISH"})
    void everySentenceHasThePlaceholdersOfEnglish(Language language) throws IOException {
        Properties english = read("");
        Map<String, String> otherwise = new TreeMap<>();
        read("_" + language.code()).forEach((key, words) -> {
            if (!places(english.getProperty((String) key, "")).equals(places((String) words))) {
                otherwise.put((String) key, (String) words);
            }
        });
        assertEquals(Map.of(), otherwise);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SYSTEM")
    void everySentenceCanBeSaidOfAnyNumber(Language language) throws IOException {
        for (Map.Entry<Object, Object> sentence : read(language == Language.ENGLISH ? "" : "_" + language.code()).entrySet()) {
            String pattern = (String) sentence.getValue();
            for (int number : new int[] {0, 1, 2, 3, 10, 11, 100}) {
                Object[] values = {number, number, number, number, number, number};
                String said = assertDoesNotThrow(() -> new MessageFormat(pattern, language.locale(Locale.ENGLISH)).format(values), pattern);
                assertFalse(said.contains("{"), said);
            }
        }
    }

    /** A straight apostrophe would be swallowed, and what follows it not filled in. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SYSTEM")
    void noSentenceHasAStraightApostrophe(Language language) throws IOException {
        assertEquals(Map.of(), read(language == Language.ENGLISH ? "" : "_" + language.code()).entrySet().stream()
                .filter(sentence -> ((String) sentence.getValue()).contains("'"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        Messages.speak(Language.GERMAN, Locale.US);
        assertEquals("Stärke 0,82", Messages.words("differences.strength", 0.82));
        assertEquals("Spalten", Messages.words("view.columns"));
    }

    @Test
    void arabicCountsTwoByItselfAndHasTheDigitsOfTheArticles() {
        Messages.speak(Language.ARABIC, Locale.of("ar", "EG"));
        assertEquals("مقطعان مختلفان", Messages.words("tour.count", 2));
        assertEquals("7 مقاطع مختلفة", plain(Messages.words("tour.count", 7)));
        assertEquals("12 مقطعًا مختلفًا", plain(Messages.words("tour.count", 12)));
    }

    @Test
    void factsStandBesideOneAnotherAndADateInArabicKeepsItsOrder() {
        assertEquals("base · 14 May 2025", Messages.dotted("base", "", "14 May 2025"));
        Messages.speak(Language.ARABIC, Locale.ENGLISH);
        assertEquals("الأساس · \u200E14 May 2025", Messages.dotted("الأساس", "14 May 2025"));
    }

    @Test
    void theOperatingSystemIsFollowedAndEnglishSpokenWhereItsLanguageIsNone() {
        assertEquals(Language.FRENCH, Language.SYSTEM.spoken(Locale.CANADA_FRENCH));
        assertEquals(Language.ENGLISH, Language.SYSTEM.spoken(Locale.JAPAN));
        assertEquals(Language.GERMAN, Language.GERMAN.spoken(Locale.JAPAN));
        assertEquals("CA", Language.SPANISH.locale(Locale.CANADA).getCountry());
    }

    @Test
    void everyLanguageIsNamedInItself() {
        assertEquals("[English, Deutsch, Français, Español, العربية]", Arrays.stream(Language.values())
                .filter(language -> language != Language.SYSTEM).map(Language::ownName).toList().toString());
    }

    @Test
    void anUnknownLanguageInTheSettingsIsTheSystems() {
        assertEquals(Language.SYSTEM, Language.of("xx"));
        assertEquals(Language.ARABIC, Language.of("ar"));
        assertTrue(Language.ARABIC.isRightToLeft());
    }

    private static String plain(String words) {
        return words.replace("\u200E", "").replace('\u00A0', ' ');
    }

    private static TreeSet<String> places(String words) {
        return PLACE.matcher(words).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String suffix) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/org/retold/ui/messages" + suffix + ".properties"))) {
            words.load(in);
        }
        return words;
    }
}
