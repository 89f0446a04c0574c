package org.retold.core.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.retold.core.collate.EngineReport.Engine;

/** Collects which engine was used and why. */
final class EngineNotes {

    private final List<EngineNote> notes = new ArrayList<>();
    private Optional<String> model = Optional.empty();

    void model(String name) {
        model = Optional.of(name);
    }

    void chosen() {
        notes.add(new EngineNote.Chosen());
    }

    void unavailable(String why) {
        notes.add(new EngineNote.Unavailable(why));
    }

    void language(Locale language) {
        notes.add(new EngineNote.Foreign(language));
    }

    EngineReport report(Engine engine) {
        return new EngineReport(engine, model, notes);
    }
}
