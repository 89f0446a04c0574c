package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.ui.theme.Theme;

class ClosedWindowTest {

    @Test
    void nothingHoldsAWindowThatIsClosed() {
        WeakReference<Wiring> closed = openedAndClosed();
        Window.open(Theme.LIGHT, 800, 600).close();
        assertTrue(Window.until(() -> {
            System.gc();
            return closed.get() == null;
        }), "a closed window is still held");
    }

    private static WeakReference<Wiring> openedAndClosed() {
        Window window = Window.openSample(Theme.LIGHT, 1000, 700);
        for (String view : List.of("columns", "rows", "coverage", "differences")) {
            window.show(view);
        }
        Window.run(() -> window.wiring.actions.settings.perform());
        Window.frames(3);
        window.close();
        return new WeakReference<>(window.wiring);
    }
}
