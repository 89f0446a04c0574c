package org.retold.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.retold.core.collate.Collation;
import org.retold.core.difference.SharedCopy;
import org.retold.core.text.Span;
import org.retold.ui.comparison.PassageRef;

/**
 * Which articles have a passage word for word.
 *
 * @param wholly sigils of those that have all of it; {@code partly} of those that have a good part
 */
record SharedWords(List<String> wholly, List<String> partly) {

    private static final double ALL = 0.9;
    private static final double GOOD_PART = 0.25;

    static SharedWords of(Collation collation, PassageRef place) {
        Span passage = collation.article(place.sigil()).passages().get(place.passage()).span();
        List<String> wholly = new ArrayList<>();
        List<String> partly = new ArrayList<>();
        for (SharedCopy copy : collation.sharedCopy()) {
            boolean isA = copy.a().equals(place.sigil());
            if (isA || copy.b().equals(place.sigil())) {
                double share = share(isA ? copy.spansA() : copy.spansB(), passage);
                String other = isA ? copy.b() : copy.a();
                if (share >= ALL) {
                    wholly.add(other);
                } else if (share >= GOOD_PART) {
                    partly.add(other);
                }
            }
        }
        return new SharedWords(wholly.stream().sorted().toList(), partly.stream().sorted().toList());
    }

    private static double share(List<Span> spans, Span passage) {
        return spans.stream().filter(passage::overlaps).mapToInt(span ->
                Math.min(span.end(), passage.end()) - Math.max(span.start(), passage.start())).sum() / (double) passage.length();
    }
}
