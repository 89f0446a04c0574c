package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.retold.core.annotation.Anchor;
import org.retold.core.comparison.ArticleEdit;
import org.retold.core.lesson.Question;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.core.text.Passage;
import org.retold.ui.annotation.TargetWords;
import org.retold.ui.classroom.ClassroomViewModel;
import org.retold.ui.theme.Theme;

/** A teacher puts a running order together; all of it can be undone. */
class RunningOrderJourneyTest {

    private Window window;

    @BeforeEach
    void open() {
        window = Window.openSample(Theme.LIGHT, 1280, 720);
        Window.run(() -> window.wiring.window.lesson().order().run());
        Window.frames(3);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<Step> steps() {
        return Window.on(() -> window.wiring.model.comparisonProperty().get().lesson().steps());
    }

    @Test
    void stepsAreOrderedAskedAboutNotedAndTakenOut() {
        List<Step> before = steps();
        Window.run(() -> ((ListView<?>) window.find("lesson-steps")).getSelectionModel().select(1));
        window.fire("lesson-up");
        assertEquals(List.of(before.get(1).id(), before.get(0).id()), steps().subList(0, 2).stream().map(Step::id).toList());
        Window.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Question> question = (ComboBox<Question>) window.find("lesson-question");
            question.setValue(Question.CHANGE);
            TextArea note = (TextArea) window.find("lesson-step-note");
            note.requestFocus();
            note.setText("Look at the verbs.");
            window.find("lesson-start").requestFocus();
        });
        Window.frames(3);
        assertEquals(Question.CHANGE, steps().getFirst().question());
        assertEquals("Look at the verbs.", steps().getFirst().note());
        window.snapshot("running-order");
        window.fire("lesson-remove");
        assertEquals(before.size() - 1, steps().size());
        for (int i = 0; i < 4; i++) {
            Window.run(() -> window.wiring.model.undo());
        }
        assertEquals(before, steps());
    }

    private List<String> notes() {
        return window.wiring.model.comparisonProperty().get().lesson().steps().stream().map(Step::note).toList();
    }

    @Test
    void kindsSayHowManyThereAreAndNothingToAddCannotBeChosen() {
        MenuButton pick = Window.on(() -> (MenuButton) window.find("lesson-pick"));
        Window.run(pick::show);
        List<String> words = pick.getItems().stream().map(MenuItem::getText).toList();
        assertTrue(words.stream().allMatch(word -> word.matches(".+ · \\d+")), words.toString());
        pick.getItems().forEach(item -> assertEquals(item.getText().endsWith(" · 0"), item.isDisable(), item.getText()));
        Window.run(pick::hide);
    }

    @Test
    void aNoteIsKeptWhileItIsWritten() {
        List<Step> before = steps();
        Window.run(() -> ((ListView<?>) window.find("lesson-steps")).getSelectionModel().select(1));
        TextArea note = Window.on(() -> (TextArea) window.find("lesson-step-note"));
        Window.run(() -> {
            note.requestFocus();
            note.setText("Look");
            note.end();
        });
        assertTrue(Window.until(() -> notes().get(1).equals("Look")), "kept while the field has the focus");
        assertTrue(note.isFocused());
        assertEquals(4, note.getCaretPosition());
        Window.run(() -> note.appendText(" twice"));
        assertTrue(Window.until(() -> notes().get(1).equals("Look twice")));
        Window.run(() -> window.wiring.model.undo());
        assertEquals(before, steps(), "one act");
        assertEquals(before.get(1).note(), note.getText());
        Window.run(() -> note.setText("And here"));
        Window.run(() -> ((ListView<?>) window.find("lesson-steps")).getSelectionModel().select(2));
        assertEquals("And here", steps().get(1).note());
        assertEquals(before.get(2).note(), note.getText());
        Window.run(() -> note.setText("Last words"));
        window.press("lesson-step-note", KeyCode.ESCAPE);
        assertEquals("Last words", steps().get(2).note());
    }

    @Test
    void aStepWhoseWordsAreGoneStaysSaysSoAndIsNotShown() {
        Step first = steps().getFirst();
        int shown = Window.on(() -> classroom().steps().size());
        Anchor anchor = first.target().anchors().getFirst();
        Article old = Window.on(() -> window.wiring.model.find(anchor.article()).orElseThrow());
        Passage passage = old.passages().stream().filter(one -> one.span().overlaps(anchor.span())).findFirst().orElseThrow();
        String text = old.text().replace(old.textOf(passage), "");
        Window.run(() -> window.wiring.model.perform(new ArticleEdit.ReplaceText(anchor.article(),
                ArticleParser.parse(text, ArticleHints.from("newer.txt").withOutlet(old.outlet())), Optional.empty())));
        window.aligned();
        assertEquals(Anchor.Standing.ORPHANED, steps().getFirst().target().standing());
        assertTrue(Window.on(() -> classroom().steps().stream().noneMatch(step -> step.id().equals(first.id()))));
        String gone = TargetWords.standing(steps().getFirst().target()).orElseThrow();
        assertTrue(Window.on(() -> window.find("lesson-steps").lookupAll(".label").stream().map(node -> ((Label) node).getText())
                .anyMatch(gone::equals)));
        window.snapshot("running-order-gone");
        Window.run(() -> window.wiring.model.undo());
        window.aligned();
        assertEquals(shown, Window.on(() -> classroom().steps().size()));
    }

    @Test
    void aStepWhoseWordsChangedIsConfirmed() {
        Step first = steps().getFirst();
        Anchor anchor = first.target().anchors().getFirst();
        Article old = Window.on(() -> window.wiring.model.find(anchor.article()).orElseThrow());
        String longer = anchor.quote().replaceFirst(" ", " later ");
        Window.run(() -> ((ListView<?>) window.find("lesson-steps")).getSelectionModel().select(0));
        assertFalse(Window.on(() -> window.find("lesson-confirm").getParent().isVisible()));
        Window.run(() -> window.wiring.model.perform(new ArticleEdit.ReplaceText(anchor.article(),
                ArticleParser.parse(old.text().replace(anchor.quote(), longer), ArticleHints.from("newer.txt").withOutlet(old.outlet())), Optional.empty())));
        window.aligned();
        assertEquals(Anchor.Standing.CHECK, steps().getFirst().target().standing());
        assertTrue(Window.until(() -> window.find("lesson-confirm").getParent().isVisible()));
        window.snapshot("running-order-check");
        window.fire("lesson-confirm");
        assertEquals(Anchor.Standing.EXACT, steps().getFirst().target().standing());
        assertEquals(longer, steps().getFirst().target().anchors().getFirst().quote());
        assertFalse(Window.on(() -> window.find("lesson-confirm").getParent().isVisible()));
    }

    private ClassroomViewModel classroom() {
        return new ClassroomViewModel(window.wiring.model);
    }

    @Test
    void theGuideIsThereOffline() {
        Window.run(() -> {
            window.find("running-order").setVisible(false);
            window.wiring.window.lesson().guide().run();
        });
        window.snapshot("teachers-guide");
        assertTrue(Window.on(() -> window.find("guide").isVisible()));
    }
}
