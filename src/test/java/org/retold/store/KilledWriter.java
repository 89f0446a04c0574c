package org.retold.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A process to be killed: does the acts of one seed, as many as it is told or for ever, and says on standard output what is done, a line each. Now and then
 * it saves under the other of two names, or closes the file and opens it again as a version with more migrations would.
 *
 * <p>Lines: {@code done STATE NAME}; {@code moving NAME} before saving under that name.
 */
final class KilledWriter {

    static final List<String> NAMES = List.of("first.retold", "second.retold");
    private static final int MOST_VERSIONS = 60;

    private KilledWriter() {
    }

    public static void main(String[] arguments) throws StoreException, IOException {
        Path folder = Path.of(arguments[0]);
        RandomActs acts = new RandomActs(Long.parseLong(arguments[1]));
        Recovery recovery = new Recovery(folder.resolve("recovery"));
        int name = 0;
        int version = 1;
        ComparisonFile file = ComparisonFile.create(folder.resolve(NAMES.getFirst()), acts.now(), Map.of(), recovery, schema(version));
        say("done 0 " + NAMES.getFirst());
        int last = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Integer.MAX_VALUE;
        for (int state = 1; state <= last; state++) {
            if (state % 5 == 0) {
                name = 1 - name;
                say("moving " + NAMES.get(name));
                file = file.saveAs(folder.resolve(NAMES.get(name)), acts.next());
            } else {
                file.save(acts.next());
            }
            say("done " + state + " " + NAMES.get(name));
            if (state % 4 == 0 && version < MOST_VERSIONS) {
                file.close();
                file = ComparisonFile.open(folder.resolve(NAMES.get(name)), recovery, schema(++version));
            }
        }
        file.close();
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** The tables of a later version, made from the present ones by changes of every row. */
    static Schema schema(int version) {
        List<Schema.Migration> migrations = new ArrayList<>();
        for (int i = 2; i <= version; i++) {
            int number = i;
            migrations.add(file -> {
                file.run("CREATE TABLE IF NOT EXISTS added_" + number + " (id INTEGER PRIMARY KEY, note TEXT NOT NULL)");
                for (int row = 0; row < 200; row++) {
                    file.run("INSERT INTO added_" + number + " VALUES (?, ?)", row, "row " + row);
                }
                file.run("UPDATE annotations SET coder = coder || 'x'");
                file.run("UPDATE annotations SET coder = substr(coder, 1, length(coder) - 1)");
            });
        }
        return new Schema(Schema.CURRENT.creation(), migrations);
    }

    static Schema latest() {
        return schema(MOST_VERSIONS);
    }
}
