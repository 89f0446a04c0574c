package org.retold.core.difference.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.retold.core.difference.name.Name;
import org.retold.core.difference.name.Names;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Span;

/** Finds who speaks in a sentence, outside its quotation marks: "said the mayor", "Ann Orr, who …, said", "he added". */
final class Attribution {

    private static final Set<String> VERBS = WordList.of("said says say saying told tells wrote writes added adds argued argues asked asks announced "
            + "announces insisted insists claimed claims warned warns explained explains stated states stressed stresses noted notes remarked "
            + "remarks replied replies responded commented declared declares beamed snapped joked shouted cried whispered conceded admitted "
            + "recalled continued concluded tweeted posted testified emphasized emphasised observed pointed vowed pledged fumed raged stormed quipped "
            + "blasted thundered sighed laughed put according hinted disclosed indicated signalled signaled conveyed revealed complained urged suggested called tells hailed described");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "who");
    private static final Set<String> PEOPLE = WordList.of("official officials source sources spokesman spokeswoman spokesperson diplomat diplomats "
            + "statement resident residents witness witnesses expert experts minister officer mother father neighbour neighbor man woman union company ministry government police army agency");

    private final String text;
    private final Names names;

    Attribution(String text, Names names) {
        this.text = text;
        this.names = names;
    }

    /** What was found: a speaker, or a pronoun that stands for one named before. */
    record Found(Optional<Speaker> speaker, boolean pronoun) {

        static final Found NOTHING = new Found(Optional.empty(), false);
    }

    /** @param outside the stretches of the sentence that are not quoted */
    Found in(List<Span> outside) {
        for (Span part : outside) {
            List<Word> words = Words.of(text, part);
            for (int i = 0; i < words.size(); i++) {
                if (VERBS.contains(words.get(i).lower()) || i == 0 && endsQuotation(part, words.getFirst())) {
                    Found found = around(words, i);
                    if (found.speaker.isPresent() || found.pronoun) {
                        return found;
                    }
                }
            }
            Found signed = beforeColon(part, words).speaker.isPresent() ? beforeColon(part, words) : afterDash(part, words);
            if (signed.speaker.isPresent()) {
                return signed;
            }
        }
        return Found.NOTHING;
    }

    /** Right after a quotation any past tense says that it is spoken: "…," crowed Ann Orr. */
    private boolean endsQuotation(Span part, Word first) {
        return first.lower().matches("\\p{L}{3,}ed") && text.substring(part.start(), first.span().start()).matches("[”\"»“’]\\s");
    }

    private Found beforeColon(Span part, List<Word> words) {
        boolean colon = part.of(text).strip().endsWith(":");
        return colon && !words.isEmpty() ? named(words, false) : Found.NOTHING;
    }

    /** The name under a letter: "… – Ann Orr, Brennick". */
    private Found afterDash(Span part, List<Word> words) {
        boolean dash = !words.isEmpty() && words.getFirst().isCapitalised()
                && text.substring(part.start(), words.getFirst().span().start()).matches("\\s*[”\"»“’]?\\s*[—–-]+\\s*");
        return dash ? named(words, true) : Found.NOTHING;
    }

    /** Only who stands right before or after a verb of saying: "fumed mayor Ann Orr", "Orr said". */
    Found besideVerb(Span sentence) {
        List<Word> words = Words.of(text, sentence);
        for (int i = 0; i < words.size(); i++) {
            if (VERBS.contains(words.get(i).lower())) {
                Found found = around(words, i);
                boolean beside = found.speaker.map(Speaker::span).filter(isBeside(words, i)).isPresent();
                return found.pronoun || beside ? found : Found.NOTHING;
            }
        }
        return Found.NOTHING;
    }

    private static Predicate<Span> isBeside(List<Word> words, int verb) {
        return span -> verb > 0 && span.end() == words.get(verb - 1).span().end()
                || verb + 1 < words.size() && span.start() == words.get(verb + 1).span().start();
    }

    static boolean goesOnWithPronoun(List<Word> sentence) {
        return !sentence.isEmpty() && sentence.getFirst().lower().matches("s?he");
    }

    private Found around(List<Word> words, int verb) {
        List<Word> before = words.subList(0, verb);
        List<Word> after = words.subList(verb + 1, words.size());
        boolean pronoun = !before.isEmpty() && PRONOUNS.contains(before.getLast().lower())
                || !after.isEmpty() && PRONOUNS.contains(after.getFirst().lower());
        boolean relative = !before.isEmpty() && before.getLast().lower().equals("who");
        if (pronoun && !relative) {
            return new Found(before.isEmpty() ? Optional.empty() : firstNamed(before), true);
        }
        Found first = verb == 0 ? named(after, true) : named(before, false);
        return first.speaker.isPresent() ? first : verb == 0 ? named(before, false) : named(after, true);
    }

    /** "Ann Orr alluded to it when she said": she is taken for the first person of the sentence. */
    private Optional<Speaker> firstNamed(List<Word> words) {
        return names.within(new Span(words.getFirst().span().start(), words.getLast().span().end())).stream()
                .filter(name -> Persons.maybe(name, text, names)).findFirst().map(name -> new Speaker(name.span(), Optional.of(name), false));
    }

    /** The name that stands right beside the verb: "added Orr, who had met Ann Bell"; else empty. */
    private static Optional<Name> beside(List<Word> words, List<Name> all, boolean after) {
        Span near = (after ? words.getFirst() : words.getLast()).span();
        int verb = after ? near.start() : near.end();
        return all.stream().filter(name -> after ? name.span().start() == verb : name.span().end() == verb).findFirst();
    }

    private Found named(List<Word> words, boolean nearestFirst) {
        if (words.isEmpty()) {
            return Found.NOTHING;
        }
        List<Name> all = names.within(new Span(words.getFirst().span().start(), words.getLast().span().end())).stream()
                .filter(name -> Persons.maybe(name, text, names)).toList();
        Optional<Name> best = beside(words, all, nearestFirst).or(() -> all.stream().filter(name -> name.isWithTitle() && name.words().size() > 1).findFirst())
                .or(() -> all.stream().filter(name -> name.words().size() > 1 || name.isWithTitle()).findFirst())
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(nearestFirst ? all.getFirst() : all.getLast()));
        if (best.isPresent()) {
            return new Found(Optional.of(new Speaker(best.get().span(), best, true)), false);
        }
        return words.stream().filter(word -> PEOPLE.contains(word.lower())).findFirst()
                .map(word -> new Found(Optional.of(new Speaker(phrase(words, word), Optional.empty(), true)), false)).orElse(Found.NOTHING);
    }

    /** "a European diplomat": back to the article. */
    private static Span phrase(List<Word> words, Word head) {
        int at = words.indexOf(head);
        int start = at;
        while (start > 0 && at - start < 4 && !words.get(start).lower().matches("a|an|the|one|two|three|four|five|six|several|its|his|their|her")) {
            start--;
        }
        return new Span(words.get(start).span().start(), head.span().end());
    }
}
