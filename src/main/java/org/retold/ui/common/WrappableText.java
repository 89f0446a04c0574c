package org.retold.ui.common;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.retold.ui.theme.StyleClass;

/**
 * Text with words that run from right to left, cut into nodes: JavaFX 26 on Linux puts a stop behind a word on its wrong side if the
 * two come from two typefaces, so that every word and every run of signs has to be a node of its own. Other text stays whole.
 * {@link WrappedLabel} and {@link WrappedTooltip} show words of an article on several lines.
 */
public final class WrappableText {

    private static final Pattern HAS_WORD = Pattern.compile("[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]");
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+[ \\u00A0]?|[^\\p{L}\\p{M}\\p{N}]+");

    private WrappableText() {
    }

    public static List<String> pieces(String text) {
        return text != null && HAS_WORD.matcher(text).find() ? PIECE.matcher(text).results().map(MatchResult::group).toList() : text == null ? List.of() : List.of(text);
    }

    /** One node a piece, for a flow of texts. */
    public static List<Text> texts(String text) {
        return pieces(text).stream().map(Text::new).toList();
    }

    /** Whether a label can show the text itself: a window that runs from the right has one typeface for its words and signs. */
    public static boolean isWhole(String text) {
        return Messages.language().isRightToLeft() || pieces(text).size() < 2;
    }

    /** The pieces in a flow that runs as the text does. */
    static TextFlow flow(String text) {
        TextFlow flow = new TextFlow(texts(text).toArray(Text[]::new));
        flow.setNodeOrientation(Direction.of(text));
        flow.getChildren().forEach(StyleClass.PROSE::on);
        return flow;
    }
}
