package org.retold.core.collate;

import java.util.List;
import java.util.Optional;

/**
 * Which engine made a result, and why.
 *
 * @param model the embedding model's name where the engine is semantic
 * @param notes for example why a language was aligned by words alone
 */
public record EngineReport(Engine name, Optional<String> model, List<EngineNote> notes) {

    public enum Engine { SEMANTIC, LEXICAL }

    public EngineReport {
        notes = List.copyOf(notes);
    }
}
