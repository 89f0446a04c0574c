package org.retold.ui.common;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextArea;
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

    public static List<String> pieces(String text) {
        return text != null && HAS_WORD.matcher(text).find() ? PIECE.matcher(text).results().map(MatchResult::group).toList() : text == null ? List.of() : List.of(text);
    }

    /** One node a piece, for a flow of texts. */
    public static List<Text> texts(String text) {
        return pieces(text).stream().map(Text::new).toList();
    }

    /** Has the lines of a field wrapped as long as neither what is written in it nor its prompt has words from right to left. */
    public static void wrap(TextArea field) {
        field.wrapTextProperty().bind(Bindings.createBooleanBinding(() -> pieces(field.getText()).size() < 2 && pieces(field.getPromptText()).size() < 2,
                field.textProperty(), field.promptTextProperty()));
    }

    /** Whether a label can break the text itself. */
    public static boolean isWhole(String text) {
        return text == null || text.contains(BreakableWords.BREAK) || pieces(text).size() == 1;
    }

    /** The pieces in a flow that runs as the text does. */
    static TextFlow flow(String text) {
        TextFlow flow = new TextFlow(texts(text).toArray(Text[]::new));
        flow.setNodeOrientation(Direction.of(text));
        flow.getChildren().forEach(StyleClass.PROSE::on);
        return flow;
    }
}
