package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.ui.comparison.RoughCollating;
import org.retold.ui.theme.Theme;

/** What a window 1000 pixels wide says beside the text is said in full. */
class NarrowWindowTest {

    @Test
    void theStatusLineSaysWhatIsOpenHowFarTheWorkIsAndCancel() {
        CountDownLatch looked = new CountDownLatch(1);
        Window window = Window.open(Theme.LIGHT, 1000, 700, new ArticleDesk(), (articles, decisions, options, progress) -> {
            if (articles.size() == 3) {
                progress.report(Progress.Stage.UNDERSTANDING, .4);
                await(looked);
            }
            return new RoughCollating().collate(articles, decisions, options, progress);
        });
        Window.run(() -> window.wiring.model.add(List.of(article("Gulls"), article("Terns"))));
        window.aligned();
        Window.run(() -> ((Labeled) window.stage.getScene().lookup("#engine")).setText("Compared by meaning — " + "and told at length. ".repeat(9)));
        Window.run(() -> window.wiring.model.add(List.of(article("Skuas"))));
        Window.until(() -> window.stage.getScene().lookup("#cancel").getParent().isVisible());
        Window.frames(5);
        List<String> cut = Window.on(() -> List.of("#count", "#stage", "#cancel").stream()
                .map(id -> (Region) window.stage.getScene().lookup(id)).filter(said -> said.getWidth() + .5 < said.prefWidth(-1)).map(Region::getId).toList());
        window.snapshot("status-working-1000");
        looked.countDown();
        assertEquals(List.of(), cut);
        window.aligned();
        window.close();
    }

    @Test
    void everyLineOfANoticeIsSeen() {
        Window window = Window.open(Theme.LIGHT, 1000, 700);
        Window.run(() -> window.wiring.window.tell(new Notice("Two files were left out", List.of("The ferry and the gulls. ".repeat(9)))));
        Window.frames(5);
        window.snapshot("notice-1000");
        Window.run(() -> {
            ScrollPane scroll = (ScrollPane) window.stage.getScene().lookup(".message-bar .scroll-pane");
            double needed = ((Region) scroll.getContent()).prefHeight(scroll.getViewportBounds().getWidth());
            assertTrue(needed > 30, "the line is broken: " + needed);
            assertTrue(scroll.getViewportBounds().getHeight() + .5 >= needed, scroll.getViewportBounds() + " for " + needed);
        });
        window.close();
    }

    private static Article article(String title) {
        return ArticleParser.parse(title + " return\n\nThe " + title.toLowerCase() + " came back to the harbour on Friday.", ArticleHints.from(title));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
