package org.retold.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retold.report.Veil;
import org.retold.ui.theme.Face;
import org.retold.ui.theme.Faces;

/** What fills the places of masked names is not seen in any face that text is read in: no box, no gap, not a pixel. */
class FillingTest {

    static Stream<Font> fonts() {
        Window.startToolkit();
        return Window.on(() -> {
            Faces.load();
            List<Font> fonts = new ArrayList<>();
            for (Face face : Face.values()) {
                fonts.add(face.font(false, 28));
                fonts.add(face.font(true, 28));
            }
            fonts.add(Font.font("Source Serif 4", FontPosture.ITALIC, 28));
            fonts.add(Font.font("Inter", 28));
            fonts.add(Font.font("Noto Naskh Arabic", 28));
            return fonts.stream();
        });
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void itTakesNoRoomAndHasNoShape(Font font) {
        String filled = "told A" + String.valueOf(Veil.FILLING).repeat(14) + " on Monday";
        assertTrue(filled.length() > 20);
        Image with = picture(filled, font);
        Image without = picture("told A on Monday", font);
        assertEquals(without.getWidth(), with.getWidth(), font.getName());
        assertEquals(0, different(with, without), font.getName());
    }

    private static Image picture(String words, Font font) {
        return Window.on(() -> {
            Text text = new Text(words);
            text.setFont(font);
            Pane root = new Pane(new TextFlow(text));
            new Scene(root, 500, 60, Color.WHITE);
            return root.snapshot(null, null);
        });
    }

    /** How many pixels differ. */
    private static int different(Image one, Image other) {
        int width = (int) one.getWidth();
        int height = (int) one.getHeight();
        int[] first = new int[width * height];
        int[] second = new int[width * height];
        one.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), first, 0, width);
        other.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), second, 0, width);
        int different = 0;
        for (int i = 0; i < first.length; i++) {
            if (first[i] != second[i]) {
                different++;
            }
        }
        return different;
    }
}
