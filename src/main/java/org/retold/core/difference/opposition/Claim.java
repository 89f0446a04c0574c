package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.retold.core.difference.figure.Figures;
import org.retold.core.difference.words.OppositeWords;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Span;

/** A passage as a side of a possible opposition: its words, what it denies, and on which side of which opposites it stands. */
final class Claim {

    private static final int SHORTEST = 3;
    private static final int BEFORE = 4;
    /** Words with which a passage says no, asks, or tells no fact: what another denies is not plainly said there. */
    private static final Set<String> SILENT = WordList.of("declined silent uncertain unclear unknown denies denied deny rejected rejects dismissed "
            + "opposed opposes oppose against veto vetoed override overrides overrode overridden overruled overturned missed miss doubts doubted "
            + "sceptical skeptical overblown exaggerated hoax myth false bogus untrue disputed disputes refuted wrong unlikely hardly barely impossible");
    /** Words for one thing that are not of one stem and have no opposite. */
    private static final List<Set<String>> SAME = List.of(WordList.of("change changes changed changing affect affects affected alter alters altered ruin ruins ruined "
            + "spoil spoils spoiled harm harms harmed hurt hurts damage damages damaged"),
            WordList.of("pay pays paid cover covers covered"),
            WordList.of("blame blamed blames cause caused causes culprit fault responsible responsibility due"),
            WordList.of("return returned returning back home"));
    private static final Set<String> SPECULATING = WordList.of("could may might expect expects expected predict predicts predicted");
    private static final Set<String> FORETELLING = WordList.of("will would promise promises promised pledge pledged vow vows vowed likely set");
    private static final Set<String> FEW = WordList.of("few little");
    private static final Set<String> NOT_FEW = WordList.of("a the last past next first");
    private static final Set<String> CONDITION = WordList.of("if unless should");
    /** Verbs of wanting what is not so yet. */
    private static final Set<String> SEEKING = WordList.of("sought seek seeks seeking want wanting wants wanted demand demands demanded ask asked asking asks call calls "
            + "urge urges urged try tries tried hope hopes hoped hoping asking demanding urging if whether prospect");

    private static final Pattern ASKING = Pattern.compile("\\?[\"”’]?\\s*$");
    private static final Pattern NO_LONGER = Pattern.compile("(?i)\\bno longer\\b|\\b(?:not|n['’]t)\\b[^.,;]* any (?:longer|more)\\b");

    private final int article;
    private final int passage;
    private final String text;
    private final Span span;
    private final List<Word> words;
    private final Set<String> stems;
    private final List<Negation> negations;
    private final List<Denial> denials;
    private final boolean quoted;
    private final boolean reports;
    private final boolean plainly;
    private final boolean refersBack;
    private final Poles poles;

    Claim(int article, int passage, String text, Span span) {
        this.article = article;
        this.passage = passage;
        this.text = text;
        this.span = span;
        words = Words.of(text, span);
        stems = Words.stems(words);
        negations = Negation.in(text, words);
        denials = Denial.in(text, span.start(), words);
        boolean asks = ASKING.matcher(said()).find();
        quoted = said().chars().anyMatch(sign -> "\"“”".indexOf(sign) >= 0);
        reports = asks || quoted || said().contains(" have it that ") || words.stream().anyMatch(Answer::isSaying);
        plainly = !asks && !NO_LONGER.matcher(said()).find() && words.stream().noneMatch(word -> SILENT.contains(word.lower()));
        refersBack = denials.stream().anyMatch(this::refersBack);
        poles = new Poles(said(), text, words, negations.stream().map(Negation::word).toList());
    }

    int article() {
        return article;
    }

    int passage() {
        return passage;
    }

    /** The figures of all claims of one article, in their order. */
    static Figures figures(List<Claim> ofOne) {
        return new Figures(ofOne.getFirst().text, ofOne.stream().map(claim -> claim.span).toList());
    }

