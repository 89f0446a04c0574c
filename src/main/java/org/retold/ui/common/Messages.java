package org.retold.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words on the screen, by dotted key: from {@code messages.properties} in English, from {@code messages_de.properties} and its
 * kin in the other languages, all of them UTF-8. What a language lacks is said in English.
 */
public final class Messages {

    private static final Pattern NUMBER_BEFORE_NAME = Pattern.compile("\\b\\d+(?= \\p{IsLatin})");

    private static volatile Spoken spoken = Spoken.of(Language.ENGLISH, Locale.ENGLISH);

    private Messages() {
    }

    private record Spoken(Language language, Locale locale, Properties words) {

        static Spoken of(Language language, Locale system) {
            Properties words = new Properties(read(""));
            Language known = language.spoken(system);
            if (known != Language.ENGLISH) {
                words.putAll(read("_" + known.code()));
            }
            return new Spoken(known, language.locale(system), words);
        }

        private static Properties read(String suffix) {
            Properties words = new Properties();
            String name = "/org/retold/ui/messages" + suffix + ".properties";
            try (InputStream in = Messages.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new MissingResourceException("no words", name, "");
                }
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                return words;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /**
     * Everything that is said from now on is said in this language; what is on the screen already stays as it is.
     *
     * @param system what the operating system speaks
     */
    public static void speak(Language language, Locale system) {
        spoken = Spoken.of(language, system);
    }

    public static Language language() {
        return spoken.language();
    }

    /** For dates and numbers. */
    public static Locale locale() {
        return spoken.locale();
    }

    /** @throws MissingResourceException if there is no such key */
    public static String words(String key, Object... values) {
        Spoken now = spoken;
        String pattern = now.words().getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException("no words for " + key, Messages.class.getName(), key);
        }
        return shown(values.length == 0 ? pattern : new MessageFormat(pattern, now.locale()).format(values));
    }

    /** Facts beside one another, a dot between two; what is empty is left out. */
    public static String dotted(String... facts) {
        return shown(Stream.of(facts).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · ")));
    }

    /** Between words from the right a number stays with the name from the left that follows it, as in a date. */
    private static String shown(String said) {
        return spoken.language().isRightToLeft() ? NUMBER_BEFORE_NAME.matcher(said).replaceAll("\u200E$0") : said;
    }
}
