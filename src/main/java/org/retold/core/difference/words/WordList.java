package org.retold.core.difference.words;

import java.util.List;
import java.util.Set;

/** A set of words, written with spaces between them. */
public final class WordList {

    private WordList() {
    }

    public static Set<String> of(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
