package org.retold.report.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.report.ComparisonJson;

/** A codebook as a table, one line a code; a parent is named by its id. */
public final class CodebookTable {

    private static final List<String> HEADER = List.of("name", "description", "colour", "pattern", "key", "parent", "withdrawn", "id");

    private CodebookTable() {
    }

    public static void write(Codebook codebook, Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.line(HEADER);
        for (Code code : codebook.codes()) {
            csv.line(code.name(), code.description(), code.colour(), ComparisonJson.word(code.pattern()), code.key().orElse(null),
                    code.parent().orElse(""), code.withdrawn() ? "yes" : "no", code.id());
        }
    }
}
