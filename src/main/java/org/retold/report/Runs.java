package org.retold.report;

import java.util.ArrayList;
import java.util.List;
import org.retold.core.text.Article;
import org.retold.core.text.Span;

/** The stretches of an article that some of its passages cover: passages that follow one another are one stretch. */
public final class Runs {

    private Runs() {
    }

    /** @param passages by index, in order */
    public static List<Span> of(Article article, List<Integer> passages) {
        List<Span> runs = new ArrayList<>();
        int last = -2;
        for (int index : passages) {
            Span span = article.passages().get(index).span();
            if (index == last + 1) {
                runs.add(new Span(runs.removeLast().start(), span.end()));
            } else {
                runs.add(span);
            }
            last = index;
        }
        return runs;
    }
}
