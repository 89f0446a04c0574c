package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.ui.common.Lettering;
import org.retold.ui.theme.Faces;

class LetteringTest {

    private static final Font FONT = Font.font("Inter", 20);

    @BeforeAll
    static void startToolkit() {
        Window.startToolkit();
        Window.run(Faces::load);
    }

    @ParameterizedTest
    @ValueSource(strings = {"of 3", "من 3", "≠", "−2"})
    void wordsStandWhereTheyAreAskedFor(String words) {
        double width = Window.on(() -> {
            Text text = new Text(words);
            text.setFont(FONT);
            return text.getLayoutBounds().getWidth();
        });
        assertEquals(100, ink(words, TextAlignment.LEFT, 200).getFirst(), 3);
        assertEquals(100 - width, ink(words, TextAlignment.RIGHT, 200).getFirst(), 3);
        assertEquals(100 - width / 2, ink(words, TextAlignment.CENTER, 200).getFirst(), 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCDEFGH"})
    void whatIsTooWideIsMadeNarrower(String words) {
        List<Integer> ink = ink(words, TextAlignment.LEFT, 30);
        assertTrue(ink.getLast() - ink.getFirst() <= 30, ink.toString());
        assertTrue(ink.getLast() - ink.getFirst() >= 24, ink.toString());
    }

    /** The columns that are drawn on. */
    private static List<Integer> ink(String words, TextAlignment side, double widest) {
        Image drawn = Window.on(() -> {
            Canvas canvas = new Canvas(250, 40);
            canvas.getGraphicsContext2D().setFill(Color.BLACK);
            Lettering.fill(canvas.getGraphicsContext2D(), words, FONT, side, 100, 28, widest);
            return canvas.snapshot(null, null);
        });
        return IntStream.range(0, 250).filter(x -> IntStream.range(0, 40).anyMatch(y -> drawn.getPixelReader().getColor(x, y).getBrightness() < .6)).boxed().toList();
    }
}
