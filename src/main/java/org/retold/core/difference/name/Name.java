package org.retold.core.difference.name;

import java.util.List;
import java.util.stream.Collectors;
import org.retold.core.difference.words.Word;
import org.retold.core.text.Span;

/**
 * A name as it stands in a text.
 *
 * @param title what is said of it right before, may be empty: "presiding judge"
 * @param words the name itself, never empty
 */
public record Name(List<Word> title, List<Word> words) {

    public Name {
        title = List.copyOf(title);
        words = List.copyOf(words);
    }

    /** With its title. */
    public Span span() {
        return new Span((title.isEmpty() ? words : title).getFirst().span().start(), words.getLast().span().end());
    }

    public Span spanOfName() {
        return new Span(words.getFirst().span().start(), words.getLast().span().end());
    }

    /** What it is called by afterwards: the family name, or the last word. */
    public String key() {
        return words.getLast().lower();
    }

    /** In small letters, one space between words. */
    public String normal() {
        return words.stream().map(Word::lower).collect(Collectors.joining(" "));
    }

    public boolean isWithTitle() {
        return !title.isEmpty();
    }

    boolean isPartOf(Name other) {
        return words.stream().allMatch(word -> other.words.stream().anyMatch(w -> isForm(w, word)));
    }

    /** True for a word and its plural or genitive; not for "Tilman" and "Tilmann". */
    static boolean isForm(Word one, Word other) {
        String shorter = one.lower().length() < other.lower().length() ? one.lower() : other.lower();
        String longer = one.lower().length() < other.lower().length() ? other.lower() : one.lower();
        boolean doubled = longer.length() == shorter.length() + 1 && longer.equals(shorter + shorter.charAt(shorter.length() - 1)) && !longer.endsWith("ss");
        return one.stem().equals(other.stem()) && !doubled;
    }

    /** True where one may stand for the other: they have their last word in common, or one is part of the other. */
    public boolean maySame(Name other) {
        return key().equals(other.key()) || words.stream().anyMatch(word -> other.words.stream().anyMatch(w -> w.lower().equals(word.lower())));
    }
}
