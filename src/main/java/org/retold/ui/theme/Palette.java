package org.retold.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/**
 * The colours of a theme for what is drawn by hand, read from the very style sheet that styles the controls, so that each
 * colour stands in one place.
 */
public final class Palette {

    private static final Pattern ENTRY = Pattern.compile("-retold-([a-z-]+):\\s*(#[0-9a-fA-F]{6,8})\\s*;");

    private final Map<String, Color> colours;

    private Palette(Map<String, Color> colours) {
        this.colours = Map.copyOf(colours);
    }

    public static Palette of(Theme theme) {
        return read(theme.colours());
    }

    /** The same with one colour for all marks, as {@code single-colour.css} has it for what style sheets colour. */
    public Palette inOneColour() {
        Map<String, Color> one = new HashMap<>(colours);
        for (String part : List.of("mark", "tint", "wash")) {
            one.put("dropped-" + part, colours.get("added-" + part));
        }
        return new Palette(one);
    }

    /**
     * @param name without its prefix, for example {@code added-mark}
     * @throws IllegalArgumentException if the theme has no such colour
     */
    public Color of(String name) {
        Color colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("no colour " + name);
        }
        return colour;
    }

    public Map<String, Color> all() {
        return colours;
    }

    private static Palette read(String file) {
        try (InputStream in = Palette.class.getResourceAsStream("/org/retold/ui/theme/" + file)) {
            Map<String, Color> colours = new HashMap<>();
            Matcher entry = ENTRY.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (entry.find()) {
                colours.put(entry.group(1), Color.web(entry.group(2)));
            }
            return new Palette(colours);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
