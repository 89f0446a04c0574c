package org.retold.core.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.retold.core.collate.EngineReport.Engine;

/** Collects which engine was used and why, in sentences for the reader. */
final class EngineNotes {

    private final List<String> notes = new ArrayList<>();
    private Optional<String> model = Optional.empty();

    void model(String name) {
        model = Optional.of(name);
    }

    void chosen() {
        notes.add("Passages were compared by their words alone, as chosen.");
    }

    void unavailable(String why) {
        notes.add("Passages were compared by their words alone: " + why + ".");
    }

    void language(Locale language) {
        notes.add("Articles in " + language.getDisplayLanguage(Locale.ENGLISH)
                + " were compared by their words alone: the language model knows English only.");
    }

    EngineReport report(Engine engine) {
        return new EngineReport(engine, model, notes);
    }
}
