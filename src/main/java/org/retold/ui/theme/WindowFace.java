package org.retold.ui.theme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/**
 * The typeface of the window's own words where they run from the right. It has to have the letters and the signs both: JavaFX 26 on
 * Linux sets a word and a sign behind it in the wrong order if they come from two typefaces.
 *
 * @param family as the system calls it; empty for the one that the window has in other languages
 */
record WindowFace(Optional<String> family) {

    private static final List<String> FAMILIES = List.of("Segoe UI", "DejaVu Sans", "Geeza Pro", "Arial", "Tahoma");
    private static final String SHEET = """
            .root, .label, .button, .toggle-button, .menu-button, .check-box, .radio-button, .hyperlink, .text-input, .tooltip {
                -fx-font-family: "%s" !important;
            }
            """;

    /** The first that the machine has of those that are known to have Arabic and Latin letters and the signs of both. */
    static WindowFace fromTheRight() {
        return of(Font.getFamilies());
    }

    static WindowFace of(Collection<String> installed) {
        return new WindowFace(FAMILIES.stream().filter(installed::contains).findFirst());
    }

    /** A style sheet, as an address that a scene takes. */
    String sheet() {
        String css = family.map(SHEET::formatted).orElse("");
        return Theme.address(css);
    }
}
