package org.retold.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The typefaces that the application brings with it: a serif for reading, a sans serif for everything else, and one of letters that
 * are easily told apart. */
public final class Faces {

    private static final List<String> FILES = List.of(
            "/org/retold/ui/fonts/SourceSerif4-Regular.ttf",
            "/org/retold/ui/fonts/SourceSerif4-Italic.ttf",
            "/org/retold/ui/fonts/SourceSerif4-SemiBold.ttf",
            "/org/retold/ui/fonts/AtkinsonHyperlegible-Regular.ttf",
            "/org/retold/ui/fonts/AtkinsonHyperlegible-Italic.ttf",
            "/org/retold/ui/fonts/AtkinsonHyperlegible-Bold.ttf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Italic.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf");

    private Faces() {
    }

    /** Makes the faces known by name. A face that is missing is replaced by the system's: no text is ever unreadable. */
    public static void load() {
        Shaping.mend();
        for (String file : FILES) {
            try (InputStream in = Faces.class.getResourceAsStream(file)) {
                if (in != null) {
                    Font.loadFont(in, 12);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
