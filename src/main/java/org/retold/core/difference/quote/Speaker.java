package org.retold.core.difference.quote;

import java.util.Optional;
import org.retold.core.difference.name.Name;
import org.retold.core.text.Span;

/**
 * Who is said to have said it.
 *
 * @param span where the article names the speaker, with the title
 * @param name empty for "the official" and the like
 */
public record Speaker(Span span, Optional<Name> name) {

    /** True only where both are named and the names have nothing in common. */
    boolean isSurelyOther(Speaker other) {
        return name.isPresent() && other.name.isPresent() && !name.get().maySame(other.name.get());
    }
}
