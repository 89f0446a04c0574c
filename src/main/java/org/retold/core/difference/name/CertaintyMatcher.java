package org.retold.core.difference.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retold.core.difference.name.NamePair.Change;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Span;

/** Compares how sure linked passages are (may or will do the same thing) and whom they give as their source. */
public final class CertaintyMatcher {

    private static final Map<String, Integer> MODALS = Map.of("may", 1, "might", 1, "could", 1, "would", 3, "should", 2, "will", 3, "must", 3);
    private static final Set<String> SOURCES = WordList.of("source sources official officials diplomat diplomats spokesman spokeswoman "
            + "spokesperson insider insiders aide aides people persons negotiators lawyers executives");
    private static final Set<String> HEARD = WordList.of("reportedly allegedly apparently supposedly purportedly probably possibly");
    private static final Set<String> SPEECH = WordList.of("said says told tell according reported spoke confirmed added familiar citing");
    private static final Map<String, Integer> COUNTS = Map.ofEntries(Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1),
            Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7),
            Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
            Map.entry("several", 98), Map.entry("multiple", 98), Map.entry("many", 99), Map.entry("some", 97));

    private CertaintyMatcher() {
    }

    /** @param passageA a passage of {@code textA} that tells what {@code passageB} tells in the other text */
    public static List<NamePair> match(String textA, Span passageA, String textB, Span passageB) {
        List<NamePair> found = new ArrayList<>();
        List<Word> a = Words.of(textA, passageA);
        List<Word> b = Words.of(textB, passageB);
        for (Modal one : modals(a)) {
            for (Modal other : modals(b)) {
                if (one.verb.equals(other.verb) && one.force != other.force) {
                    found.add(new NamePair(one.span, other.span, Change.HEDGE, one.span + "|" + other.span));
                }
            }
        }
        found.addAll(heard(a, b, false));
        found.addAll(heard(b, a, true));
        Optional<Source> one = source(a);
        Optional<Source> other = source(b);
        if (one.isPresent() && other.isPresent() && one.get().isOther(other.get())) {
            found.add(new NamePair(one.get().span, other.get().span, Change.SOURCE, one.get().span + "|" + other.get().span));
        }
        return found;
    }

    private record Modal(Span span, int force, String verb) {
    }

    private record Source(Span span, int count, String head) {

        boolean isOther(Source other) {
            return count != other.count && (head.equals(other.head) || isAnybody() && other.isAnybody());
        }

        private boolean isAnybody() {
            return head.matches("sourc|person|insid|insider|offici|official");
        }
    }

    /** What one side only has heard of and the other tells as it is: "reportedly left" and "left". */
    private static List<NamePair> heard(List<Word> hedging, List<Word> plain, boolean swapped) {
        List<NamePair> found = new ArrayList<>();
        if (plain.stream().anyMatch(word -> HEARD.contains(word.lower()))) {
            return found;
        }
        for (int i = 0; i + 1 < hedging.size(); i++) {
            Word verb = hedging.get(i + 1);
            if (HEARD.contains(hedging.get(i).lower()) && verb.isContent()) {
                Span hedged = new Span(hedging.get(i).span().start(), verb.span().end());
                plain.stream().filter(word -> word.stem().equals(verb.stem())).findFirst().map(Word::span).ifPresent(said ->
                        found.add(new NamePair(swapped ? said : hedged, swapped ? hedged : said, Change.HEDGE, hedged + "|" + said)));
            }
        }
        return found;
    }

    private static List<Modal> modals(List<Word> words) {
        List<Modal> modals = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            Integer force = MODALS.get(words.get(i).lower());
            if (force != null && !(words.get(i).isCapitalised() && i > 0)) {
                int verb = i + 1;
                while (verb < words.size() - 1 && !words.get(verb).isContent()) {
                    verb++;
                }
                if (words.get(verb).isContent()) {
                    modals.add(new Modal(new Span(words.get(i).span().start(), words.get(verb).span().end()), force, words.get(verb).stem()));
                }
            }
        }
        return modals;
    }

    /** The first source that is counted but not named; empty where several are. */
    private static Optional<Source> source(List<Word> words) {
        List<Source> sources = new ArrayList<>();
        boolean speech = words.stream().anyMatch(word -> SPEECH.contains(word.lower()));
        for (int i = 0; i < words.size() && speech; i++) {
            if (!SOURCES.contains(words.get(i).lower())) {
                continue;
            }
            for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
                Integer count = COUNTS.get(words.get(j).lower());
                if (count != null) {
                    boolean vague = words.get(i).stem().equals("person") && words.subList(i, Math.min(words.size(), i + 5)).stream()
                            .noneMatch(word -> word.lower().matches("familiar|briefed|knowledge|close"));
                    if (vague) {
                        break;
                    }
                    sources.add(new Source(new Span(words.get(j).span().start(), words.get(i).span().end()), count, words.get(i).stem()));
                    break;
                }
            }
        }
        return sources.stream().findFirst();
    }
}
