package org.retold.core.collate;

import java.util.Optional;

/**
 * What may be asked of the collator.
 *
 * @param base   sigil of the base article; the first article where empty
 * @param engine which engine to use; {@code AUTO} takes the semantic one where language and machine allow it
 */
public record Options(Optional<String> base, EngineChoice engine) {

    public static final Options DEFAULT = new Options(Optional.empty(), EngineChoice.AUTO);

    public enum EngineChoice { AUTO, SEMANTIC, LEXICAL }
}
