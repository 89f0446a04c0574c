package org.retold.ui.common;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.text.Text;

/**
 * Text with words that run from right to left, cut so that JavaFX 26 can break it into lines: it fails with an
 * ArrayIndexOutOfBoundsException where a run of such words has to be cut, and puts a stop behind a word on its wrong side, so
 * that every word and every run of signs has to be a node of its own. Other text stays whole.
 */
public final class WrappableText {

    private static final Pattern HAS_WORD = Pattern.compile("[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]");
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+[ \\u00A0]?|[^\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern WORD = Pattern.compile("[^\\s\\u00A0]+[ \\u00A0]?|[\\s\\u00A0]");
    private static final String EMBED = "\u202B";
    private static final String END = "\u202C";

    private WrappableText() {
    }

    /**
     * The same words for a label, which is one node in a window that runs from the right: every second word is embedded once more
     * from right to left, which makes a run of each and changes nothing in their order.
     */
    public static String ofRuns(String text) {
        StringBuilder runs = new StringBuilder();
        boolean embedded = true;
        for (String word : WORD.matcher(text).results().map(MatchResult::group).toList()) {
            embedded = !embedded && HAS_WORD.matcher(word).find();
            runs.append(embedded ? EMBED + word + END : word);
        }
        return runs.toString();
    }

    public static List<String> pieces(String text) {
        return HAS_WORD.matcher(text).find() ? PIECE.matcher(text).results().map(MatchResult::group).toList() : List.of(text);
    }

    /** One node a piece, for a flow of texts. */
    public static List<Text> texts(String text) {
        return pieces(text).stream().map(Text::new).toList();
    }
}
