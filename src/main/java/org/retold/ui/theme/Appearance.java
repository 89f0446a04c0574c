package org.retold.ui.theme;

import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;

/**
 * The chosen theme, whether marks have one colour, how reading text is set, and the palette that goes with it all; dresses
 * scenes and follows the operating system where asked to.
 */
public final class Appearance {

    private static final WindowFace FACE_FROM_THE_RIGHT = WindowFace.fromTheRight();

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.SYSTEM);
    private final BooleanProperty singleColour = new SimpleBooleanProperty(this, "singleColour", false);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion", false);
    private final ObjectProperty<Typesetting> typesetting =
            new SimpleObjectProperty<>(this, "typesetting", Typesetting.USUAL);
    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>(this, "palette", Palette.of(Theme.LIGHT));
    /** The operating system outlives every window, and holds none of them. */
    private final InvalidationListener following = changed -> refresh();
    private Look shown = new Look(Theme.LIGHT, false);

    private record Look(Theme theme, boolean singleColour) {
    }

    public Appearance(Theme chosen) {
        theme.set(Objects.requireNonNull(chosen));
        refresh();
        theme.subscribe(this::refresh);
        singleColour.subscribe(this::refresh);
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakInvalidationListener(following));
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** True where all marks have the same colour and only signs and lines tell them apart. */
    public BooleanProperty singleColourProperty() {
        return singleColour;
    }

    /** True where nothing is to move by itself; so it is, too, where the operating system is set so. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    public boolean isStill() {
        return reducedMotion.get() || Platform.getPreferences().isReducedMotion();
    }

    public boolean isUsual() {
        return theme.get() == Theme.SYSTEM && !singleColour.get() && !reducedMotion.get();
    }

    public void reset() {
        theme.set(Theme.SYSTEM);
        singleColour.set(false);
        reducedMotion.set(false);
    }

    public ObjectProperty<Typesetting> typesettingProperty() {
        return typesetting;
    }

    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    /** Keeps the scene dressed from now on. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Wardrobe wardrobe = new Wardrobe(scene, () -> new Dress(shown.theme(), shown.singleColour(), typesetting.get().face()));
        if (scene.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT) {
            scene.getStylesheets().add(FACE_FROM_THE_RIGHT.sheet());
        }
        palette.subscribe(wardrobe::change);
        typesetting.subscribe(wardrobe::change);
    }

    private void refresh() {
        Look wanted = new Look(theme.get().shown(), singleColour.get());
        if (!wanted.equals(shown)) {
            shown = wanted;
            Palette colours = Palette.of(wanted.theme());
            palette.set(wanted.singleColour() ? colours.inOneColour() : colours);
        }
    }
}
