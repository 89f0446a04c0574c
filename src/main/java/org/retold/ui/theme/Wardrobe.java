package org.retold.ui.theme;

import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** Keeps a scene, and every popup over its window, in the dress that is worn now. A popup has a scene of its own. */
final class Wardrobe {

    private final Scene scene;
    private final Supplier<Dress> worn;
    /** The list of all windows outlives every one of them, and holds none. */
    private final ListChangeListener<Window> opening = this::dressOpened;

    Wardrobe(Scene scene, Supplier<Dress> worn) {
        this.scene = scene;
        this.worn = worn;
        scene.getStylesheets().setAll(Dress.sheets());
        Window.getWindows().addListener(new WeakListChangeListener<>(opening));
        change();
    }

    void change() {
        worn.get().on(scene);
        Window.getWindows().forEach(this::dress);
    }

    private void dressOpened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::dress);
        }
    }

    private void dress(Window window) {
        if (window instanceof PopupWindow && base(window) == scene.getWindow()) {
            worn.get().on(window.getScene());
        }
    }

    private static Window base(Window window) {
        Window base = window;
        while (base instanceof PopupWindow popup) {
            base = popup.getOwnerWindow();
        }
        return base;
    }
}
