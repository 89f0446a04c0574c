package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retold.core.difference.figure.Figures;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;

/**
 * What a passage says is not so, be it with "not", with a verb such as "dismissed" or with an adjective such as "overblown".
 *
 * @param cue       the word that says so
 * @param denied    the content words it bears on
 * @param predicate of these the one that carries the claim, or nothing where any of them may: "open" of "will not open"
 * @param subject   a name right before it, of which the denied is said; or nothing
 * @param clause    the content words of the clause without its "not": what would be said by whom it is denied
 */
record Denial(Word cue, List<Word> denied, List<Word> predicate, List<Word> subject, List<Word> clause, Emphasis emphasis) {

    /**
     * "A breakthrough, not a tweak" contrasts; "Not a tweak …" and "Do not expect …" at the head of a passage stress;
     * "whatever the owner says" answers what others told, be it itself a denial; "talk of a merger is premature" holds it for mere talk.
     */
    enum Emphasis { NONE, CONTRAST, HEAD, ANSWER, TALK }

    /** Denials that say something about the reporting, not about the event. */
    private static final Set<String> OF_REPORTING = WordList.of("disclosed respond responded comment commented commenting immediately "
            + "immediate specify specified elaborate identify identified named clear known know want think care sure knows knew counting including mentioning return returned "
            + "available provide tell tells told mention mentioned exaggerate overstate possible");
    private static final Set<String> TAKING_BACK = WordList.of("denies denied deny denying dismisses dismissed rejects rejected refuted refutes "
            + "disputed disputes pretends doubts doubted");
    private static final Set<String> UNTRUE = WordList.of("overblown exaggerated hoax myth false bogus untrue nonsense rubbish unfounded baseless groundless "
            + "misleading mistaken reverse contrary fanciful wishful overstated inflated scaremongering alarmist misguided wrong unlikely "
            + "fantasy fiction illusion delusion fable lie lies invention propaganda mirage "
            + "sceptical skeptical");
    /** Verbs with which it is denied that something has an effect: what it is said of is denied. */
    private static final Set<String> EFFECT = WordList.of("apply applies applied work works worked help helps helped matter matters suffice suffices succeed exist exists existed");
    private static final Set<String> UNDECIDED = WordList.of("if unless whether hope hopes hoped fear fears feared should");
    private static final Pattern IMPERATIVE = Pattern.compile("[\"“‘']?(?:Do not|Don['’]t)");
    /** "Could find nothing wrong" denies that it is wrong, not that it was looked at. */
    private static final Set<String> FINDING = WordList.of("find finds found see sees saw discover discovered");
    private static final Set<String> NEGATING = Set.of("not", "never", "needn't", "don't", "cannot");
    private static final Set<String> QUANTIFYING = WordList.of("no nothing nobody none");

    static List<Denial> in(String text, int start, List<Word> words) {
        List<Denial> found = new ArrayList<>();
        for (Negation negation : Negation.in(text, words)) {
            int at = words.indexOf(negation.word());
            boolean ofReporting = negation.scope().stream().limit(3).anyMatch(word -> OF_REPORTING.contains(word.lower()) && !isOfKnowledge(words, word));
            if (!ofReporting && !negation.word().lower().equals("without") && !isUndecided(words, at) && !isOfAgentOrTime(text, words, at)
                    && !isOfFigure(text, words, at) && !failsAlone(words, at)) {
                List<Word> about = DeniedClause.before(text, words, at);
                boolean ofEffect = EFFECT.contains(negation.scope().getFirst().lower()) && !about.isEmpty();
                found.add(new Denial(negation.word(), ofEffect ? withHead(words, about) : negation.scope(), ofEffect ? List.of() : predicate(words, at, negation),
                        subject(words, at), DeniedClause.of(text, words, at), emphasis(negation, text, start)));
            }
        }
        for (int at = 0; at < words.size(); at++) {
            List<Word> denied = takenBack(text, words, at);
            if (!denied.isEmpty() && !isUndecided(words, at)) {
                boolean ofDenial = words.subList(0, at).stream().anyMatch(word -> QUANTIFYING.contains(word.lower()));
                List<Word> subject = TAKING_BACK.contains(words.get(at).lower()) ? List.of() : subject(words, at);
                found.add(new Denial(words.get(at), denied, List.of(), subject, List.of(), ofDenial ? Emphasis.ANSWER : Emphasis.NONE));
            }
        }
        for (int at = 0; at + 3 < words.size(); at++) {
            if (isMocking(words, at)) {
                found.add(new Denial(words.get(at), List.of(words.get(at + 2)), List.of(words.get(at + 2)), subject(words, at),
                        DeniedClause.before(text, words, at), Emphasis.NONE));
            }
        }
        HeldForTalk.in(words).ifPresent(talk -> found.add(new Denial(talk.cue(), talk.of(), List.of(), List.of(), List.of(), Emphasis.TALK)));
        TurnedTo.in(words).ifPresent(turned -> found.add(new Denial(turned.cue(), turned.to(), List.of(), List.of(), List.of(), Emphasis.ANSWER)));
        Answer.in(text, words).ifPresent(cue -> found.add(new Denial(cue, withoutAnswer(text, words, cue), List.of(), List.of(), List.of(), Emphasis.ANSWER)));
        return found;
    }

