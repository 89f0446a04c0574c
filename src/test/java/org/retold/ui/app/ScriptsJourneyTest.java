package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.core.collate.Collator;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.theme.Theme;

/** Comparisons in other scripts, with pictures in {@code target/screens}. */
class ScriptsJourneyTest {

    static Article article(String name) {
        try (InputStream in = ScriptsJourneyTest.class.getResourceAsStream("/org/retold/scripts/" + name + ".txt")) {
            return ArticleParser.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), ArticleHints.from(name))
                    .withOutlet(name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Window open(Theme theme, String... names) {
        Window window = Window.open(theme, 1440, 900, new ArticleDesk(), new Collator(Optional.empty())::collate);
        List<Article> articles = new ArrayList<>();
        for (String name : names) {
            articles.add(article(name));
        }
        Window.run(() -> window.wiring.model.add(articles));
        Window.until(() -> window.wiring.model.collationProperty().get().isPresent());
        window.aligned();
        return window;
    }

    @ParameterizedTest
    @CsvSource({"ar,LIGHT", "ar,DARK", "he,LIGHT", "zh,LIGHT", "zh,DARK", "ja,LIGHT", "th,LIGHT", "hi,LIGHT"})
    void aComparisonInColumnsAndRows(String language, Theme theme) {
        Window window = open(theme, language + "-a", language + "-b");
        Window.run(() -> window.wiring.model.selectionProperty().set(Optional.of(new PassageRef("A", 1))));
        Window.frames(10);
        String suffix = language + "-" + theme.name().toLowerCase(Locale.ROOT);
        window.snapshot("script-columns-" + suffix);
        for (String view : List.of("view.rows", "view.differences")) {
            Window.run(() -> window.wiring.views.all().stream().filter(other -> other.titleKey().equals(view)).findFirst()
                    .ifPresent(window.wiring.views.frontProperty()::set));
            Window.frames(10);
            window.snapshot("script-" + view.substring(5) + "-" + suffix);
        }
        assertEquals(Optional.of(new PassageRef("A", 1)), window.wiring.model.selectionProperty().get());
        window.close();
    }

    /** JavaFX breaks where a run of words from right to left has to be cut: nothing that a reader can open may have one. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "he"})
    void everyPassageIsShownInEveryViewWithoutFailing(String language) {
        Window window = open(Theme.LIGHT, language + "-a", language + "-b");
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        Window.run(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure)));
        Window.run(() -> window.wiring.window.tell(new Notice(article(language + "-a").text().replace('\n', ' '), List.of(article(language + "-b").title().repeat(9)))));
        for (String view : List.of("columns", "rows", "coverage", "differences")) {
            window.show(view);
            for (String sigil : List.of("A", "B")) {
                for (int passage = 0; passage < window.wiring.model.find(sigil).orElseThrow().passages().size(); passage++) {
                    window.select(new PassageRef(sigil, passage));
                }
            }
            window.snapshot("script-walk-" + view + "-" + language);
        }
        assertEquals(List.of(), failures);
        assertTrue(Window.on(() -> window.stage.getScene().getRoot().lookupAll(".telling").size()) >= 1);
        window.close();
    }
}
