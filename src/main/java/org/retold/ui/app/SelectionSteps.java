package org.retold.ui.app;

import java.util.List;
import java.util.Optional;
import org.retold.core.text.Article;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.Counterparts;
import org.retold.ui.comparison.PassageRef;

/** Goes from the selected passage to the neighbouring columns. */
final class SelectionSteps {

    private final ComparisonModel model;

    SelectionSteps(ComparisonModel model) {
        this.model = model;
    }

    /**
     * To the counterpart in the next column that tells it; where no further column does, to the passage of the next column that
     * stands at about the same share of its article.
     */
    void sideways(int step) {
        List<Article> columns = model.shownArticles();
        Optional<PassageRef> selected = model.selectionProperty().get();
        int at = selected.map(ref -> columns.stream().map(Article::sigil).toList().indexOf(ref.sigil())).orElse(-1);
        if (at < 0) {
            columns.stream().filter(article -> !article.passages().isEmpty()).findFirst().ifPresent(article -> select(article, 0));
            return;
        }
        PassageRef from = selected.orElseThrow();
        Optional<Counterparts> counterparts = model.counterpartsProperty().get();
        for (int i = at + step; i >= 0 && i < columns.size(); i += step) {
            Article column = columns.get(i);
            List<Integer> told = counterparts.map(all -> all.in(column.sigil())).orElse(List.of());
            if (!told.isEmpty()) {
                select(column, told.getFirst());
                return;
            }
        }
        int next = at + step;
        if (next >= 0 && next < columns.size() && !columns.get(next).passages().isEmpty()) {
            int last = columns.get(next).passages().size() - 1;
            select(columns.get(next), last * from.passage() / Math.max(1, columns.get(at).passages().size() - 1));
        }
    }

    private void select(Article article, int passage) {
        model.selectionProperty().set(Optional.of(new PassageRef(article.sigil(), passage)));
    }
}
