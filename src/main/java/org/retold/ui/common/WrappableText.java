package org.retold.ui.common;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.retold.ui.theme.StyleClass;

/**
 * Text with words that run from right to left, cut so that JavaFX 26 can break it into lines: it fails with an
 * ArrayIndexOutOfBoundsException where a run of such words has to be cut, and puts a stop behind a word on its wrong side, so
 * that every word and every run of signs has to be a node of its own. Other text stays whole. {@link WrappedLabel} and {@link WrappedTooltip} show
 * words of an article on several lines.
 */
public final class WrappableText {

    private static final Pattern HAS_WORD = Pattern.compile("[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]");
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+[ \\u00A0]?|[^\\p{L}\\p{M}\\p{N}]+");

    private WrappableText() {
    }

    /** The same words for a label, which does not break such text itself: in lines of at most so many characters. */
    public static String inLines(String text, int most) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ", -1)) {
            if (length > 0) {
                length = length + 1 + word.length() > most ? 0 : length + 1;
                lines.append(length == 0 ? '\n' : ' ');
            }
            lines.append(word);
            length += word.length();
        }
        return lines.toString();
    }

    public static List<String> pieces(String text) {
        return HAS_WORD.matcher(text).find() ? PIECE.matcher(text).results().map(MatchResult::group).toList() : List.of(text);
    }

    /** One node a piece, for a flow of texts. */
    public static List<Text> texts(String text) {
        return pieces(text).stream().map(Text::new).toList();
    }

    public static boolean isWhole(String text) {
        return text == null || pieces(text).size() == 1;
    }

    /** The pieces in a flow that runs as the text does. */
    static TextFlow flow(String text) {
        TextFlow flow = new TextFlow(texts(text).toArray(Text[]::new));
        flow.setNodeOrientation(Direction.of(text));
        flow.getChildren().forEach(StyleClass.PROSE::on);
        return flow;
    }
}
