package org.retold.ui.theme;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.css.Styleable;
import javafx.scene.Node;

/** The style classes that code sets and {@code app.css} styles, each named once. */
public enum StyleClass {
    TOOL_STRIP, LEGEND, LEGEND_KEY, LEGEND_DIVIDER, STATUS_LINE, PANEL, PANEL_TITLE, EMPTY_STATE, EMPTY_TITLE, MESSAGE_BAR, LINKING_BAR, DROP_HINT,
    CARD, CARD_HEADLINE, OUT_OF_SIGHT, RAIL, SIGIL, BASE_SIGIL, OUTLET, QUIET, SHARE_BAR,
    COLUMN, LINK_DRAG, LINK_DRAG_LINE, LINK_DRAG_TARGET, LINK_DRAG_WORDS, COLUMN_HEADER, COLUMN_TEXT, COLUMNS_BACKGROUND,
    HEADLINE, META, BODY, SET_APART, FOLD,
    PARAPHRASED, ADDED, DROPPED, DIMMED,
    WORD_ADDED, WORD_DROPPED, BOXED, BOXED_FINELY, BOXED_LIGHTLY, HIT, CURRENT_HIT, SELECTED,
    ROWS, ROWS_HEADER, ROW_PANE, ROW_RAIL, ROW_TELLERS, ROW_OPPOSED, READING_CELL, READING_SIGN, READING_NOTE, ABSENT, NOT_IN, CURSOR,
    PROSE, PROSE_TINT, PROSE_DOTS, PROSE_BOX,
    COVERAGE, COVERAGE_HEADER, COVERAGE_ROW, COVERAGE_LABEL, COVERAGE_CELL, COVERAGE_MARK, COVERAGE_PLACE, COVERAGE_TELLERS,
    COVERAGE_TOTAL, FILTERS, FILTER, FILTER_GROUP, FILTER_WORDS,
    TELLING, TELLING_TEXT, WORD_COMMON, DISPUTE, LIGHT, WAY, NOT_TOLD, TOOL,
    PRINT_SHEET, PRINT_CHOICES, PRINT_PAGES, PRINT_FOOT, PAPER,
    FIND_FIELD, KEY_CAP, OVERVIEW_WINDOW, VEIL, KEYS_CARD,
    DIFFERENCES, FILTER_BAR, KIND_CHIP, OUTLET_CHIP, OPPOSED_BANNER, DIFFERENCE_LIST, LIST_HEADING, DIFFERENCE, KIND_SIGN,
    KIND_NAME, KIND_DETAIL, READING_TEXT, RUN_IN, MARK_OWN, MARK_MISSED, MARK_BOXED, MARK_HIT, OPPOSED_SIDE, SHARED_COPY, SHARED_CELL,
    SETTINGS, SETTINGS_TITLE, SETTINGS_HEADER, SETTINGS_CONTENT, SETTINGS_FOOTER, CHOICE, LETTERS,
    CODING, CODE_SWATCH, CODE_CHIP, ANNOTATION, STANDING;

    /** As it is written in the style sheets: lower case, words joined by hyphens. */
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public <S extends Styleable> S on(S node) {
        if (!node.getStyleClass().contains(css())) {
            node.getStyleClass().add(css());
        }
        return node;
    }

    public void on(Styleable node, boolean wanted) {
        if (wanted) {
            on(node);
        } else {
            node.getStyleClass().remove(css());
        }
    }

    /** As a state of the node ({@code :cursor}), which the toolkit changes at far less cost than a class. */
    public void asState(Node node, boolean wanted) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(css()), wanted);
    }
}
