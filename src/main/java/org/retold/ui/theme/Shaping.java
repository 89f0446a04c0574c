package org.retold.ui.theme;

import java.lang.reflect.Field;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Has JavaFX 26 on Linux shape anew both parts of a run of glyphs that the end of a line parts. As it comes it keeps the text of
 * the whole run and sets that before the end of the line: Hindi and Thai stand there twice, one over the other, and a word from
 * the right fails with an ArrayIndexOutOfBoundsException. Needs com.sun.javafx.text and com.sun.javafx.font.freetype opened where
 * JavaFX runs as modules; a JavaFX that is made otherwise stays as it is.
 */
final class Shaping {

    private Shaping() {
    }

    static void mend() {
        try {
            Object layout = field(Class.forName("com.sun.javafx.text.GlyphLayoutManager"), "REUSABLE_INSTANCE").get(null);
            field(layout.getClass(), "runUtf8").set(layout, new TextsToFree());
        } catch (ReflectiveOperationException | RuntimeException otherwiseMade) {
            return;
        }
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /** Finds no run's text again, yet has the addresses of all to be freed with the layout. */
    private static final class TextsToFree extends AbstractMap<Object, Long> {

        private final List<Entry<Object, Long>> texts = new ArrayList<>();

        @Override
        public Long get(Object run) {
            return null;
        }

        @Override
        public Long put(Object run, Long address) {
            texts.add(new SimpleImmutableEntry<>(run, address));
            return null;
        }

        @Override
        public Set<Entry<Object, Long>> entrySet() {
            return texts.stream().collect(Collectors.toSet());
        }

        @Override
        public List<Long> values() {
            return texts.stream().map(Entry::getValue).toList();
        }

        @Override
        public void clear() {
            texts.clear();
        }
    }
}
