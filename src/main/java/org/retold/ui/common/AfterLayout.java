package org.retold.ui.common;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Work that is done after each layout of a window, as long as the node that it is for is in one. */
public final class AfterLayout {

    private AfterLayout() {
    }

    public static void of(Node node, Runnable work) {
        node.sceneProperty().subscribe((before, now) -> move(work, before, now));
        move(work, null, node.getScene());
    }

    private static void move(Runnable work, Scene before, Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(work);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(work);
        }
    }
}
