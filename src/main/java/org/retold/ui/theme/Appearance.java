package org.retold.ui.theme;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.application.Platform;
import javafx.scene.Scene;

/** The chosen theme and the palette that goes with it; dresses scenes and follows the operating system where asked to. */
public final class Appearance {

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.SYSTEM);
    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>(this, "palette", Palette.light());

    public Appearance(Theme chosen) {
        theme.set(Objects.requireNonNull(chosen));
        refresh();
        theme.subscribe(value -> refresh());
        Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> refresh());
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    /** Keeps the scene dressed from now on. */
    public void dress(Scene scene) {
        palette.subscribe(colours -> theme.get().apply(scene));
    }

    private void refresh() {
        palette.set(theme.get().isDark() ? Palette.dark() : Palette.light());
    }
}
