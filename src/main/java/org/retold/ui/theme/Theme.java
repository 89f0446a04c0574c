package org.retold.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Light, dark, or as the operating system has it. */
public enum Theme {
    LIGHT, DARK, SYSTEM;

    private static final String FOLDER = "/org/retold/ui/theme/";

    /** The next one for a button that steps through them. */
    public Theme next() {
        return values()[(ordinal() + 1) % values().length];
    }

    public boolean isDark() {
        return this == DARK || this == SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    /** Dresses the scene. The scene keeps its place and contents. */
    public void apply(Scene scene) {
        Application.setUserAgentStylesheet(isDark() ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets());
    }

    /** For dialogs and popups, which have scenes of their own. */
    public List<String> sheets() {
        return List.of(sheet(isDark() ? "colours-dark.css" : "colours-light.css"), sheet("app.css"), sheet("story.css"),
                sheet("differences.css"));
    }

    private static String sheet(String name) {
        return Theme.class.getResource(FOLDER + name).toExternalForm();
    }
}
