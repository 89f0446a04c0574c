package org.retold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.retold.core.difference.opposition.Opposition;

/** Scores opposition against labelled pairs: the folder of the pairs, then {@code -v} to list the errors. */
public final class DifferenceBench {

    private static final Map<String, String> AGAINST =
            Map.of("sick", "CONTRADICTION", "emergent", "against", "fever_symmetric", "REFUTES", "rte3", "NO");

    private DifferenceBench() {
    }

    public static void main(String[] args) throws IOException {
        for (String name : AGAINST.keySet().stream().sorted().toList()) {
            if (args.length > 2 && !name.equals(args[2])) {
                continue;
            }
            List<String> rows = Files.readAllLines(Path.of(args[0], name + ".tsv"));
            rows = rows.subList(1, rows.size());
            score(name, "all", rows, args.length > 1);
            score(name, "first half", rows.subList(0, rows.size() / 2), false);
            score(name, "second half", rows.subList(rows.size() / 2, rows.size()), false);
        }
    }

    private static void score(String name, String part, List<String> rows, boolean verbose) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            Opposition found = Opposition.between(cells[2], cells[3]);
            boolean wanted = cells[1].equals(AGAINST.get(name));
            right += wanted && found.opposed() ? 1 : 0;
            wrong += !wanted && found.opposed() ? 1 : 0;
            missed += wanted && !found.opposed() ? 1 : 0;
            if (verbose && wanted != found.opposed()) {
                System.out.println((wanted ? "MISSED " : "WRONG ") + cells[1] + " " + found.cues().stream().map(c -> c.why()
                        + c.a().map(s -> " a:" + s.of(cells[2])).orElse("") + c.b().map(s -> " b:" + s.of(cells[3])).orElse("")).toList()
                        + " | " + cells[2] + " | " + cells[3]);
            }
        }
        System.out.printf("%s %s: precision %.3f recall %.3f F1 %.3f (%d, %d, %d)%n", name, part, right / (double) (right + wrong),
                right / (double) (right + missed), 2. * right / (2 * right + wrong + missed), right, wrong, missed);
    }
}
