package org.retold.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms in which texts name an outlet: the whole name, with or without its article, in any case; the noun that papers are
 * called by ("the Ledger"); what is left without words such as "News"; initials; the address of its site.
 */
final class OutletForms {

    /** What a paper is called by alone, when it is written with a capital. */
    private static final Set<String> NOUNS = Set.of("advertiser", "argus", "beacon", "bugle", "bulletin", "chronicle", "citizen", "clarion",
            "courier", "dispatch", "echo", "enquirer", "examiner", "express", "eye", "gazette", "globe", "guardian", "herald", "independent",
            "inquirer", "intercept", "journal", "ledger", "mail", "mercury", "meridian", "mirror", "monitor", "observer", "post", "recorder",
            "register", "reporter", "review", "sentinel", "spectator", "standard", "star", "sun", "telegram", "telegraph", "times", "tribune",
            "weekly", "zeitung");
    /** What says nothing of who it is. */
    private static final Set<String> GENERIC = Set.of("news", "online", "media", "network", "agency", "tv", "radio", "digital", "the", "com",
            "press", "daily", "group", "service", "channel", "international", "world");
    private static final String SITE_END = "\\.(?:com|org|net|news|tv|info|eu|uk|us|de|fr|es|it|il|lb|au|ca|in|ie|nz|co)(?:\\.[a-z]{2})?(?:/\\S*[\\p{L}\\p{N}/])?";
    private static final int SHORTEST = 2;

    private final Set<String> anyCase = new LinkedHashSet<>();
    private final Set<String> capital = new LinkedHashSet<>();
    private final Set<String> exact = new LinkedHashSet<>();
    private final Set<String> sites = new LinkedHashSet<>();

    OutletForms(String outlet) {
        String name = outlet.strip();
        String bare = name.replaceFirst("(?i)^the\\s+", "");
        List<String> words = Stream.of(bare.split("[\\s\\-–_.]+")).filter(word -> !word.isEmpty()).toList();
        whole(name);
        whole(bare);
        whole(bare.replaceFirst("(?i)^www\\.", "").replaceFirst("(?i)\\.(com|org|net|co\\.uk|news|tv)$", ""));
        words.stream().filter(word -> NOUNS.contains(word.toLowerCase(Locale.ROOT))).forEach(capital::add);
        List<String> core = words.stream().filter(word -> !GENERIC.contains(word.toLowerCase(Locale.ROOT)) && !word.matches("\\(?\\d+\\)?")).toList();
        if (core.size() == 1 && words.size() > 1) {
            capital.add(core.getFirst());
        }
        initials(words);
        String squashed = String.join("", words).toLowerCase(Locale.ROOT);
        if (squashed.length() > SHORTEST) {
            sites.add(squashed);
            anyCase.add("@?" + Pattern.quote(squashed));
        }
        core.stream().filter(word -> core.size() == 1).map(word -> word.toLowerCase(Locale.ROOT)).forEach(sites::add);
    }

    private void whole(String name) {
        if (name.length() >= SHORTEST) {
            boolean severalWords = name.chars().anyMatch(Character::isWhitespace);
            if (severalWords) {
                anyCase.add(Stream.of(name.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("[\\s\\-]+")));
            } else {
                capital.add(name);
            }
        }
    }

    private void initials(List<String> words) {
        String initials = words.stream().map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)).collect(Collectors.joining());
        boolean agency = words.size() == 2 && words.getLast().equalsIgnoreCase("press");
        if (initials.length() >= 3 || agency) {
            exact.add(initials);
            exact.add(String.join(".", initials.split("")) + ".");
            if (words.getFirst().equalsIgnoreCase("new") || agency) {
                sites.add(initials.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Regular expressions, the longest text first where two match at one place. */
    List<String> patterns() {
        List<String> all = new ArrayList<>();
        sites.stream().map(Pattern::quote).forEach(site -> all.add("(?i:(?:https?://)?(?:[\\w-]+\\.)*" + site + SITE_END + ")"));
        anyCase.forEach(form -> all.add("(?i:" + form + ")"));
        capital.stream().flatMap(word -> Stream.of(word, capitalised(word), word.toUpperCase(Locale.ROOT))).distinct().map(Pattern::quote).forEach(all::add);
        exact.stream().map(Pattern::quote).forEach(all::add);
        return all;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