    /** "Did not know of the plan" says something of the event, "did not know whether" does not. */
    private static boolean isOfKnowledge(List<Word> words, Word word) {
        int at = words.indexOf(word);
        return word.lower().matches("knows?|knew|known") && at + 1 < words.size() && words.get(at + 1).lower().matches("of|about");
    }

    /** "About as clean as a pigsty" is not clean. */
    private static boolean isMocking(List<Word> words, int at) {
        return words.get(at).lower().equals("about") && words.get(at + 1).lower().equals("as") && words.get(at + 3).lower().equals("as")
                && words.get(at + 2).isContent() && !words.get(at + 2).isNumber();
    }

    /** In "the border has moved, whatever the ministry pretends" nothing is denied of the ministry. */
    private static List<Word> withoutAnswer(String text, List<Word> words, Word cue) {
        List<Word> answer = DeniedClause.after(text, words, words.indexOf(cue));
        List<Word> others = words.stream().filter(word -> word.isContent() && word != cue && !answer.contains(word)).toList();
        return others.isEmpty() ? answer.stream().filter(Word::isContent).toList() : others;
    }

    /** True where it takes back with a verb or an adjective what is told, and does not negate a predicate. */
    boolean takesBack() {
        return predicate.isEmpty();
    }

    /** True where it denies what the other denies: "costs nobody a thing", "at no cost". */
    boolean hasPredicateOf(Denial other) {
        return predicate.stream().anyMatch(word -> Stream.concat(other.predicate.stream(), other.denied.stream()).anyMatch(denied -> denied.stem().equals(word.stem())));
    }

    /** True for "open" of "will not open", not for "sign" of "no sign". */
    boolean deniesVerb(Word word) {
        return predicate.contains(word) && !quantifies();
    }

    /** True where it says so with a "no" of some kind, and not with a word such as "dismissed" or "myth". */
    boolean negates() {
        return quantifies() || NEGATING.contains(cue.lower());
    }

    /** True for "the ban will protect nobody". */
    boolean isOfObject() {
        return quantifies() && !predicate.isEmpty() && predicate.getFirst().span().start() < cue.span().start();
    }

    /** True for "nobody will touch it" and "no plant will close". */
    boolean quantifies() {
        return QUANTIFYING.contains(cue.lower());
    }

    private static Emphasis emphasis(Negation negation, String text, int start) {
        if (IMPERATIVE.matcher(text.substring(start, negation.span().end())).matches()) {
            return Emphasis.HEAD;
        }
        if (!negation.isEmphatic(text, start)) {
            return Emphasis.NONE;
        }
        boolean head = negation.span().start() - start <= 1;
        return head ? Emphasis.HEAD : negation.word().lower().equals("not") ? Emphasis.CONTRAST : Emphasis.NONE;
    }

    /** "Not by judges" only says who; "no meeting has taken place since", "not inspected since May" and "does not meet until May" say when; "is not to blame" denies. */
    private static boolean isOfAgentOrTime(String text, List<Word> words, int at) {
        boolean ofPredicate = at > 0 && at + 1 < words.size() && words.get(at + 1).lower().equals("to")
                && words.get(at - 1).lower().matches("is|are|was|were");
        boolean didNothing = at + 1 < words.size() && (words.get(at).lower() + " " + words.get(at + 1).lower()).equals("nothing for");
        boolean ofAgent = !ofPredicate && !didNothing && at + 1 < words.size() && words.get(at + 1).lower().matches("by|since|until|before|after|for|because|to|in|on|at|every|everyone|everything|always")
                || at + 1 < words.size() && words.get(at + 1).lower().equals("all") && !isOfSome(words, at);
        boolean ofTime = DeniedClause.after(text, words, at).stream().anyMatch(word -> word.lower().matches("since|until|till"));
        return ofAgent || ofTime;
    }

    /** "The line failed its passengers" and "a pump failed and the water rose" deny nothing of them; "failed to" does. */
    private static boolean failsAlone(List<Word> words, int at) {
        return words.get(at).lower().startsWith("fail") && at + 1 < words.size() && !words.get(at + 1).lower().equals("to");
    }

