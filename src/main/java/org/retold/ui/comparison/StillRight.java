package org.retold.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.collate.ArticlePair;
import org.retold.core.collate.Collation;
import org.retold.core.collate.StoryPoints;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;

/** What of a collation still holds for articles that have been taken out, described or divided anew since. */
final class StillRight {

    private StillRight() {
    }

    /** Empty where nothing holds. */
    static Optional<Collation> of(Collation known, List<Article> now) {
        List<Article> kept = new ArrayList<>();
        for (Article old : known.articles()) {
            now.stream().filter(article -> isDividedAlike(article, old)).findFirst().ifPresent(kept::add);
        }
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        if (kept.size() == known.articles().size()) {
            return Optional.of(kept.equals(known.articles()) ? known : new Collation(kept, known.base(), known.engine(), known.pairs(),
                    known.storyPoints(), known.differences(), known.quotations(), known.sharedCopy()));
        }
        Set<String> sigils = kept.stream().map(Article::sigil).collect(Collectors.toSet());
        List<ArticlePair> pairs = known.pairs().stream().filter(pair -> sigils.contains(pair.a()) && sigils.contains(pair.b())).toList();
        String base = sigils.contains(known.base()) ? known.base() : kept.getFirst().sigil();
        return Optional.of(new Collation(kept, base, known.engine(), pairs, StoryPoints.of(kept, pairs, base, Progress.NONE), List.of()));
    }

    private static boolean isDividedAlike(Article one, Article other) {
        return one.sigil().equals(other.sigil()) && one.text().equals(other.text()) && one.passages().equals(other.passages())
                && one.paragraphs().equals(other.paragraphs());
    }
}