    /** True for a headline, which speaks of the whole event, and for "a breakthrough, not a tweak", which is said against somebody. */
    boolean isPointed() {
        return passage == 0 || denials.stream().anyMatch(denial -> denial.emphasis() == Denial.Emphasis.CONTRAST);
    }

    /** Its text. */
    String said() {
        return span.of(text);
    }

    /** Where it begins in the article. */
    int start() {
        return span.start();
    }

    List<Word> words() {
        return words;
    }

    /** True where it is quoted from its beginning, be it in a quotation that began in the passage before. */
    boolean isQuotedAfter(Claim before) {
        String earlier = before.span.of(text);
        boolean open = earlier.lastIndexOf('“') > earlier.lastIndexOf('”') || earlier.chars().filter(sign -> sign == '"').count() % 2 == 1;
        return open || "\"“„«‘".indexOf(span.of(text).strip().charAt(0)) >= 0;
    }

    /** True where a quotation stands in it. */
    boolean isQuoted() {
        return quoted;
    }

    /** True for what somebody is quoted with, is said to have said, or is asked. */
    boolean reports() {
        return reports;
    }

    /** True where it is the passage right after that one, in the same paragraph. */
    boolean follows(Claim before) {
        return article == before.article && passage == before.passage + 1 && text.substring(before.span.end(), span.start()).indexOf('\n') < 0;
    }

    /** True where it tells what could be rather than what is. */
    boolean speculates() {
        return words.stream().anyMatch(word -> SPECULATING.contains(word.lower()) && !word.isCapitalised());
    }

    /** True where it tells of what is to come. */
    boolean foretells() {
        return speculates() || words.stream().anyMatch(word -> FORETELLING.contains(word.lower()));
    }

    /** True where it says what would be under a condition. */
    boolean depends() {
        return words.stream().anyMatch(word -> CONDITION.contains(word.lower()));
    }

    /** True where it says no anywhere, "without" among it. */
    boolean saysNo() {
        return !negations.isEmpty();
    }

    Set<String> stems() {
        return stems;
    }

    /** On which sides of which opposites it stands. */
    Poles poles() {
        return poles;
    }

    /** The names right before its word of a group of opposites: of whom it is said. */
    Set<String> namesBeforePole(int group) {
        return poles.word(group).map(words::indexOf).map(this::namesBefore).orElse(Set.of());
    }

    boolean isLongEnough() {
        return stems.size() >= SHORTEST;
    }

    /** True where it neither asks nor says no. */
    boolean isPlain() {
        return negations.stream().allMatch(Claim::isWithout) && speaksPlainly();
    }

    /** The same where it may say no to something else than what is denied. */
    boolean isPlainOf(Denial denial) {
        return negations.stream().allMatch(own -> isWithout(own) || own.isOfOthers(denial.denied()) && own.isOfOthers(denial.predicate()))
                && denials.stream().noneMatch(own -> own.hasPredicateOf(denial)) && speaksPlainly();
    }

    /** True where it neither asks nor takes back what others say. */
    boolean speaksPlainly() {
        return plainly;
    }

    /** True where it tells what is denied of something that is without it, which the denial leaves out: it says no too. */
    boolean saysWithout(Denial denial, Claim denying) {
        return negations.stream().filter(Claim::isWithout).map(own -> own.scope().getFirst())
                .anyMatch(object -> denial.denied().stream().anyMatch(word -> word.stem().equals(object.stem()))
                        && denying.negations.stream().filter(Claim::isWithout).noneMatch(own -> own.scope().getFirst().stem().equals(object.stem())));
    }

    private static boolean isWithout(Negation negation) {
        return negation.word().lower().equals("without");
    }

    /** True where one of its denials does. */
    boolean refersBack() {
        return refersBack;
    }

    /** "No such warning had reached the board" speaks of a warning that somebody tells of. */
    boolean refersBack(Denial denial) {
        int at = words.indexOf(denial.cue());
        return at + 1 < words.size() && words.get(at + 1).lower().equals("such");
    }

