package org.retold.core.difference.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Span;

/**
 * What a passage says to be so of nothing at all: "none of the seats", "not one fuel rod", "no member we know of", "there was
 * no dead wood".
 *
 * @param span the words that say none, in the article's text
 * @param of   stems of the first words of what it is said of
 */
record NoneOf(Span span, Set<String> of) {

    private static final int MOST = 3;
    private static final Pattern NONE = Pattern.compile("(?i)^\\P{L}*(?:(?:and|but|yet|however|still|besides),? )?"
            + "(none of|not one|not a single|nothing|there (?:is|are|was|were) no|no(?! other| longer))\\b");

    /** The verb ends what none is said of: "not one rod has left". */
    private static final Set<String> VERBS = WordList.of("is are was were has have had will would can could does did to");

    /** Only where the passage begins with it: what is said in passing, "found no trace", is not told against a part. */
    static Optional<NoneOf> in(String text, Span passage) {
        return NONE.matcher(passage.of(text)).results().findFirst().map(none -> {
            Span span = new Span(passage.start() + none.start(1), passage.start() + none.end(1));
            Set<String> of = new HashSet<>();
            boolean nothing = none.group(1).equalsIgnoreCase("nothing");
            Words.of(text, new Span(span.end(), passage.end())).stream().takeWhile(word -> nothing || !VERBS.contains(word.lower()))
                    .filter(NoneOf::isThing).limit(MOST).forEach(word -> of.add(word.stem()));
            return new NoneOf(span, Set.copyOf(of));
        });
    }

    /** "Not a single crown of public money" speaks of the money. */
    private static boolean isThing(Word word) {
        return word.isContent() && !word.isNumber() && Unit.named(word.lower()) == null;
    }
}
