package org.retold.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;

/**
 * One way to look at the comparison, standing in the centre of the window. Views are registered in {@code Wiring}; each
 * listens to the shared comparison and its selection, and changes the selection in answer to the reader.
 */
public interface View {

    /** Key in {@code messages.properties} of the view's name. */
    String titleKey();

    /** Ikonli code of the symbol on the view's button. */
    String icon();

    KeyCombination accelerator();

    Node node();

    /** Brings the selected passage, if there is one, into sight; called when the view comes to the front. */
    void showSelection();

    /** Goes on by some differences in the view's own order; false where it has none and the order of the articles counts. */
    default boolean step(int differences) {
        return false;
    }

    /** True where the legend of marks, which shows and hides them, says something about this view. */
    default boolean showsMarks() {
        return true;
    }

    /** Where the reader stands among the view's own differences; empty where the order of the articles counts. */
    default Optional<ObservableValue<Position>> position() {
        return Optional.empty();
    }

    /** Keys that mean something in this view only, for the card of all keys. */
    default List<Shortcut> shortcuts() {
        return List.of();
    }

    /** @param words what the keys do */
    record Shortcut(String words, List<KeyCombination> keys) {

        /** @param key in {@code messages.properties} of what the keys do */
        public static Shortcut of(String key, String... keys) {
            return new Shortcut(Messages.words(key), Stream.of(keys).map(KeyCombination::keyCombination).toList());
        }
    }
}