    /** "Few customers will leave", which says no to "many customers will leave"; not "a few customers". */
    boolean saysFewOf(Denial denial) {
        return IntStream.range(0, words.size() - 1).filter(at -> FEW.contains(words.get(at).lower()))
                .filter(at -> at == 0 || !NOT_FEW.contains(words.get(at - 1).lower()))
                .anyMatch(at -> denial.denied().stream().anyMatch(word -> word.stem().equals(words.get(at + 1).stem())));
    }

    /** "Tax" of "is not a wage but a tax" and of "is no wage, it is a tax". */
    Optional<Word> saysInstead(Denial denial) {
        return IntStream.range(words.indexOf(denial.cue()) + 1, words.size()).filter(this::goesOnInstead).boxed().findFirst()
                .flatMap(at -> words.subList(at + 1, words.size()).stream().filter(Word::isContent).findFirst());
    }

    private boolean goesOnInstead(int at) {
        boolean isStill = at + 1 < words.size() && words.get(at + 1).lower().matches("is|are|was|were");
        return words.get(at).lower().equals("but") || isStill && words.get(at).lower().matches("it|they|he|she");
    }

    /** What it denies of the event. */
    List<Denial> denials() {
        return denials;
    }

    /** True where it says, and does not merely ask for, what the other denies; a noun of the same stem will do. */
    boolean says(Word predicate) {
        for (int i = 0; i < words.size(); i++) {
            Word own = words.get(i);
            if (isOf(own.stem(), predicate.stem()) || mean(own, predicate)) {
                return words.subList(0, i).stream().noneMatch(word -> SEEKING.contains(word.lower()));
            }
        }
        return false;
    }

    private static boolean areSame(Word own, Word other) {
        return SAME.stream().anyMatch(same -> same.contains(own.lower()) && same.contains(other.lower()));
    }

    private static boolean mean(Word own, Word other) {
        return areSame(own, other) || OppositeWords.polesOf(own).stream().anyMatch(OppositeWords.polesOf(other)::contains);
    }

    /** True where it has that word or one derived from it. */
    boolean hasOneOf(Word word) {
        return stems.contains(word.stem()) || stems.stream().anyMatch(stem -> isOf(stem, word.stem()));
    }

    /** True where it has another word for it: "culprit" and "cause", "climb" and "rise". */
    boolean meansOneOf(Word word) {
        return words.stream().anyMatch(own -> areSame(own, word))
                || OppositeWords.polesOf(word).stream().anyMatch(pole -> poles.side(pole.group()) == pole.sign());
    }

    private static boolean isOf(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return one.equals(other) || shorter.length() >= 5 && longer.startsWith(shorter);
    }

    /** True where it mentions all of these words. */
    boolean mentions(List<Word> some) {
        return some.stream().allMatch(word -> words.stream().anyMatch(own -> own.stem().equals(word.stem())));
    }

    /** The names right before such a word or one derived from it. */
    Set<String> namesBefore(Word some) {
        return namesBefore((int) words.stream().takeWhile(word -> !isOf(word.stem(), some.stem())).count());
    }

    private Set<String> namesBefore(int at) {
        return Words.stems(words.subList(Math.max(0, at - BEFORE), at).stream().filter(Word::isCapitalised).toList());
    }

    /** True where both are said of somebody, and of nobody in common. */
    static boolean areOthers(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
    }

    /** How many stems both have, names left out. */
    long plainWordsSharedWith(Claim other) {
        return words.stream().filter(word -> word.isContent() && !word.isCapitalised()).map(Word::stem).distinct()
                .filter(other.stems::contains).count();
    }

    /** The stems that both have. */
    List<String> sharedWith(Claim other) {
        List<String> shared = new ArrayList<>(stems);
        shared.retainAll(other.stems);
        return shared;
    }

    /** A content word as it stands here. */
    Optional<Word> wordOf(String stem) {
        return words.stream().filter(word -> word.isContent() && word.stem().equals(stem)).findFirst();
    }
}
