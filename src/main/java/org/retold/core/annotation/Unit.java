package org.retold.core.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retold.core.difference.Difference;
import org.retold.core.text.Span;

/**
 * What several coders spoke of: one target, and the codes that each gave it. A coder who said nothing about it, or gave it no
 * code but a note, is missing.
 *
 * @param codes by coder, each coder's codes without order
 */
public record Unit(Target target, Map<String, Set<String>> codes) {

    private record Place(String article, Span span) {
    }

    private record Key(Target.Kind kind, List<Place> places, List<String> absent, Optional<Difference.Kind> difference) {

        static Key of(Target target) {
            return new Key(target.kind(), target.anchors().stream().map(anchor -> new Place(anchor.article(), anchor.span())).toList(),
                    target.absent(), target.difference());
        }
    }

    public Unit {
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    /** Every unit that somebody coded, in the order of first mention. */
    public static List<Unit> of(Collection<Annotation> annotations) {
        Map<Key, Unit> units = new LinkedHashMap<>();
        for (Annotation annotation : annotations) {
            if (!annotation.codes().isEmpty()) {
                units.merge(Key.of(annotation.target()), new Unit(annotation.target(), Map.of(annotation.coder(), Set.copyOf(annotation.codes()))),
                        Unit::and);
            }
        }
        return new ArrayList<>(units.values());
    }

    private Unit and(Unit more) {
        Map<String, Set<String>> all = new LinkedHashMap<>(codes);
        more.codes.forEach((coder, given) -> all.merge(coder, given, (one, other) -> {
            Set<String> both = new LinkedHashSet<>(one);
            both.addAll(other);
            return both;
        }));
        return new Unit(target, all);
    }
}