    /** "Five people, not two" corrects a figure, which is a differing figure and no framing. */
    private static boolean isOfFigure(String text, List<Word> words, int at) {
        return words.get(at).lower().equals("not") && at + 1 < words.size() && Figures.isNumber(words, at + 1, text);
    }

    /** "The staff will not all be offered work" denies that all are; "not all of them know" only says that some do. */
    private static boolean isOfSome(List<Word> words, int at) {
        return at > 0 && words.get(at - 1).lower().matches("will|would|can|could|is|are|was|were|has|have|had|do|does|did") && at > 1;
    }

    private static boolean isUndecided(List<Word> words, int at) {
        boolean comparing = at > 0 && words.get(at - 1).lower().equals("like");
        boolean oneOfTwo = words.subList(0, at).stream().anyMatch(word -> word.lower().equals("either"));
        boolean wanted = at + 1 < words.size() && QUANTIFYING.contains(words.get(at).lower()) && words.get(at + 1).lower().matches("should|must|need");
        boolean believing = words.subList(at, Math.min(words.size(), at + 4)).stream().anyMatch(DeniedClause::isCarrier);
        return wanted && !believing || comparing || oneOfTwo || words.subList(Math.max(0, at - 6), at).stream().anyMatch(word -> UNDECIDED.contains(word.lower()));
    }

    private static List<Word> predicate(List<Word> words, int at, Negation negation) {
        boolean quantifying = QUANTIFYING.contains(words.get(at).lower());
        if (quantifying && at > 0 && !FINDING.contains(words.get(at - 1).lower()) && words.get(at - 1).isContent() && !words.get(at - 1).isCapitalised()
                && !Answer.isSaying(words.get(at - 1))) {
            return List.of(words.get(at - 1));
        }
        return negation.scope().stream().filter(word -> !word.isCapitalised() && !word.isNumber() && !DeniedClause.isCarrier(word)).findFirst().or(() -> negation.scope().stream().findFirst())
                .map(List::of).orElse(List.of());
    }

    private static List<Word> subject(List<Word> words, int at) {
        for (int i = at - 1; i > Math.max(0, at - 4); i--) {
            if (words.get(i).isContent()) {
                return words.get(i).isCapitalised() ? List.of(words.get(i)) : List.of();
            }
        }
        return List.of();
    }

    /** "The complaints that the company is supposed to have ignored do not exist" denies the complaints. */
    private static List<Word> withHead(List<Word> words, List<Word> about) {
        boolean clause = words.size() > 2 && words.getFirst().lower().equals("the") && words.get(2).lower().matches("that|which|who");
        List<Word> denied = new ArrayList<>(clause ? List.of(words.get(1)) : List.of());
        about.stream().filter(word -> !word.lower().matches("supposed|supposedly|alleged|allegedly|reported|reportedly")).forEach(denied::add);
        return denied;
    }

    private static List<Word> takenBack(String text, List<Word> words, int at) {
        boolean dreams = words.get(at).lower().equals("dreams") && at + 1 < words.size() && words.get(at + 1).lower().equals("of");
        if (dreams || TAKING_BACK.contains(words.get(at).lower())) {
            return following(words, at);
        }
        return UNTRUE.contains(words.get(at).lower()) && !isAttribute(text, words, at) && !isWhatWasTold(words, at) && !isNotSo(words, at)
                ? words.subList(0, at).stream().filter(Word::isContent).toList() : List.of();
    }

    /** "Nothing wrong with it" and "not exaggerated" take nothing back. */
    private static boolean isNotSo(List<Word> words, int at) {
        return words.subList(Math.max(0, at - 2), at).stream().anyMatch(word -> word.lower().matches("not|nothing|never|hardly|.*n't"));
    }

    /** What is denied or dismissed; in "dismissed it as a trick" the trick is not. */
    private static List<Word> following(List<Word> words, int at) {
        return words.subList(at + 1, words.size()).stream().takeWhile(word -> !word.lower().matches("as|but|because|while"))
                .filter(word -> word.isContent() && !word.isCapitalised()).toList();
    }

    /** "He asked and was told a lie" takes nothing back of his asking. */
    private static boolean isWhatWasTold(List<Word> words, int at) {
        return words.subList(Math.max(0, at - 3), at).stream().anyMatch(word -> word.lower().matches("tells?|told|telling"));
    }

    /** "a bogus claim" takes nothing back, "the claim is bogus" does. */
    private static boolean isAttribute(String text, List<Word> words, int at) {
        return at + 1 < words.size() && words.get(at + 1).isContent()
                && text.substring(words.get(at).span().end(), words.get(at + 1).span().start()).isBlank();
    }
}
