package org.retold.ui.pane;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.StyledTextArea;

/** A text area that tells a screen reader what it says and what of it is selected; offsets are into its text. */
final class ReadableArea extends StyledTextArea<Collection<String>, Collection<String>> {

    /** @param paragraph styles a paragraph by its style classes */
    ReadableArea(BiConsumer<TextFlow, Collection<String>> paragraph) {
        super(List.of(), paragraph, List.of(), (words, styles) -> words.getStyleClass().addAll(styles), false);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        textProperty().addListener(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        selectionProperty().addListener(_ -> {
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
        caretPositionProperty().addListener(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case CARET_OFFSET -> getCaretPosition();
            case EDITABLE -> false;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
