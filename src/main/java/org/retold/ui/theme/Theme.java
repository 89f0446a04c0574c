package org.retold.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;

/**
 * The colours of the window. Each theme but the last, which is one of the others as the operating system has it, has a sheet of
 * its own, {@code colours-<name>.css}, which holds colours and nothing else; structure is the same in all.
 */
public enum Theme {
    LIGHT, SEPIA, DARK, CONTRAST, SYSTEM;

    private static final String FOLDER = "/org/retold/ui/theme/";
    /** Where Windows says that the user has chosen high contrast; the other systems do not say. */
    private static final String HIGH_CONTRAST = "Windows.SPI.HighContrast";

    /** The next one for a button that steps through them. */
    public Theme next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** What is to be seen: never {@code SYSTEM}. */
    public Theme shown() {
        if (this != SYSTEM) {
            return this;
        }
        if (Platform.getPreferences().getBoolean(HIGH_CONTRAST).orElse(false)) {
            return CONTRAST;
        }
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    /** Key in {@code messages.properties} of its name. */
    public String key() {
        return "theme." + name().toLowerCase(Locale.ROOT);
    }

    /** What the root of a scene is while the theme is shown. */
    PseudoClass pseudoClass() {
        return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
    }

    /** The file of its colours. */
    String colours() {
        return "colours-" + shown().name().toLowerCase(Locale.ROOT) + ".css";
    }

    /** Of a style sheet that is in no file. */
    static String address(String css) {
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    static String sheet(String name) {
        return Theme.class.getResource(FOLDER + name).toExternalForm();
    }
}
