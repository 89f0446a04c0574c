package org.retold.ui.common;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the reader stands among what there is to go through.
 *
 * @param counted what each is
 * @param at      from 0, or negative where the reader stands at none
 */
public record Position(Counted counted, int at, int all) {

    /** What is gone through, with the keys of its words. */
    public enum Counted {

        /** In which something differs, however much. */
        PASSAGES("tour.count", "tour.position", "tour.explained"),
        /** Of the list of differences. */
        ENTRIES("differences.position", "differences.position.at", "differences.chip.explained");

        private final String count;
        private final String position;
        private final String explained;

        Counted(String count, String position, String explained) {
            this.count = count;
            this.position = position;
            this.explained = explained;
        }
    }

    public String words() {
        return at < 0 ? Messages.words(counted.count, all) : Messages.words(counted.position, at + 1, all);
    }

    /** What each is that is counted. */
    public String explained() {
        return Messages.words(counted.explained);
    }

    /** Words of which some are as wide as any can be, whichever digits are the widest. */
    public Stream<String> widest() {
        int digits = String.valueOf(all).length();
        IntStream alike = IntStream.rangeClosed(1, 9).map(digit -> Integer.parseInt(String.valueOf(digit).repeat(digits)));
        return Stream.concat(Stream.of(new Position(counted, -1, all)), alike.mapToObj(number -> new Position(counted, number - 1, all)))
                .map(Position::words);
    }

    /** The same among another number of them. */
    public Position among(int others) {
        return new Position(counted, at, others);
    }

    /** The greatest number of them that any of these has. */
    public static int most(List<Position> positions) {
        return positions.stream().mapToInt(Position::all).max().orElse(0);
    }
}
