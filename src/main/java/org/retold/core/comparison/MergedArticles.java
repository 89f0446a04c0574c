package org.retold.core.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.retold.core.collate.Sigils;
import org.retold.core.text.Article;

/**
 * The articles of two comparisons.
 *
 * @param comparison one's own with the articles that only the other has
 * @param sigils     from the other's to those here, for each of its articles
 */
record MergedArticles(Comparison comparison, Map<String, String> sigils) {

    static MergedArticles of(Comparison own, Comparison other, List<Conflict> conflicts) {
        Map<String, String> sigils = new HashMap<>();
        List<Article> all = new ArrayList<>(own.articles());
        Map<String, Original> originals = new LinkedHashMap<>(own.originals());
        Set<String> found = new HashSet<>();
        List<Article> strange = new ArrayList<>();
        for (Article article : other.articles()) {
            Optional<Article> same = own.articles().stream().filter(known -> known.text().equals(article.text()) && found.add(known.sigil())).findFirst();
            same.ifPresentOrElse(known -> {
                sigils.put(article.sigil(), known.sigil());
                compare(known, article.withSigil(known.sigil()), conflicts);
            }, () -> strange.add(article));
        }
        for (Article article : strange) {
            Article added = article.withSigil(free(all));
            sigils.put(article.sigil(), added.sigil());
            own.articles().stream().filter(known -> known.outlet().equals(added.outlet()) && known.title().equals(added.title()))
                    .forEach(known -> conflicts.add(new Conflict.OtherText(known, added)));
            all.add(added);
            Optional.ofNullable(other.originals().get(article.sigil())).ifPresent(original -> originals.put(added.sigil(), original));
        }
        Optional<String> base = other.base().map(sigils::get);
        if (own.base().isPresent() && base.isPresent() && !base.equals(own.base())) {
            conflicts.add(new Conflict.Base(own.base().get(), base.get()));
        }
        return new MergedArticles(strange.isEmpty() ? own : own.withArticles(all, originals), sigils);
    }

    private static void compare(Article own, Article other, List<Conflict> conflicts) {
        if (!own.outlet().equals(other.outlet()) || !own.title().equals(other.title()) || !own.byline().equals(other.byline())
                || !own.published().equals(other.published())) {
            conflicts.add(new Conflict.Described(own, other));
        }
        if (!own.passages().equals(other.passages()) || !own.paragraphs().equals(other.paragraphs())) {
            conflicts.add(new Conflict.Divided(own, other));
        }
    }

    private static String free(List<Article> articles) {
        return Stream.iterate(0, place -> place + 1).map(Sigils::at)
                .filter(sigil -> articles.stream().noneMatch(article -> article.sigil().equals(sigil))).findFirst().orElseThrow();
    }
}
