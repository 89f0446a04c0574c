package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.core.text.Article;
import org.retold.ui.theme.Faces;
import org.retold.ui.theme.Theme;

/** Lines end where they should in scripts whose letters are shaped, also where a word is wider than its line. */
class LineEndsTest {

    private static final int WIDTH = 200;

    @BeforeAll
    static void startToolkit() {
        Window.startToolkit();
        Window.run(Faces::load);
    }

    private static Text paragraph(String words, int width) {
        Text text = new Text(words);
        text.setFont(Font.font("Inter", 28));
        text.setWrappingWidth(width);
        text.getLayoutBounds();
        return text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"जहाज़ में दरार मिलने के बाद बंदरगाह ने नौका सेवा रोकी", "การท่าเรือสั่งหยุดเรือข้ามฟากหลังพบรอยร้าว",
            "cafe\u0301s, the\u0301a\u0302tres et e\u0301tudes du port", "الميناء يوقف العبّارة بعد اكتشاف شق في هيكلها"})
    void noLineIsWiderThanItsParagraph(String words) {
        Image drawn = Window.on(() -> {
            Pane page = new Pane(paragraph(words, WIDTH));
            new Scene(page, 3 * WIDTH, WIDTH, Color.WHITE);
            return page.snapshot(null, new WritableImage(3 * WIDTH, WIDTH));
        });
        List<Integer> ink = IntStream.range(0, 3 * WIDTH).filter(x -> IntStream.range(0, WIDTH)
                .anyMatch(y -> drawn.getPixelReader().getColor(x, y).getBrightness() < 0.5)).boxed().toList();
        assertTrue(ink.size() > WIDTH / 2, "nothing is drawn");
        assertTrue(ink.getLast() <= WIDTH, "drawn to " + ink.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"وبالمستشفيات", "כשלאוניברסיטאות"})
    void aWordThatIsWiderThanItsLineGoesOnInTheNext(String word) {
        Text text = Window.on(() -> paragraph(word, WIDTH / 3));
        assertTrue(text.getLayoutBounds().getHeight() > 2 * 28, "one line: " + text.getLayoutBounds());
        assertTrue(text.getLayoutBounds().getWidth() < WIDTH, text.getLayoutBounds().toString());
    }

    @Test
    void aLineOfThaiEndsWithAWord() {
        String words = "การท่าเรือสั่งหยุดเรือข้ามฟากหลังพบรอยร้าวที่ตัวเรือ";
        Text text = Window.on(() -> paragraph(words, WIDTH));
        List<Double> tops = Window.on(() -> IntStream.range(0, words.length())
                .mapToObj(at -> ((MoveTo) text.caretShape(at, true)[0]).getY()).toList());
        BreakIterator thai = BreakIterator.getLineInstance(Locale.of("th"));
        thai.setText(words);
        List<Integer> starts = IntStream.range(1, words.length()).filter(at -> tops.get(at) > tops.get(at - 1)).boxed().toList();
        assertTrue(starts.size() > 1, starts.toString());
        assertTrue(starts.stream().allMatch(thai::isBoundary), starts.toString());
    }

    @ParameterizedTest
    @CsvSource({"ar,28", "ar,48", "he,28", "he,48", "hi,48", "th,48"})
    void fourColumnsInANarrowWindowShowAllOfTheirText(String language, int size) {
        Window window = Window.open(Theme.LIGHT, 1000, 700);
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        Window.run(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure)));
        List<Article> articles = List.of(ScriptsJourneyTest.article(language + "-a"), ScriptsJourneyTest.article(language + "-b"),
                ScriptsJourneyTest.article(language + "-b"), ScriptsJourneyTest.article(language + "-a"));
        Window.run(() -> {
            window.wiring.style.textSizeProperty().set(size);
            window.wiring.model.add(articles);
        });
        window.aligned();
        for (String view : List.of("rows", "coverage", "differences", "columns")) {
            window.show(view);
            Window.frames(10);
            window.snapshot("line-ends-" + language + "-" + size + "-" + view);
        }
        List<Boolean> filled = Window.on(() -> window.stage.getScene().getRoot().lookupAll(".styled-text-area").stream()
                .map(area -> area.lookup(".paragraph-text") != null).toList());
        window.close();
        assertEquals(List.of(true, true, true, true), filled);
        assertEquals(List.of(), failures);
    }
}
