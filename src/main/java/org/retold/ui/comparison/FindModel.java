package org.retold.ui.comparison;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import org.retold.core.text.Article;

/** Finding words in all articles that are shown: what is sought, every hit, and which of them the reader is at. */
public final class FindModel {

    private final ComparisonModel comparison;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(this, "hits", List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", -1);

    public FindModel(ComparisonModel comparison) {
        this.comparison = comparison;
        query.subscribe(this::search);
        comparison.shownArticles().addListener((ListChangeListener<Article>) change -> search());
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<List<Hit>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** Index of the hit the reader is at, or -1 before the first step. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    public Optional<Hit> currentHit() {
        return current.get() < 0 ? Optional.empty() : Optional.of(hits.get().get(current.get()));
    }

    /** Goes on by {@code steps} hits, round the end, and selects the passage the hit stands in. */
    public void step(int steps) {
        if (!hits.get().isEmpty()) {
            int from = current.get() < 0 && steps < 0 ? 0 : current.get();
            current.set(Math.floorMod(from + steps, hits.get().size()));
            currentHit().flatMap(this::passageOf).ifPresent(place -> comparison.selectionProperty().set(Optional.of(place)));
        }
    }

    private void search() {
        current.set(-1);
        hits.set(List.copyOf(Hit.of(comparison.shownArticles(), query.get())));
    }

    private Optional<PassageRef> passageOf(Hit hit) {
        return comparison.find(hit.sigil()).flatMap(article -> article.passages().stream()
                .filter(passage -> passage.span().overlaps(hit.span())).findFirst()
                .map(passage -> new PassageRef(hit.sigil(), passage.index())));
    }
}
