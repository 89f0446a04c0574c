package org.retold.ui.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.retold.core.align.Link;
import org.retold.core.collate.ArticlePair;
import org.retold.core.collate.Collation;
import org.retold.core.text.Article;

/**
 * How every article tells what one selected passage tells.
 *
 * @param selected the passage itself
 * @param tellings by sigil, in the order of the collation, the selected article included; articles that do not tell it are
 *                 there with no passages
 */
public record Counterparts(PassageRef selected, Map<String, Telling> tellings) {

    /**
     * One article's passages.
     *
     * @param link    seen with the selected passage on side a; absent in the selected article itself and where nothing is linked
     * @param related true where the passages are related only, too weak to be called a link
     */
    public record Telling(List<Integer> passages, Optional<Link> link, boolean related) {

        public boolean isTold() {
            return !passages.isEmpty() && !related;
        }
    }

    public static Counterparts of(Collation collation, PassageRef selected) {
        Map<String, Telling> tellings = new LinkedHashMap<>();
        for (Article article : collation.articles()) {
            String sigil = article.sigil();
            tellings.put(sigil, sigil.equals(selected.sigil())
                    ? new Telling(List.of(selected.passage()), Optional.empty(), false)
                    : telling(collation.pairAt(selected.sigil(), selected.passage(), sigil)));
        }
        return new Counterparts(selected, tellings);
    }

    /** Indices of the passages to be marked in the article, in order; related ones are not among them. */
    public List<Integer> in(String sigil) {
        Telling telling = tellings.get(sigil);
        return telling == null || telling.related() ? List.of() : telling.passages();
    }

    private static Telling telling(ArticlePair pair) {
        List<Link> links = pair.alignment().links();
        if (!links.isEmpty()) {
            TreeSet<Integer> passages = new TreeSet<>();
            links.forEach(link -> passages.addAll(link.b()));
            return new Telling(List.copyOf(passages), links.stream().max(Link.CLOSENESS), false);
        }
        return pair.alignment().related().stream().max(Link.CLOSENESS).map(link -> new Telling(link.b(), Optional.of(link), true))
                .orElse(new Telling(List.of(), Optional.empty(), false));
    }
}
