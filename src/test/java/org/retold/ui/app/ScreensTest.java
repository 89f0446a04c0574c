package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retold.core.collate.Collation;
import org.retold.core.text.Article;
import org.retold.intake.SampleComparison;
import org.retold.ui.comparison.Counterparts;
import org.retold.ui.comparison.Marks;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.theme.Theme;

/** Pictures of the window for a person to look at, in {@code target/screens}. */
class ScreensTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theSampleLarge(Theme theme) {
        picture("sample-1440x900", theme, Window.openReal(theme, 1440, 900), window -> {
            Window.run(window.wiring.openArticles::openSample);
            window.aligned();
            Window.run(() -> window.wiring.model.selectionProperty().set(toldByAll(window)));
            Window.frames(20);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theSampleSmall(Theme theme) {
        picture("sample-1000x700", theme, 1000, 700, ScreensTest::sampleWithSelection);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theEmptyWindow(Theme theme) {
        picture("empty", theme, 1440, 900, window -> { });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void anUnreadableFile(Theme theme) {
        picture("error", theme, 1440, 900, window -> {
            ScreensTest.sampleWithSelection(window);
            Window.run(() -> window.wiring.openArticles.open(List.of(folder.resolve("no-such-article.txt"), folder)));
            Window.until(() -> window.wiring.window.noticeProperty().get().isPresent());
        });
    }

    @Test
    void twoColumnsAndThePanels() {
        picture("two-columns", Theme.LIGHT, 1440, 900, window -> {
            Window.run(() -> window.wiring.model.add(SampleComparison.articles().subList(0, 2)));
            window.aligned();
            step(window, 4);
        });
    }

    @Test
    void sixColumns() {
        picture("six-columns", Theme.LIGHT, 1440, 900, window -> {
            List<Article> six = new ArrayList<>(SampleComparison.articles());
            six.addAll(SampleComparison.articles().subList(0, 2));
            Window.run(() -> window.wiring.model.add(six));
            window.aligned();
            Window.run(() -> window.wiring.window.inspectorShownProperty().set(false));
            step(window, 6);
        });
    }

    @Test
    void largeText() {
        picture("large-text", Theme.LIGHT, 1440, 900, window -> {
            sampleWithSelection(window);
            Window.run(() -> window.wiring.style.textSizeProperty().set(30.0));
        });
    }

    @Test
    void wordsFound() {
        picture("find", Theme.DARK, 1440, 900, window -> {
            sampleWithSelection(window);
            Window.run(() -> window.wiring.find.queryProperty().set("blockade"));
            Window.run(() -> window.wiring.find.step(1));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theFiveRealArticles(Theme theme) {
        List<Path> articles = Window.fiveArticles();
        picture("five-articles", theme, Window.openReal(theme, 1440, 900), window -> {
            window.read(articles);
            step(window, 3);
        });
    }

    private interface Scenery {
        void arrange(Window window);
    }

    private static void picture(String name, Theme theme, int width, int height, Scenery scenery) {
        picture(name, theme, Window.open(theme, width, height), scenery);
    }

    private static void picture(String name, Theme theme, Window window, Scenery scenery) {
        scenery.arrange(window);
        String file = name + "-" + theme.name().toLowerCase(Locale.ROOT);
        window.snapshot(file);
        window.close();
        assertTrue(Files.exists(Path.of("target", "screens", file + ".png")));
    }

    /** The passage of the base that all articles tell and that differs in the most ways. */
    private static Optional<PassageRef> toldByAll(Window window) {
        Collation collation = window.wiring.model.collationProperty().get().orElseThrow();
        Marks marks = window.wiring.model.marksProperty().get();
        return IntStream.range(0, collation.article("A").passages().size()).mapToObj(passage -> new PassageRef("A", passage))
                .filter(ref -> collation.articles().stream()
                        .noneMatch(article -> Counterparts.of(collation, ref).in(article.sigil()).isEmpty()))
                .max(Comparator.comparingInt(ref -> marks.of(ref).kinds().size()));
    }

    private static void sampleWithSelection(Window window) {
        Window.run(window.wiring.openArticles::openSample);
        window.aligned();
        step(window, 7);
    }

    private static void step(Window window, int steps) {
        for (int i = 0; i < steps; i++) {
            Window.run(() -> window.wiring.model.step(1));
        }
        Window.frames(3);
    }
}
