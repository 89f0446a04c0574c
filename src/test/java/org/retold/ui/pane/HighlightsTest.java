package org.retold.ui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retold.core.text.Article;
import org.retold.core.text.Span;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.Kind;
import org.retold.ui.comparison.Tellings;
import org.retold.ui.theme.StyleClass;

class HighlightsTest {

    private final ComparisonModel model = Tellings.model();
    private final Article other = model.find("B").orElseThrow();
    private final PaneText text = PaneText.of(other, false);

    @Test
    void stretchesFillTheirLine() {
        Highlights highlights = highlights(EnumSet.allOf(Kind.class), Set.of(1), List.of(new Span(30, 44)));
        for (int i = 0; i < text.lines().size(); i++) {
            assertEquals(text.lines().get(i).words().length(),
                    highlights.on(text, i).stream().mapToInt(Highlights.Stretch::length).sum());
        }
    }

    @Test
    void onlyTheDifferingWordsOfAnEditedPassageAreTinted() {
        assertEquals(List.of("nine"), styled(highlights(EnumSet.allOf(Kind.class), Set.of(), List.of()), StyleClass.WORD_ADDED));
    }

    @Test
    void kindsThatAreSwitchedOffAreNotMarked() {
        assertTrue(styled(highlights(EnumSet.of(Kind.SAME), Set.of(), List.of()), StyleClass.WORD_ADDED).isEmpty());
    }

    @Test
    void selectedPassagesAreMarked() {
        assertFalse(styled(highlights(Set.of(), Set.of(2), List.of()), StyleClass.SELECTED).isEmpty());
    }

    @Test
    void hitsAreMarkedAcrossOtherMarks() {
        int at = other.text().indexOf("nine days");
        assertEquals("nine days", String.join("",
                styled(highlights(EnumSet.allOf(Kind.class), Set.of(), List.of(new Span(at, at + 9))), StyleClass.HIT)));
    }

    private Highlights highlights(Set<Kind> shown, Set<Integer> selected, List<Span> hits) {
        return new Highlights(model.marksProperty().get().of("B"), shown, false, false, selected, hits, new Span(0, 0));
    }

    private List<String> styled(Highlights highlights, StyleClass style) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < text.lines().size(); i++) {
            int at = 0;
            for (Highlights.Stretch stretch : highlights.on(text, i)) {
                if (stretch.styles().contains(style.css())) {
                    found.add(text.lines().get(i).words().substring(at, at + stretch.length()));
                }
                at += stretch.length();
            }
        }
        return found;
    }
}
