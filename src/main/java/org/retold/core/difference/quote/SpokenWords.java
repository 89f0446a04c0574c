package org.retold.core.difference.quote;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Span;

/**
 * A passage that is mostly a quotation: what is quoted, and who is named beside it. Two passages in which the same person speaks
 * are alike in meaning already for that, whatever is said.
 *
 * @param quoted stems of the content words between the marks; empty where the passage is not mostly a quotation
 * @param named  stems of the names outside the marks
 * @param all    stems of all content words
 */
public record SpokenWords(Set<String> quoted, Set<String> named, Set<String> all) {

    private static final double MOSTLY = .45;

    public SpokenWords {
        quoted = Set.copyOf(quoted);
        named = Set.copyOf(named);
        all = Set.copyOf(all);
    }

    public static SpokenWords of(String passage) {
        List<Word> words = Words.of(passage);
        List<Span> spans = Marks.in(passage, List.of(new Span(0, passage.length())));
        boolean mostly = spans.stream().mapToInt(Span::length).sum() >= MOSTLY * passage.length();
        List<Word> inside = words.stream().filter(word -> spans.stream().anyMatch(span -> span.start() <= word.span().start() && word.span().end() <= span.end())).toList();
        Set<String> named = words.stream().filter(word -> !inside.contains(word) && word.isContent() && word.isCapitalised())
                .map(Word::stem).collect(Collectors.toSet());
        return new SpokenWords(mostly ? Words.stems(inside) : Set.of(), named, Words.stems(words));
    }

    /** True where a person quoted here is named in the other passage too, which has none of the words that are quoted. */
    public boolean sharesOnlyTheSpeakerWith(SpokenWords other) {
        Set<String> speakers = new HashSet<>(named);
        speakers.retainAll(other.named);
        return !quoted.isEmpty() && !speakers.isEmpty() && Collections.disjoint(quoted, other.all);
    }
}
