package org.retold.ui.theme;

import java.lang.reflect.Field;
import java.util.AbstractMap;
import java.util.HashSet;
import java.util.Set;

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

    /** Finds no run's text again, yet has all that are to be freed; a thread has its own, as two may lay out at the same time. */
    private static final class TextsToFree extends AbstractMap<Object, Long> {

        private final ThreadLocal<Set<Entry<Object, Long>>> texts = ThreadLocal.withInitial(HashSet::new);

        @Override
        public Long get(Object run) {
            return null;
        }

        @Override
        public Long put(Object run, Long address) {
            texts.get().add(new SimpleImmutableEntry<>(run, address));
            return null;
        }

        @Override
        public Set<Entry<Object, Long>> entrySet() {
            return texts.get();
        }
    }
}
