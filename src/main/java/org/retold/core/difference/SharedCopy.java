package org.retold.core.difference;

import java.util.List;
import org.retold.core.text.Span;

/**
 * What two articles have word for word, such as wire copy.
 *
 * @param ofA    share of a's words that stand word for word in b, 0 to 1; {@code ofB} the other way round
 * @param spansA where those words stand in a, in order
 */
public record SharedCopy(String a, String b, double ofA, double ofB, List<Span> spansA, List<Span> spansB) {

    public SharedCopy {
        spansA = List.copyOf(spansA);
        spansB = List.copyOf(spansB);
    }
}
