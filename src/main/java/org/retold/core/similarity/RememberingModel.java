package org.retold.core.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.retold.core.progress.Progress;

/**
 * A model that answers from vectors that were kept and asks the model behind it for the rest only; so a comparison that was saved
 * is opened without computing what it computed before. Safe for use from several threads.
 */
public final class RememberingModel implements EmbeddingModel {

    private final EmbeddingModel model;
    private final Map<String, float[]> learned = new ConcurrentHashMap<>();
    private volatile Function<String, Optional<float[]>> kept = _ -> Optional.empty();

    public RememberingModel(EmbeddingModel model) {
        this.model = model;
    }

    @Override
    public String name() {
        return model.name();
    }

    /** @param vectors what was kept of this model, by text; takes the place of what was given before */
    public void remember(Function<String, Optional<float[]>> vectors) {
        kept = vectors;
    }

    /** The vectors of those of the texts that have been asked for, to be kept. */
    public Map<String, float[]> vectors(Collection<String> texts) {
        Map<String, float[]> all = new LinkedHashMap<>();
        texts.forEach(text -> Optional.ofNullable(learned.get(text)).ifPresent(vector -> all.put(text, vector)));
        return all;
    }

    @Override
    public List<float[]> embed(List<String> texts, Progress progress) throws ModelUnavailable {
        List<String> missing = new ArrayList<>();
        for (String text : texts) {
            Optional<float[]> known = Optional.ofNullable(learned.get(text)).or(() -> kept.apply(text));
            known.ifPresentOrElse(vector -> learned.put(text, vector), () -> missing.add(text));
        }
        if (!missing.isEmpty()) {
            List<float[]> computed = model.embed(missing, progress);
            for (int i = 0; i < missing.size(); i++) {
                learned.put(missing.get(i), computed.get(i));
            }
        }
        return texts.stream().map(learned::get).toList();
    }
}
