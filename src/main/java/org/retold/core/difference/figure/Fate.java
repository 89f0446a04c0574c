package org.retold.core.difference.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.Words;

/** What befell the people a figure counts, so that the dead are not compared with the injured. */
final class Fate {

    private static final int REACH = 5;
    private static final Map<String, String> FATES = read("""
            dead kill killed died death deaths dead toll perished lives bodies fatalities drowned
            hurt injured injure injuries wounded hurt hospitalised hospitalized hospital treated casualties
            gone missing unaccounted trapped
            held arrested detained arrests custody charged
            moved evacuated displaced homeless fled evacuees
            rescued saved rescued survived survivors""");

    private Fate() {
    }

    static String nearest(List<Word> words, int from, int end) {
        for (int distance = 0; distance <= REACH; distance++) {
            String after = at(words, end - 1 + distance);
            String before = at(words, from - distance);
            if (!after.isEmpty() || !before.isEmpty()) {
                return after.isEmpty() ? before : after;
            }
        }
        return "";
    }

    private static String at(List<Word> words, int index) {
        return index < 0 || index >= words.size() ? "" : FATES.getOrDefault(words.get(index).stem(), "");
    }

    private static Map<String, String> read(String table) {
        Map<String, String> fates = new HashMap<>();
        for (String row : table.split("\n")) {
            String[] cells = row.strip().split("\\s+");
            for (String cell : cells) {
                Words.of(cell).forEach(word -> fates.putIfAbsent(word.stem(), cells[0]));
            }
        }
        return Map.copyOf(fates);
    }
}
