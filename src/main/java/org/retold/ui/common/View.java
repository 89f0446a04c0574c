package org.retold.ui.common;

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
}
