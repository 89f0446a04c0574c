package org.retold.ui.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.retold.core.collate.EngineNote;
import org.retold.intake.Fault;
import org.retold.intake.Unreadable;
import org.retold.intake.UnreadableException;
import org.retold.store.StoreException;
import org.retold.ui.common.Messages;

/** What other packages have to tell a reader, as one sentence in the language of the window. */
final class Told {

    private Told() {
    }

    static String of(StoreException failure) {
        Path file = failure.file();
        return Messages.words("saving.problem." + word(failure.problem()), file.getFileName(), file.toAbsolutePath().getParent());
    }

    static String of(Unreadable unreadable) {
        return of(unreadable.fault(), unreadable.arguments().toArray());
    }

    static String of(UnreadableException failure) {
        return of(failure.fault(), failure.arguments().toArray());
    }

    private static String of(Fault fault, Object... arguments) {
        return Messages.words("unreadable." + word(fault), arguments);
    }

    static String of(EngineNote note) {
        return switch (note) {
            case EngineNote.Chosen _ -> Messages.words("engine.chosen");
            case EngineNote.Unavailable it -> Messages.words("engine.unavailable", it.why());
            case EngineNote.Foreign it -> Messages.words("engine.foreign", language(it.language()));
            case EngineNote.Apart it -> Messages.words("engine.apart", it.groups().stream()
                    .map(group -> Messages.words("engine.apart.group", String.join(", ", group.sigils()), language(group.language())))
                    .collect(Collectors.joining("; ")));
        };
    }

    private static String language(Locale language) {
        return language.getDisplayLanguage(Messages.locale());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
