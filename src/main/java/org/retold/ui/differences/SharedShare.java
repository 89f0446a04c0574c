package org.retold.ui.differences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retold.core.difference.SharedCopy;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;

/**
 * How much of one article stands word for word in another.
 *
 * @param share of the words of {@code of}, 0 to 1
 * @param copy  what was measured, from which this is read in one direction
 */
record SharedShare(Article of, Article in, double share, SharedCopy copy) {

    /** In both directions, the largest first; articles that are not given are left out. */
    static List<SharedShare> all(List<SharedCopy> copies, List<Article> articles) {
        Map<String, Article> bySigil = articles.stream().collect(Collectors.toMap(Article::sigil, Function.identity()));
        List<SharedShare> shares = new ArrayList<>();
        for (SharedCopy copy : copies) {
            if (bySigil.containsKey(copy.a()) && bySigil.containsKey(copy.b())) {
                shares.add(new SharedShare(bySigil.get(copy.a()), bySigil.get(copy.b()), copy.ofA(), copy));
                shares.add(new SharedShare(bySigil.get(copy.b()), bySigil.get(copy.a()), copy.ofB(), copy));
            }
        }
        shares.sort(Comparator.comparingDouble(SharedShare::share).reversed());
        return shares;
    }

    static Optional<SharedShare> find(List<SharedShare> shares, String of, String in) {
        return shares.stream().filter(share -> share.of().sigil().equals(of) && share.in().sigil().equals(in)).findFirst();
    }

    String percent() {
        return Messages.words("differences.shared.percent", Math.round(share * 100));
    }

    String sentence() {
        return Messages.words("differences.shared.sentence", percent(), of.sigil(), of.outlet(), in.sigil(), in.outlet());
    }
}
