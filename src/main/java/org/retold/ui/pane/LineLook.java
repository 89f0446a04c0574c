package org.retold.ui.pane;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Scale;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.retold.ui.common.Direction;
import org.retold.ui.theme.StyleClass;

/** How a line of a column looks: the face of what it is, and the way that its words run. */
final class LineLook {

    private static final String RIGHT_TO_LEFT = "right-to-left";

    private LineLook() {
    }

    /** Style classes of the line's paragraph; none for a plain line of the body. */
    static List<String> styles(PaneText.Line line) {
        List<String> styles = new ArrayList<>();
        if (line.style() != PaneText.Style.BODY) {
            styles.add(styleClass(line.style()).css());
        }
        if (Direction.isRightToLeft(line.words())) {
            styles.add(RIGHT_TO_LEFT);
        }
        return styles;
    }

    /**
     * A paragraph runs the way of its words, whatever the way of the window is.
     *
     * @param leading in pixels, between two rows
     */
    static void apply(TextFlow paragraph, Collection<String> styles, ObservableDoubleValue leading) {
        paragraph.lineSpacingProperty().bind(leading);
        paragraph.getStyleClass().addAll(styles);
        boolean rightToLeft = styles.contains(RIGHT_TO_LEFT);
        paragraph.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        if (rightToLeft) {
            Scale mirror = new Scale(-1, 1);
            mirror.pivotXProperty().bind(paragraph.widthProperty().divide(2));
            paragraph.getChildren().addListener((ListChangeListener<Node>) change -> mirror(paragraph, mirror));
            mirror(paragraph, mirror);
        }
    }

    /** The outlines that a flow gives of its words from right to left are mirrored, and with them marks and selection. */
    private static void mirror(TextFlow paragraph, Scale mirror) {
        paragraph.getChildren().stream().filter(child -> child instanceof Path && !child.getTransforms().contains(mirror))
                .forEach(child -> child.getTransforms().add(mirror));
    }

    /** The look of lines that follow one another, from the first one's start. */
    static StyleSpans<Collection<String>> spans(List<List<Highlights.Stretch>> lines) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).forEach(stretch -> spans.add(stretch.styles(), stretch.length()));
            if (i < lines.size() - 1) {
                spans.add(List.of(), 1);
            }
        }
        return spans.create();
    }

    private static StyleClass styleClass(PaneText.Style style) {
        return switch (style) {
            case HEADLINE -> StyleClass.HEADLINE;
            case META -> StyleClass.META;
            case BODY -> StyleClass.BODY;
            case SET_APART -> StyleClass.SET_APART;
            case FOLD -> StyleClass.FOLD;
        };
    }
}
