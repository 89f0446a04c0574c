package org.retold.core.difference.figure;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Span;

/**
 * What a passage says to be so of nothing at all: "none of the seats", "not one fuel rod", "no member we know of", "there was
 * no dead wood", "it amounted to nothing".
 *
 * @param span the words that say none, in the article's text
 * @param of   stems of the words that tell of what
 */
record NoneOf(Span span, Set<String> of) {

    private static final int MOST = 3;
    private static final Pattern NONE = Pattern.compile("(?i)^\\P{L}*(?:(?:and|but|yet|however|still|besides),? )?"
            + "(none of|not one|not a single|nothing|there (?:is|are|was|were) no|no(?! other| longer))\\b");
    private static final Pattern AT_END = Pattern.compile("(?i)\\b(?:to|with|for|at) ((?:nothing|none)(?: at all)?)\\P{L}*$"
            + "|^\\P{L}*\\p{L}+ (never)\\b");

    /** The verb ends what none is said of: "not one rod has left". */
    private static final Set<String> VERBS = WordList.of("is are was were has have had will would can could does did to");

    /** Only where the passage begins or ends with it: what is said in passing, "found no trace", is not told against a part. */
    static Optional<NoneOf> in(String text, Span passage) {
        return NONE.matcher(passage.of(text)).results().findFirst().map(none -> atHead(text, passage, none))
                .or(() -> AT_END.matcher(passage.of(text)).results().findFirst().map(none -> atEnd(text, passage, none)));
    }

    private static NoneOf atHead(String text, Span passage, MatchResult none) {
        Span span = new Span(passage.start() + none.start(1), passage.start() + none.end(1));
        boolean nothing = none.group(1).equalsIgnoreCase("nothing");
        return new NoneOf(span, things(Words.of(text, new Span(span.end(), passage.end())).stream()
                .takeWhile(word -> nothing || !VERBS.contains(word.lower())).filter(NoneOf::isThing).limit(MOST)));
    }

    /** "As to what business gave, it amounted to nothing" speaks of all that goes before; "cash never came into it" of the cash. */
    private static NoneOf atEnd(String text, Span passage, MatchResult none) {
        int group = none.group(1) == null ? 2 : 1;
        Span span = new Span(passage.start() + none.start(group), passage.start() + none.end(group));
        return new NoneOf(span, things(Words.of(text, new Span(passage.start(), span.end())).stream().filter(NoneOf::isThing)));
    }

    private static Set<String> things(Stream<Word> words) {
        return words.map(Word::stem).collect(Collectors.toUnmodifiableSet());
    }

    /** "Not a single crown of public money" speaks of the money. */
    private static boolean isThing(Word word) {
        return word.isContent() && !word.isNumber() && Unit.named(word.lower()) == null;
    }
}
