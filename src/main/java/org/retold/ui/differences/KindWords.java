package org.retold.ui.differences;

import java.util.List;
import java.util.Locale;
import org.retold.core.difference.Difference;
import org.retold.core.difference.Difference.Kind;
import org.retold.ui.common.Messages;

/** The kinds of difference in the order in which readers want them, with their names. */
final class KindWords {

    /** What is told differently before what is worded differently, before what is left out. */
    static final List<Kind> ORDER = List.of(Kind.OPPOSED, Kind.QUOTE, Kind.FIGURE, Kind.NAME, Kind.MOVED, Kind.EDITED,
            Kind.PARAPHRASED, Kind.ADDED, Kind.DROPPED);

    private KindWords() {
    }

    /** For a heading, in the plural. */
    static String heading(Kind kind) {
        return kind == Kind.OPPOSED ? Messages.words("differences.heading.opposed") : name(kind);
    }

    /** For a chip, in the plural and short. */
    static String name(Kind kind) {
        return Messages.words("differences.kind." + word(kind));
    }

    /** For one difference. */
    static String one(Kind kind) {
        return Messages.words("differences.one." + word(kind));
    }

    static String none(Kind kind) {
        return Messages.words("differences.none." + word(kind));
    }

    static String change(Difference.QuoteChange change) {
        return Messages.words("differences.quote." + word(change));
    }

    static String change(Difference.FigureChange change) {
        return Messages.words("differences.figure." + word(change));
    }

    static String change(Difference.NameChange change) {
        return Messages.words("differences.name." + word(change));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
