package org.retold.core.difference.opposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retold.core.difference.words.OppositeWords;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Span;

/** A passage as a side of a possible opposition: its words, what it denies, and on which side of which opposites it stands. */
final class Claim {

    private static final int SHORTEST = 4;
    /** Denials that say something about the reporting, not about the event. */
    private static final Set<String> OF_REPORTING = WordList.of("disclosed respond responded comment commented commenting immediately "
            + "immediate specify specified elaborate identify identified named clear known know want think care sure return returned "
            + "available provide exaggerate overstate possible");
    private static final Set<String> SILENT = WordList.of("declined silent uncertain unclear unknown denies denied deny rejected dismissed");
    private static final Set<String> TAKING_BACK = WordList.of("overblown exaggerated hoax myth false bogus untrue nonsense rubbish "
            + "denies denied deny denying dismisses rejects rejected refuted refutes disputed disputes unfounded baseless "
            + "misleading mistaken barely hardly scarcely reverse contrary dreams pretends fanciful wishful overstated inflated scaremongering "
            + "alarmist misguided wrongly wrong doubts doubted sceptical skeptical unlikely");

    private final int article;
    private final int passage;
    private final List<Word> words;
    private final Set<String> stems;
    private final List<Negation> negations;
    private final String text;
    private final int start;
    private final Map<Integer, Integer> poles = new HashMap<>();
    private final Map<Integer, Word> poleWords = new HashMap<>();

    Claim(int article, int passage, String text, Span span) {
        this.article = article;
        this.passage = passage;
        words = Words.of(text, span);
        stems = Words.stems(words);
        negations = Negation.in(text, words);
        this.text = text;
        start = span.start();
        for (Word word : words) {
            for (OppositeWords.Pole pole : OppositeWords.polesOf(word)) {
                boolean flipped = isDenied(word);
                poles.merge(pole.group(), flipped ? -pole.sign() : pole.sign(), Integer::sum);
                poleWords.putIfAbsent(pole.group(), word);
            }
        }
    }

    /** True where a "not" or the like stands at most three words before it; "without" denies nothing here, it names a condition. */
    private boolean isDenied(Word word) {
        int at = words.indexOf(word);
        return negations.stream().map(Negation::word).filter(negator -> !negator.lower().equals("without"))
                .anyMatch(negator -> at > words.indexOf(negator) && at - words.indexOf(negator) <= 3);
    }

    int article() {
        return article;
    }

    int passage() {
        return passage;
    }

    Set<String> stems() {
        return stems;
    }

    /** Net side of a group of opposites: 0 where it has none of its words, or as many of either. */
    int polarity(int group) {
        return Integer.signum(poles.getOrDefault(group, 0));
    }

    Set<Integer> groups() {
        return poles.keySet();
    }

    Optional<Word> poleWord(int group) {
        return Optional.ofNullable(poleWords.get(group));
    }

    boolean isLongEnough() {
        return stems.size() >= SHORTEST;
    }

    boolean deniesSomething() {
        return !denials().isEmpty() || takingBack().isPresent();
    }

    boolean isPlain() {
        return negations.isEmpty() && takingBack().isEmpty() && words.stream().noneMatch(word -> SILENT.contains(word.lower()));
    }

    /** What it denies of the event. */
    List<Negation> denials() {
        return negations.stream().filter(negation -> negation.scope().stream().limit(3).noneMatch(word -> OF_REPORTING.contains(word.lower()))).toList();
    }

    boolean isEmphatic(Negation negation) {
        return negation.isEmphatic(text, start);
    }

    Optional<Word> takingBack() {
        return words.stream().filter(word -> TAKING_BACK.contains(word.lower())).findFirst();
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
