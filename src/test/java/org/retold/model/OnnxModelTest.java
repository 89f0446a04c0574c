package org.retold.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.core.progress.Cancelled;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.ModelUnavailable;

class OnnxModelTest {

    static final OnnxModel MODEL = load();

    private static OnnxModel load() {
        try {
            return OnnxModel.load();
        } catch (ModelUnavailable e) {
            throw new IllegalStateException(e);
        }
    }

    private static double cosine(String a, String b) throws ModelUnavailable {
        List<float[]> vectors = MODEL.embed(List.of(a, b), Progress.NONE);
        double cosine = 0;
        for (int i = 0; i < vectors.getFirst().length; i++) {
            cosine += vectors.getFirst()[i] * vectors.getLast()[i];
        }
        return cosine;
    }

    @Test
    void aParaphraseIsNearerThanAnotherTopic() throws ModelUnavailable {
        String said = "The council closed the old bridge after cracks were found.";
        assertTrue(cosine(said, "Cracks led the town to shut its ageing bridge.") > cosine(said, "Rain is due on Friday.") + .2);
    }

    @Test
    void vectorsHaveLengthOne() throws ModelUnavailable {
        assertEquals(1, cosine("The bridge is closed.", "The bridge is closed."), 1e-5);
    }

    @Test
    void aVectorDoesNotDependOnTheTextsBesideIt() throws ModelUnavailable {
        List<String> many = List.of("The bridge is closed.", "It is a very much longer sentence that stands beside it.");
        assertArrayEquals(MODEL.embed(many.subList(0, 1), Progress.NONE).getFirst(), MODEL.embed(many, Progress.NONE).getFirst());
    }

    @Test
    void noTextsNoVectors() throws ModelUnavailable {
        assertEquals(List.of(), MODEL.embed(List.of(), Progress.NONE));
    }

    @Test
    void canBeCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(Stage stage, double fraction) {
            }

            @Override
            public void checkCancelled() {
                throw new Cancelled();
            }
        };
        assertThrows(Cancelled.class, () -> MODEL.embed(List.of("a", "b"), cancelled));
    }

    @Test
    void aMissingModelIsSaid() {
        assertThrows(ModelUnavailable.class, () -> OnnxModel.load("/none.onnx", "/bge-small-en-v1.5-q-tokenizer.json"));
    }

    @Test
    void aBrokenModelIsSaid() {
        assertThrows(ModelUnavailable.class,
                () -> OnnxModel.load("/bge-small-en-v1.5-q-tokenizer.json", "/bge-small-en-v1.5-q-tokenizer.json"));
    }
}
