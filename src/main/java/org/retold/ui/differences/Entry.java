package org.retold.ui.differences;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.retold.core.difference.Difference;
import org.retold.ui.comparison.PassageRef;

/**
 * One line of the list: a difference with the words of all articles it concerns.
 *
 * @param kinds     the first is the one it stands under; a moved passage is also edited or paraphrased
 * @param name      what it is, in words
 * @param detail    what is different, in a few words, or empty
 * @param readings  never empty
 * @param against   where readings are opposed, those of the other side
 * @param concerned sigils of the articles that tell it, are compared with, or do not tell it
 * @param scope     between whom it is
 * @param strength  how sure it is, 0 to 1
 * @param order     where it stands in the order of the base
 */
record Entry(List<Difference.Kind> kinds, String name, String detail, List<Reading> readings, List<Reading> against,
             Set<String> concerned, Scope scope, double strength, long order) {

    enum Scope {
        /** The base article and another. */
        BASE,
        /** Only articles that are not the base. */
        OTHERS,
        /** Nothing differs; listed for completeness where its kind is asked for. */
        ALIKE
    }

    /** What stays the same when the comparison is made again. */
    record Identity(Difference.Kind kind, List<PassageRef> places, List<String> texts) {
    }

    Entry {
        kinds = List.copyOf(kinds);
        readings = List.copyOf(readings);
        against = List.copyOf(against);
        concerned = Set.copyOf(concerned);
    }

    Difference.Kind kind() {
        return kinds.getFirst();
    }

    String sign() {
        return !differs() ? "=" : kind().sign();
    }

    Stream<Reading> allReadings() {
        return Stream.concat(readings.stream(), against.stream());
    }

    boolean concerns(PassageRef place) {
        return allReadings().anyMatch(reading -> reading.concerns(place));
    }

    Identity identity() {
        return new Identity(kind(), allReadings().map(Reading::place).toList(),
                allReadings().map(Entry::markedWords).toList());
    }

    private static String markedWords(Reading reading) {
        return reading.marks().isEmpty() ? reading.text() : reading.marks().toString();
    }

    /** False for what is listed because its kind is asked for, though all give it alike. */
    boolean differs() {
        return scope != Scope.ALIKE;
    }
}
