package org.retold.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that a reader decided about links. It goes into the collator with the articles and is never patched into a result.
 *
 * @param links     at most one about the same passages, in the order in which they were made
 * @param threshold automatic links weaker than this, 0 to 1, are shown as related only
 * @param dismissed what was possibly opposed and is not, as all passages concerned
 */
public record Decisions(List<LinkDecision> links, double threshold, List<List<Side>> dismissed) {

    public static final Decisions NONE = new Decisions(List.of(), 0, List.of());

    public Decisions {
        links = List.copyOf(links);
        dismissed = dismissed.stream().map(List::copyOf).toList();
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold is between 0 and 1");
        }
    }

    /** With these, each in the place of what was decided of the same passages before. */
    public Decisions with(List<LinkDecision> made) {
        List<LinkDecision> all = new ArrayList<>(links);
        made.forEach(decision -> {
            all.removeIf(decision::isAboutTheSameAs);
            all.add(decision);
        });
        return new Decisions(all, threshold, dismissed);
    }

    /** Without what was decided of the same passages as these. */
    public Decisions without(List<LinkDecision> withdrawn) {
        return new Decisions(links.stream().filter(link -> withdrawn.stream().noneMatch(link::isAboutTheSameAs)).toList(),
                threshold, dismissed);
    }

    /** Without anything that concerns the article. */
    public Decisions withoutArticle(String article) {
        return new Decisions(links.stream().filter(link -> !link.concerns(article)).toList(), threshold,
                dismissed.stream().filter(sides -> sides.stream().noneMatch(side -> side.article().equals(article))).toList());
    }

    public Decisions withThreshold(double least) {
        return new Decisions(links, least, dismissed);
    }

    public Decisions withDismissed(List<Side> sides) {
        return new Decisions(links, threshold, Stream.concat(dismissed.stream(), Stream.of(sides)).distinct().toList());
    }

    public Decisions withoutDismissed(List<Side> sides) {
        return new Decisions(links, threshold, dismissed.stream().filter(known -> !known.equals(sides)).toList());
    }

    /** Those between two articles. */
    public List<LinkDecision> between(String one, String other) {
        return links.stream().filter(link -> link.concerns(one) && link.concerns(other)).toList();
    }
}
