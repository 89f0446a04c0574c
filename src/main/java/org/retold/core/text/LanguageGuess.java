package org.retold.core.text;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The language a text is written in: by its script, or by the share of its words that are a language's most frequent ones. Says
 * nothing rather than something doubtful.
 */
public final class LanguageGuess {

    static final Locale UNKNOWN = Locale.of("und");

    private static final int ENOUGH = 60_000;
    private static final double LEAST_SHARE = .12;
    private static final double LEAD = 1.15;

    private static final Map<UnicodeScript, String> SCRIPTS = new EnumMap<>(Map.ofEntries(Map.entry(UnicodeScript.HAN, "zh"), Map.entry(UnicodeScript.HIRAGANA, "ja"), Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"), Map.entry(UnicodeScript.THAI, "th"), Map.entry(UnicodeScript.HEBREW, "he"), Map.entry(UnicodeScript.GREEK, "el"), Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"), Map.entry(UnicodeScript.GEORGIAN, "ka"), Map.entry(UnicodeScript.TAMIL, "ta"), Map.entry(UnicodeScript.BENGALI, "bn"), Map.entry(UnicodeScript.TELUGU, "te")));

    private static final Map<String, Set<String>> PROFILES = Map.ofEntries(
            profile("en", "the of and to in a is that for on was with as he it by at be from his this are had not but have an they which or her were their been has would who said will there its after she about"),
            profile("de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde"),
            profile("fr", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son ou aux été elle mais comme cette ses leur ont nous il y deux même après selon était"),
            profile("es", "de la que el en y a los del se las por un para con no una su al es lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde según"),
            profile("it", "di e il la che in a per un è del una non della i con si le da al dei nel sono alla ha più gli lo ma come anche delle su dal nella se o questo ai hanno tra stato degli cui dopo anni due"),
            profile("pt", "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois foi são está ser tem segundo"),
            profile("nl", "de van het een en in is dat op te zijn met voor niet die aan er om ook als maar bij of door naar uit nog over heeft worden wordt tot dan meer hij deze werd hebben geen was ze kan haar dit zich na"),
            profile("sv", "och i att en som det är på av för med den till de inte har om ett han men var jag från vi så kan när man år under också efter eller nu sin där vid mot ska skulle hade blev sig över"),
            profile("da", "og i at det er en til på af for de med som den har der ikke et han var fra men vi om så kan sig blev ved efter nu også skal eller havde år hun mod være bliver"),
            profile("nb", "og i det er som på en til av for at de med har ikke den et han var fra men vi om så kan seg ble ved etter nå også skal eller hadde år hun mot være blir"),
            profile("fi", "ja on ei että se oli hän mutta ovat kun myös joka niin kuin jos sen tai ole vain mukaan ennen jälkeen nyt sitä vielä jo olla siitä sekä"),
            profile("pl", "w i na z do się nie to że jest o od za po jak ale dla przez są był przy które oraz tym może tego czy już ich tylko przed jego"),
            profile("cs", "a v se na je že z o do s to pro i ve za jsou si ale jako by po od který podle také při před bude byl má které až už"),
            profile("ro", "de și în a la cu că pe nu din o un pentru care mai este au fost ale prin sau după dar sunt ca lui fi"),
            profile("tr", "ve bir bu da de için ile olarak olan çok daha gibi en kadar sonra ne ancak ama göre olduğu her ya değil"),
            profile("ru", "и в не на что с по это как а к но его из у за от то о для же бы он так все было только при был до также который"),
            profile("uk", "і в не на що з та до це як а від за про у його для але він є або був також під які щоб"));

    private LanguageGuess() {
    }

    public static Optional<Locale> of(String text) {
        String start = text.substring(0, Math.min(ENOUGH, text.length()));
        UnicodeScript script = script(start);
        if (SCRIPTS.containsKey(script)) {
            boolean kana = script == UnicodeScript.HAN && start.codePoints().filter(sign -> UnicodeScript.of(sign) == UnicodeScript.HIRAGANA).limit(10).count() >= 10;
            return Optional.of(Locale.of(kana ? "ja" : SCRIPTS.get(script)));
        }
        if (script == UnicodeScript.ARABIC) {
            return Optional.of(Locale.of(start.chars().filter(sign -> "پچگکی".indexOf(sign) >= 0).count() * 40 > start.length() ? "fa" : "ar"));
        }
        return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC ? byWords(start) : Optional.empty();
    }

    private static Optional<Locale> byWords(String text) {
        List<String> words = Tokenizer.tokens(text).stream().filter(token -> token.kind() == Token.Kind.WORD).map(Token::normal).toList();
        Map<String, Long> counts = new HashMap<>();
        PROFILES.forEach((language, frequent) -> counts.put(language, words.stream().filter(frequent::contains).count()));
        List<Map.Entry<String, Long>> best = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).limit(2).toList();
        long first = best.getFirst().getValue();
        boolean sure = first >= 3 && first >= LEAST_SHARE * words.size() && first >= LEAD * best.getLast().getValue();
        return sure ? Optional.of(Locale.of(best.getFirst().getKey())) : Optional.empty();
    }

    private static UnicodeScript script(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(sign -> counts.merge(UnicodeScript.of(sign), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(UnicodeScript.UNKNOWN);
    }

    private static Map.Entry<String, Set<String>> profile(String language, String words) {
        return Map.entry(language, Set.copyOf(new HashSet<>(List.of(words.split(" ")))));
    }
}
