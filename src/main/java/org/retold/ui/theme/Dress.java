package org.retold.ui.theme;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Which of the style sheets' colours and typefaces hold. All themes and faces stand in sheets that a scene keeps for good; which
 * of them is worn is said by pseudo-classes of the scene's root. To take sheets away and add others would have every node of
 * the window matched with every rule anew, which takes several frames.
 */
record Dress(Theme theme, boolean singleColour, Face face) {

    private static final PseudoClass SINGLE_COLOUR = PseudoClass.getPseudoClass("single-colour");

    /** The sheets of everything that can be worn, and of the structure that is the same in all. */
    static List<String> sheets() {
        return List.of(Theme.sheet(Theme.LIGHT.colours()), Theme.sheet(Theme.SEPIA.colours()), Theme.sheet(Theme.DARK.colours()),
                Theme.sheet(Theme.CONTRAST.colours()), Theme.sheet("single-colour.css"), Theme.sheet("app.css"), Theme.sheet("story.css"),
                Theme.sheet("differences.css"), Theme.sheet("coding.css"), Face.sheet());
    }

    /** Puts it on; the scene keeps its place and contents. */
    void on(Scene scene) {
        Parent root = scene.getRoot();
        for (Theme other : Theme.values()) {
            root.pseudoClassStateChanged(other.pseudoClass(), other == theme);
        }
        for (Face other : Face.values()) {
            root.pseudoClassStateChanged(other.pseudoClass(), other == face);
        }
        root.pseudoClassStateChanged(SINGLE_COLOUR, singleColour);
    }
}
