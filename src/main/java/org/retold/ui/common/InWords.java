package org.retold.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Says the values of a box that is chosen from and never typed into; no value is the empty text. */
public final class InWords<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public InWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("chosen, never typed");
    }
}
