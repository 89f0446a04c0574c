package org.retold.core.agreement;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Coder;
import org.retold.core.annotation.Target;

/**
 * What two or more coders had to say about one unit each, and what was settled upon: units that fewer than two worked on are
 * left out. In the order of articles and text.
 *
 * @param coders ids, one column each
 */
public record Adjudication(List<String> coders, List<Case> cases) {

    /**
     * @param given   by each coder: the codes, none, or nothing where the coder did not work on the articles concerned
     * @param settled what was settled upon, where that has been done
     */
    public record Case(Target target, List<Optional<Set<String>>> given, Optional<Annotation> settled) {

        /** True where all who worked on it gave the same codes. */
        public boolean isAgreed() {
            return given.stream().flatMap(Optional::stream).distinct().count() == 1;
        }
    }

    /** @param articles sigils, in their order */
    public static Adjudication of(List<Annotation> annotations, List<String> articles) {
        ReliabilityTable table = ReliabilityTable.ofTargets(annotations, EnumSet.allOf(Target.Kind.class));
        List<Annotation> agreed = annotations.stream().filter(annotation -> annotation.coder().equals(Coder.AGREED.id())).toList();
        List<Case> cases = table.rows().stream().filter(row -> row.cells().stream().filter(Optional::isPresent).count() > 1)
                .map(row -> new Case(row.target(), row.cells(), agreed.stream()
                        .filter(annotation -> annotation.target().isSameUnitAs(row.target())).findFirst()))
                .sorted(Comparator.comparingInt((Case one) -> articles.indexOf(first(one).article())).thenComparing(one -> first(one).span()))
                .toList();
        return new Adjudication(table.coders(), cases);
    }

    private static Anchor first(Case one) {
        return one.target().anchors().getFirst();
    }
}
