package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.ui.theme.Theme;

/** What a notice says is read in full above every view, in a small window too. */
class NoticeBarTest {

    private Window window;

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns", "rows", "coverage", "differences"})
    void noViewPressesItTogether(String view) {
        window = Window.openSample(Theme.DARK, 1000, 700);
        window.show(view);
        Window.run(() -> window.wiring.window.tell(new Notice("Two pieces of work were found.", List.of("The Northern Ledger, Harbour Post"),
                List.of(new Notice.Way("Open it", () -> { })))));
        Window.frames(6);
        window.snapshot("notice-" + view);
        ScrollPane lines = Window.on(() -> (ScrollPane) window.find("notice-close").getParent().lookup(".scroll-pane"));
        double needed = Window.on(() -> ((Region) lines.getContent()).getHeight());
        assertTrue(needed > 10);
        double seen = Window.on(() -> lines.getViewportBounds().getHeight());
        assertTrue(seen >= needed, seen + " of " + needed);
    }
}
