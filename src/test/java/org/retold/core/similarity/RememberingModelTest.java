package org.retold.core.similarity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retold.core.progress.Progress;

class RememberingModelTest {

    private final List<String> asked = new ArrayList<>();
    private final RememberingModel model = new RememberingModel(new EmbeddingModel() {

        @Override
        public String name() {
            return "lengths";
        }

        @Override
        public List<float[]> embed(List<String> texts, Progress progress) {
            asked.addAll(texts);
            return texts.stream().map(text -> new float[] {text.length()}).toList();
        }
    });

    @Test
    void onlyWhatWasNotKeptIsComputed() throws ModelUnavailable {
        Map<String, float[]> kept = Map.of("one", new float[] {7});
        model.remember(text -> Optional.ofNullable(kept.get(text)));
        List<float[]> vectors = model.embed(List.of("three", "one"), Progress.NONE);
        assertEquals(List.of("three"), asked);
        assertArrayEquals(new float[] {5}, vectors.get(0));
        assertArrayEquals(new float[] {7}, vectors.get(1));
        assertEquals(List.of("one", "three"), List.copyOf(model.vectors(List.of("one", "two", "three")).keySet()));
    }
}
