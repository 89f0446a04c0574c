package org.retold.ui.saving;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.retold.core.similarity.EmbeddingModel;
import org.retold.core.similarity.ModelUnavailable;
import org.retold.core.similarity.RememberingModel;
import org.retold.core.text.Article;
import org.retold.store.ComparisonFile;
import org.retold.store.StoreException;
import org.retold.store.Vectors;

/**
 * The language model with the vectors that the open file keeps, so that opening a comparison again computes none of them. Files are
 * touched on the disk's thread only; the model may be opened and asked on any other.
 */
public final class KeptVectors implements EmbeddingModel.Source {

    private final String name;
    private final EmbeddingModel.Source source;
    private volatile Function<String, Optional<float[]>> kept = _ -> Optional.empty();
    private volatile Optional<RememberingModel> model = Optional.empty();
    private Optional<ComparisonFile> written = Optional.empty();
    private Set<String> texts = Set.of();

    /** @param name of the model that the source opens */
    public KeptVectors(String name, EmbeddingModel.Source source) {
        this.name = name;
        this.source = source;
    }

    @Override
    public EmbeddingModel open() throws ModelUnavailable {
        RememberingModel opened = new RememberingModel(source.open());
        opened.remember(text -> kept.apply(text));
        model = Optional.of(opened);
        return opened;
    }

    void remember(ComparisonFile file) {
        kept = file.vectors(name)::of;
    }

    /** Keeps the vectors of the articles' passages as far as they are known; they can be computed again where that fails. */
    void save(ComparisonFile file, List<Article> articles) {
        Set<String> passages = new LinkedHashSet<>();
        articles.forEach(article -> article.passages().forEach(passage -> passages.add(article.textOf(passage))));
        Map<String, float[]> known = model.map(opened -> opened.vectors(passages)).orElse(Map.of());
        if (known.isEmpty() || file.isReadOnly() || written.filter(file::equals).isPresent() && texts.equals(known.keySet())) {
            return;
        }
        try {
            file.saveVectors(Vectors.of(name, known));
            written = Optional.of(file);
            texts = Set.copyOf(known.keySet());
        } catch (StoreException failure) {
            System.getLogger("org.retold").log(System.Logger.Level.WARNING, "vectors not saved", failure);
        }
    }
}
