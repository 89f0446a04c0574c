package org.retold.core.difference.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.Words;

/** Words for what is counted that outlets use for one another: a boat is a vessel, and a fisherman a person. */
final class Things {

    private static final Map<String, String> EVEN = read("""
            boat vessel ship trawler craft
            home house dwelling
            soldier troop
            child kid youngster baby infant newborn
            pupil student schoolchild
            car vehicle automobile
            plane aircraft jet airliner
            shop store
            company firm business
            tree trees
            missile rocket""");
    private static final Set<String> PERSONS = stems("person people patient resident passenger victim worker employee villager "
            + "civilian citizen man woman other protester demonstrator soul individual staff tenant household fan child pupil student guest "
            + "spectator visitor inmate prisoner refugee migrant miner sailor traveller traveler "
            + "dead fatality casualty customer candidate holidaymaker subscriber user voter commuter expert member");

    private Things() {
    }

    /** One stem for all words of a row. */
    static String even(String stem) {
        return EVEN.getOrDefault(stem, stem);
    }

    static boolean arePersons(Set<String> things) {
        return things.stream().anyMatch(thing -> PERSONS.contains(thing) || thing.endsWith("men") || thing.endsWith("man"));
    }

    /** Those of one and of several, which may be cut differently. */
    private static Set<String> stems(String singulars) {
        return Words.of(singulars + " " + singulars.replaceAll("(?<=\\p{L})(?= |$)", "s")).stream().map(Word::stem).collect(Collectors.toSet());
    }

    private static Map<String, String> read(String table) {
        Map<String, String> even = new HashMap<>();
        for (String row : table.split("\n")) {
            var words = Words.of(row);
            words.forEach(word -> stems(word.lower()).forEach(stem -> even.put(stem, words.getFirst().stem())));
        }
        return Map.copyOf(even);
    }
}
