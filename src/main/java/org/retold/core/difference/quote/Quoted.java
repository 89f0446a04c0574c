package org.retold.core.difference.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retold.core.difference.words.Word;
import org.retold.core.text.Span;

/**
 * One quoted sentence, or less, of an article.
 *
 * @param pieces  its words without marks, in two pieces where "he said" breaks it
 * @param words   of all pieces, contractions written out and spelling made even; for comparing
 * @param passage index of the passage in which it begins
 * @param source  index of the run of quotations by one speaker to which it belongs
 */
public record Quoted(List<Span> pieces, List<String> words, int passage, int source, Optional<Speaker> speaker) {

    public Quoted {
        pieces = List.copyOf(pieces);
        words = List.copyOf(words);
    }

    /** True only where both are surely said by somebody, and not by the same. */
    public boolean isByOther(Quoted other) {
        return speaker.isPresent() && other.speaker.isPresent() && speaker.get().isSurelyOther(other.speaker.get());
    }

    /** This and the one that follows it, read as one. */
    Quoted with(Quoted next) {
        List<Span> both = new ArrayList<>(pieces);
        both.addAll(next.pieces);
        List<String> all = new ArrayList<>(words);
        all.addAll(next.words);
        return new Quoted(both, all, passage, source, speaker.or(next::speaker));
    }

    static List<String> evenWords(List<Word> words) {
        List<String> even = new ArrayList<>();
        words.forEach(word -> even.addAll(Spelling.even(word.lower())));
        for (int i = 0; i + 1 < even.size(); i++) {
            if (even.get(i).equals("per") && even.get(i + 1).equals("cent")) {
                even.set(i, "percent");
                even.remove(i + 1);
            }
        }
        return even;
    }
}
