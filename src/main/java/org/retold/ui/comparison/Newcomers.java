package org.retold.ui.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retold.core.collate.Sigils;
import org.retold.core.text.Article;

/** Articles that are about to be added. */
final class Newcomers {

    private Newcomers() {
    }

    /** The same, each with a sigil that is free and an outlet that no other has. */
    static List<Article> named(List<Article> newcomers, List<Article> present) {
        Set<String> taken = present.stream().map(Article::sigil).collect(Collectors.toCollection(HashSet::new));
        Set<String> outlets = present.stream().map(Article::outlet).collect(Collectors.toCollection(HashSet::new));
        List<Article> added = new ArrayList<>();
        for (Article newcomer : newcomers) {
            Article article = newcomer.withSigil(free(taken)).withOutlet(distinct(newcomer.outlet(), outlets));
            outlets.add(article.outlet());
            taken.add(article.sigil());
            added.add(article);
        }
        return added;
    }

    private static String distinct(String outlet, Set<String> taken) {
        return Stream.concat(Stream.of(outlet), Stream.iterate(2, number -> number + 1).map(number -> outlet + " (" + number + ")"))
                .filter(name -> !taken.contains(name)).findFirst().orElseThrow();
    }

    private static String free(Set<String> taken) {
        return Stream.iterate(0, place -> place + 1).map(Sigils::at).filter(sigil -> !taken.contains(sigil)).findFirst().orElseThrow();
    }
}
