package org.retold.core.difference.quote;

import java.util.Optional;
import org.retold.core.difference.name.Name;
import org.retold.core.text.Span;

/**
 * Who is said to have said it.
 *
 * @param span where the article names the speaker, with the title
 * @param name empty for "the official" and the like
 * @param sure false where the speaker was guessed: a pronoun taken for somebody named before, or nothing said at all
 */
public record Speaker(Span span, Optional<Name> name, boolean sure) {

    Speaker guessed() {
        return new Speaker(span, name, false);
    }

    /** True only where both are surely named and the names have nothing in common. */
    boolean isSurelyOther(Speaker other) {
        return sure && other.sure && name.isPresent() && other.name.isPresent() && !name.get().maySame(other.name.get());
    }
}
