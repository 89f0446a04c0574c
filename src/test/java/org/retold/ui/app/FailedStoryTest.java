package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.ui.common.Messages;
import org.retold.ui.story.Stories;
import org.retold.ui.theme.Theme;

/** Where the story points could not be worked out, the views of them say so and what to do, and no longer that they are coming. */
class FailedStoryTest {

    private Window window;

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows", "coverage"})
    void aViewSaysThatTheStoryFailed(String view) {
        window = Window.open(Theme.LIGHT, 1000, 700, new ArticleDesk(), (_, _, _, _) -> Stories.withPassagesThatAreNotThere());
        Window.run(() -> window.wiring.views.frontProperty().set(window.wiring.views.all().stream()
                .filter(one -> one.titleKey().equals("view." + view)).findFirst().orElseThrow()));
        Window.run(() -> window.wiring.model.add(List.of(Stories.A, Stories.B, Stories.C)));
        assertTrue(Window.until(() -> window.wiring.window.noticeProperty().get().isPresent()), "the failure is told");
        assertTrue(Window.until(() -> window.wiring.runs.progressProperty().get().isEmpty() && window.wiring.stories.failedProperty().get()), "by meaning too");
        Window.frames(4);
        window.snapshot("failed-story-" + view);
        assertEquals(List.of(Messages.words("story.empty.failed")), Window.on(() -> window.find(view).getParent()
                .getChildrenUnmodifiable().stream().filter(Label.class::isInstance).filter(Node::isVisible)
                .map(label -> ((Label) label).getText()).toList()));
    }
}
